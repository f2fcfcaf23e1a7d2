# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsADocumentThatIsSloppy"
ASYNC_CLIENT = "AsyncDocumentsADocumentThatIsSloppy"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets/{id}", "read", "pets.read"),
    OperationEntry("head", "/pets/{id}", None, "pets.head_pets_id"),
    OperationEntry("get", "/pets/{id}/picture", "picture", "pets.picture"),
)
