# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResponsesAFileOfSwagger20ThatIsJson"
ASYNC_CLIENT = "AsyncResponsesAFileOfSwagger20ThatIsJson"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("get", "/export", "export", "pets.export"),)
