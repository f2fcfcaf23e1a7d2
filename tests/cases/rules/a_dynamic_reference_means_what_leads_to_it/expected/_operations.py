# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "RulesADynamicReferenceMeansWhatLeadsToIt"
ASYNC_CLIENT = "AsyncRulesADynamicReferenceMeansWhatLeadsToIt"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/texts", "add_texts", "lists.add_texts"),
    OperationEntry("post", "/numbers", "add_numbers", "lists.add_numbers"),
)
