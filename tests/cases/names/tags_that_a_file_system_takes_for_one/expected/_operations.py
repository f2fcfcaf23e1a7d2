# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesTagsThatAFileSystemTakesForOne"
ASYNC_CLIENT = "AsyncNamesTagsThatAFileSystemTakesForOne"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/a", "a", "strasse.a"),
    OperationEntry("put", "/a", "b", "strasse.b"),
    OperationEntry("post", "/a", "c", "\u03bf\u03b4\u03cc\u03c3.c"),
    OperationEntry("patch", "/a", "d", "\u03bf\u03b4\u03cc\u03c3.d"),
    OperationEntry("delete", "/a", "e", "aux_.e"),
)
