# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsPartsOfAPart"
ASYNC_CLIENT = "AsyncOperationsPartsOfAPart"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/album", None, "album.post_album"),)
