# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsEveryStyleOfAParameter"
ASYNC_CLIENT = "AsyncOperationsEveryStyleOfAParameter"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/{simple}/{label}/{matrix}", "mix", "colours.mix"),
    OperationEntry("get", "/search", "search", "colours.search"),
)
