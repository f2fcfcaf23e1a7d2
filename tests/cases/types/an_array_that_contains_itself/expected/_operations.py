# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "TypesAnArrayThatContainsItself"
ASYNC_CLIENT = "AsyncTypesAnArrayThatContainsItself"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/nested", "nest", "nested.nest"),)
