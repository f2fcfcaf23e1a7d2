# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "ResponsesADefaultThatIsAllThereIs"
ASYNC_CLIENT = "AsyncResponsesADefaultThatIsAllThereIs"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/jobs", "list", "jobs.list"),
    OperationEntry("get", "/any", "any", "jobs.any"),
)
