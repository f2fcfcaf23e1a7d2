# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "TypesEnumsOfAnyJsonValue"
ASYNC_CLIENT = "AsyncTypesEnumsOfAnyJsonValue"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("put", "/pets", "set", "pets.set"),
    OperationEntry("get", "/pets", "get", "pets.get"),
)
