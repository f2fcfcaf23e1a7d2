# Made by openapi-attrs; do not edit.
# From spec/openapi.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "Obiguard"
ASYNC_CLIENT = "AsyncObiguard"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/images/generations", "createImage", "images.generate"),
)
