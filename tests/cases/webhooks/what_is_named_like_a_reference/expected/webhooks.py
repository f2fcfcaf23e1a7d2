# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the API sends: each function decodes the JSON value of the body of a webhook or callback."""

from __future__ import annotations

from typing import Any

from . import models, rules
from ._runtime import OnViolation
from ._runtime.webhooks import decode_webhook


# #/webhooks/$ref/post
def decode_ref_webhook(body: Any, *, on_violation: OnViolation = "warn") -> models.RefWebhookRequest:
    """POST $ref"""
    decoded: models.RefWebhookRequest = decode_webhook(
        "$ref", body, models.RefWebhookRequest.decode, rules.ref_webhook_request, on_violation
    )
    return decoded


# #/paths/~1pets/post/callbacks/$ref/{$request.query.url}/post
def decode_add_pet_ref_callback(body: Any, *, on_violation: OnViolation = "warn") -> models.AddPetRefCallbackRequest:
    """POST $ref"""
    decoded: models.AddPetRefCallbackRequest = decode_webhook(
        "$ref", body, models.AddPetRefCallbackRequest.decode, rules.add_pet_ref_callback_request, on_violation
    )
    return decoded
