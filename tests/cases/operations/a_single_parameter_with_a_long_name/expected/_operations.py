# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsASingleParameterWithALongName"
ASYNC_CLIENT = "AsyncOperationsASingleParameterWithALongName"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("get", "/a", "find", "a.find"),)
