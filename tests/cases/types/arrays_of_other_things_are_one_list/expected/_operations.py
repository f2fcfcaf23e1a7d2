# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "TypesArraysOfOtherThingsAreOneList"
ASYNC_CLIENT = "AsyncTypesArraysOfOtherThingsAreOneList"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("get", "/times", "list", "times.list"),)
