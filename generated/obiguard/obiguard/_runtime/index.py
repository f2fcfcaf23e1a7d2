"""The table of a client's operations, for tools that walk over them."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["OperationEntry"]


class OperationEntry(NamedTuple):
    """An operation of the document, and the attribute path of its method on the client ("images.generate")."""

    method: str  # lower case, as the document writes it
    path: str
    operation_id: str | None
    call: str
