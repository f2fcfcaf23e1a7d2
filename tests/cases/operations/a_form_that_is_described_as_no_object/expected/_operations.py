# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsAFormThatIsDescribedAsNoObject"
ASYNC_CLIENT = "AsyncOperationsAFormThatIsDescribedAsNoObject"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/attachments", "attach", "columns.attach"),
    OperationEntry("put", "/columns", "setColumns", "columns.set_columns"),
)
