# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesACallNamedInTheDocument"
ASYNC_CLIENT = "AsyncNamesACallNamedInTheDocument"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/v1/chat", "createChatCompletion", "completions.create"),
)
