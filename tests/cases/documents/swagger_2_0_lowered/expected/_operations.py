# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "DocumentsSwagger20Lowered"
ASYNC_CLIENT = "AsyncDocumentsSwagger20Lowered"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/pets", "findPets", "pets.find_pets"),
    OperationEntry("post", "/pets", "addPet", "pets.add_pet"),
    OperationEntry("put", "/pets/{id}/picture", "setPicture", "pets.set_picture"),
)
