# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "RulesWhatAKindAloneDecides"
ASYNC_CLIENT = "AsyncRulesWhatAKindAloneDecides"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/pets", "add", "pets.add"),)
