# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsNoOperationId"
ASYNC_CLIENT = "AsyncOperationsNoOperationId"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets", None, "pets.get_pets"),
    OperationEntry("post", "/pets", None, "pets.post_pets"),
    OperationEntry("delete", "/pets/{petId}/toys/{toyId}", None, "pets.delete_pets_pet_id_toys_toy_id"),
    OperationEntry("get", "/", None, "default.get"),
)
