# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsMethodsThatOpenapi32Adds"
ASYNC_CLIENT = "AsyncOperationsMethodsThatOpenapi32Adds"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("query", "/pets", "search", "pets.search"),
    OperationEntry("get", "/pets", "find", "pets.find"),
    OperationEntry("copy", "/pets", "copy", "pets.copy"),
)
