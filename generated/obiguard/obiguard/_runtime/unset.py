"""The value of what was not given: neither null nor any value."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Literal

__all__ = ["READ_ONLY", "UNSET", "Unset"]


class Unset(Enum):
    """The type of UNSET: falsy, and one object a process, also across copying and pickling.

    An enum of one member is what type checkers narrow: behind `is not UNSET`, or `if value:`, it is gone.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
READ_ONLY: Any = UNSET  # of a property that every response has and a request need not give
