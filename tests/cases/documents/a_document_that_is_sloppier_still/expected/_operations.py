# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsADocumentThatIsSloppierStill"
ASYNC_CLIENT = "AsyncDocumentsADocumentThatIsSloppierStill"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("get", "pets/{id}", "read", "pets.read"),)
