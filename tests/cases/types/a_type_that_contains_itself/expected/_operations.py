# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "TypesATypeThatContainsItself"
ASYNC_CLIENT = "AsyncTypesATypeThatContainsItself"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("put", "/values", "put", "values.put"),)
