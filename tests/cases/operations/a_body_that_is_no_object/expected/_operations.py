# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsABodyThatIsNoObject"
ASYNC_CLIENT = "AsyncOperationsABodyThatIsNoObject"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("put", "/pets/names", "setNames", "pets.set_names"),
    OperationEntry("patch", "/pets/names", "addNames", "pets.add_names"),
)
