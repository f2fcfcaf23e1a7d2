# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "RulesWhatOnlyJsonSchema202012Says"
ASYNC_CLIENT = "AsyncRulesWhatOnlyJsonSchema202012Says"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/orders", "order", "orders.order"),)
