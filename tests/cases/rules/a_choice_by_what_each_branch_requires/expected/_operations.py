# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "RulesAChoiceByWhatEachBranchRequires"
ASYNC_CLIENT = "AsyncRulesAChoiceByWhatEachBranchRequires"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/messages", "send", "messages.send"),
    OperationEntry("put", "/kinds", "set_kind", "messages.set_kind"),
)
