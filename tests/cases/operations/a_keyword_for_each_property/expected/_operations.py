# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsAKeywordForEachProperty"
ASYNC_CLIENT = "AsyncOperationsAKeywordForEachProperty"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/pets", "createPet", "pets.create_pet"),)
