# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "RulesAPropertyCalledLikeTheObjectThatHoldsIt"
ASYNC_CLIENT = "AsyncRulesAPropertyCalledLikeTheObjectThatHoldsIt"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/cats", "add", "cats.add"),)
