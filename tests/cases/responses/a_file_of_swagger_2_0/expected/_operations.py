# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResponsesAFileOfSwagger20"
ASYNC_CLIENT = "AsyncResponsesAFileOfSwagger20"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("get", "/picture", "getPicture", "pets.get_picture"),)
