# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the API sends: each function decodes the JSON value of the body of a webhook or callback."""

from __future__ import annotations

from typing import Any

from . import models, rules
from ._runtime import OnViolation
from ._runtime.decode import decode_array
from ._runtime.webhooks import decode_webhook


# #/webhooks/newPets/post
def decode_new_pets_webhook(body: Any, *, on_violation: OnViolation = "warn") -> list[models.Pet]:
    """Pets came in."""
    decoded: list[models.Pet] = decode_webhook(
        "newPets",
        body,
        lambda item: decode_array(item, models.Pet.decode),
        rules.new_pets_webhook_request,
        on_violation,
    )
    return decoded


# #/paths/~1subscriptions/post/callbacks/petSold/{$request.body#~1url}/post
def decode_subscribe_pet_sold_callback(body: Any, *, on_violation: OnViolation = "warn") -> models.Sale:
    """A pet was sold."""
    decoded: models.Sale = decode_webhook("petSold", body, models.Sale.decode, rules.sale, on_violation)
    return decoded
