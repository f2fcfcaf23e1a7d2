# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesMarksThatAreNoLetters"
ASYNC_CLIENT = "AsyncNamesMarksThatAreNoLetters"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/a", "l\xe4\u015bt\u0306\xb7\xef4", "a.l\xe4\u015bt\u0306\xb7\xef4"),
)
