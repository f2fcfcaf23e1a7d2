# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "WebhooksWhatIsNamedLikeAReference"
ASYNC_CLIENT = "AsyncWebhooksWhatIsNamedLikeAReference"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/pets", "addPet", "pets.add_pet"),)
