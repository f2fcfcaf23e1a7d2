# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesRulesThatPythonOrTheRuntimeTakes"
ASYNC_CLIENT = "AsyncNamesRulesThatPythonOrTheRuntimeTakes"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/tokens", "tokens/create", "tokens.create"),
    OperationEntry("post", "/types", "types/create", "types.create"),
)
