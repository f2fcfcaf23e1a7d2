# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsPartsByTheirPosition"
ASYNC_CLIENT = "AsyncOperationsPartsByTheirPosition"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/album", "addAlbum", "pets.add_album"),
    OperationEntry("post", "/pictures", "addPictures", "pets.add_pictures"),
)
