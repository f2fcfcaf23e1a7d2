# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesNamesPinnedWhereSwagger20WritesThem"
ASYNC_CLIENT = "AsyncNamesNamesPinnedWhereSwagger20WritesThem"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("get", "/pets/{petId}", "getPet", "pets.fetch"),)
