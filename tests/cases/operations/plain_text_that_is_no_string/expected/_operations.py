# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsPlainTextThatIsNoString"
ASYNC_CLIENT = "AsyncOperationsPlainTextThatIsNoString"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/plugins", "pull", "plugins.pull"),
    OperationEntry("put", "/limit", "setLimit", "plugins.set_limit"),
    OperationEntry("put", "/level", "setLevel", "plugins.set_level"),
)
