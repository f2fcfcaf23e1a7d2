# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsPointersIntoAnything"
ASYNC_CLIENT = "AsyncDocumentsPointersIntoAnything"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets", "pets", "pets.pets"),
    OperationEntry("get", "/pets/first", "first", "pets.first_get_pets_first"),
    OperationEntry("get", "/pets/also", "first", "pets.first_get_pets_also"),
)
