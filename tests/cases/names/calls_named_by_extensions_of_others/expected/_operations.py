# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesCallsNamedByExtensionsOfOthers"
ASYNC_CLIENT = "AsyncNamesCallsNamedByExtensionsOfOthers"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/a", "a", "chat_completions.create"),
    OperationEntry("get", "/b", "b", "other.make_it"),
    OperationEntry("get", "/d", "d", "other.fetch"),
    OperationEntry("get", "/c", "c", "models.list"),
)
