# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsAPartByTagPathAndOperation"
ASYNC_CLIENT = "AsyncDocumentsAPartByTagPathAndOperation"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets", "listPets", "animals.list_pets"),
    OperationEntry("get", "/shops/{id}", "getShop", "shops.get_shop"),
    OperationEntry("post", "/orders", "createOrder", "orders.create_order"),
)
