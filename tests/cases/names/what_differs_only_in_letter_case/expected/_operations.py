# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesWhatDiffersOnlyInLetterCase"
ASYNC_CLIENT = "AsyncNamesWhatDiffersOnlyInLetterCase"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/a", "getPet", "pets.get_pet_camel"),
    OperationEntry("get", "/b", "GetPet", "pets.get_pet_pascal"),
    OperationEntry("get", "/c", "get_pet", "pets.get_pet"),
)
