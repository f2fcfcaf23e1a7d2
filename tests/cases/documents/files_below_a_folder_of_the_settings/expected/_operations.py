# Made by openapi-attrs; do not edit.
# From api/spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsFilesBelowAFolderOfTheSettings"
ASYNC_CLIENT = "AsyncDocumentsFilesBelowAFolderOfTheSettings"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("get", "/pets", "pets", "pets.pets"),)
