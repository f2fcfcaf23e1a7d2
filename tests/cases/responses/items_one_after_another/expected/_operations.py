# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResponsesItemsOneAfterAnother"
ASYNC_CLIENT = "AsyncResponsesItemsOneAfterAnother"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/pets", "import", "pets.import_"),
    OperationEntry("put", "/log", "putLog", "pets.put_log"),
)
