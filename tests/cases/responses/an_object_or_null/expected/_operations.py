# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResponsesAnObjectOrNull"
ASYNC_CLIENT = "AsyncResponsesAnObjectOrNull"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/work/poll", "poll", "work.poll"),
    OperationEntry("get", "/work", "get", "work.get"),
)
