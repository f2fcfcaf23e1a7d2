# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "TypesReadOnlyAndWriteOnlyByDirection"
ASYNC_CLIENT = "AsyncTypesReadOnlyAndWriteOnlyByDirection"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("post", "/users", "addUser", "users.add_user"),
    OperationEntry("put", "/teams", "setTeam", "users.set_team"),
)
