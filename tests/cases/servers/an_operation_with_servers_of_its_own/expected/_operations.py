# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ServersAnOperationWithServersOfItsOwn"
ASYNC_CLIENT = "AsyncServersAnOperationWithServersOfItsOwn"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets", "pets", "pets.pets"),
    OperationEntry("get", "/files", "files", "pets.files"),
)
