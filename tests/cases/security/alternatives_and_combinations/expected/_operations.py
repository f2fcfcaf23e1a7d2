# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "SecurityAlternativesAndCombinations"
ASYNC_CLIENT = "AsyncSecurityAlternativesAndCombinations"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/a", "a", "pets.a"),
    OperationEntry("get", "/b", "b", "pets.b"),
)
