# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesNamesAskedForByExtensions"
ASYNC_CLIENT = "AsyncNamesNamesAskedForByExtensions"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets", "a", "pets_v1.list_all"),
    OperationEntry("put", "/pets", "b", "pets_v1.class_"),
    OperationEntry("post", "/pets", "c", "pets_v1.make"),
    OperationEntry("patch", "/pets", "d", "t.changeIt"),
)
