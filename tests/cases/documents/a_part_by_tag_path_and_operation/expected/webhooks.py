# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the API sends: each function decodes the JSON value of the body of a webhook or callback."""

from __future__ import annotations

from typing import Any

from . import models, rules
from ._runtime import OnViolation
from ._runtime.webhooks import decode_webhook


# #/webhooks/petFound/post
def decode_pet_found_webhook(body: Any, *, on_violation: OnViolation = "warn") -> models.Found:
    """POST petFound"""
    decoded: models.Found = decode_webhook("petFound", body, models.Found.decode, rules.found, on_violation)
    return decoded
