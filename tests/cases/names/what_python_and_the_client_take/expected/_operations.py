# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesWhatPythonAndTheClientTake"
ASYNC_CLIENT = "AsyncNamesWhatPythonAndTheClientTake"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/things", "list", "models.list"),
    OperationEntry("put", "/things", "super", "super.super"),
    OperationEntry("delete", "/things", "class", "close_.class_"),
)
