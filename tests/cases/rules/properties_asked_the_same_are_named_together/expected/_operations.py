# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "RulesPropertiesAskedTheSameAreNamedTogether"
ASYNC_CLIENT = "AsyncRulesPropertiesAskedTheSameAreNamedTogether"

OPERATIONS: tuple[OperationEntry, ...] = (OperationEntry("post", "/boats", "createBoat", "boats.create_boat"),)
