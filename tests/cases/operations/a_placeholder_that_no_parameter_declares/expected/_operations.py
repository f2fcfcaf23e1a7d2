# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "OperationsAPlaceholderThatNoParameterDeclares"
ASYNC_CLIENT = "AsyncOperationsAPlaceholderThatNoParameterDeclares"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/owners/{ownerId}/pets/{petId}", "getPet", "pets.get_pet"),
)
