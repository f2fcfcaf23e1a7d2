# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsSeveralFiles"
ASYNC_CLIENT = "AsyncDocumentsSeveralFiles"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets", "pets", "pets.pets"),
    OperationEntry("get", "/owners/{id}", "owner", "pets.owner"),
)
