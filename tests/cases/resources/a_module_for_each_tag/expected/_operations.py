# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResourcesAModuleForEachTag"
ASYNC_CLIENT = "AsyncResourcesAModuleForEachTag"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/owners", "listOwners", "pet_owners.list_owners"),
    OperationEntry("get", "/pets", "listPets", "pets.list_pets"),
    OperationEntry("post", "/admin/reset", "reset", "pets.reset"),
    OperationEntry("get", "/health", None, "health.get_health"),
)
