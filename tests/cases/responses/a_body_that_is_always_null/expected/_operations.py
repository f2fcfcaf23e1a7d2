# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResponsesABodyThatIsAlwaysNull"
ASYNC_CLIENT = "AsyncResponsesABodyThatIsAlwaysNull"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/hold", "hold", "hold.hold"),
    OperationEntry("post", "/resume", "resume", "resume.resume"),
)
