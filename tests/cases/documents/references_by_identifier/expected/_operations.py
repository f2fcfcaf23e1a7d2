# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsReferencesByIdentifier"
ASYNC_CLIENT = "AsyncDocumentsReferencesByIdentifier"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/pets", "add", "pets.add"),
    OperationEntry("get", "/tree", "tree", "pets.tree"),
)
