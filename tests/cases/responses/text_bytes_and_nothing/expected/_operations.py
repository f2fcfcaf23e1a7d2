# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResponsesTextBytesAndNothing"
ASYNC_CLIENT = "AsyncResponsesTextBytesAndNothing"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/text", "text", "files.text"),
    OperationEntry("get", "/bytes", "bytes", "files.bytes"),
    OperationEntry("delete", "/nothing", "remove", "files.remove"),
    OperationEntry("get", "/either", "either", "files.either"),
)
