# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsEqualObjectsInSeveralFiles"
ASYNC_CLIENT = "AsyncDocumentsEqualObjectsInSeveralFiles"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/shops", "shops", "places.shops"),
    OperationEntry("get", "/parks", "parks", "places.parks"),
)
