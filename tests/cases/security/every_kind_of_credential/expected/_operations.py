# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "SecurityEveryKindOfCredential"
ASYNC_CLIENT = "AsyncSecurityEveryKindOfCredential"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry("get", "/a", "a", "pets.a"),
    OperationEntry("get", "/b", "b", "pets.b"),
    OperationEntry("get", "/c", "c", "pets.c"),
    OperationEntry("get", "/d", "d", "pets.d"),
    OperationEntry("get", "/f", "f", "pets.f"),
    OperationEntry("get", "/e", "e", "pets.e"),
)
