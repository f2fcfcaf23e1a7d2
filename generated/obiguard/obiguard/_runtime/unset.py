"""The value of what was not given: neither null nor any value."""

from __future__ import annotations

from typing import Any, Final, final

__all__ = ["READ_ONLY", "UNSET", "Unset"]


@final
class Unset:
    """The type of UNSET: falsy, and one object a process, also across copying and pickling."""

    __slots__ = ()

    def __new__(cls) -> Unset:
        """Return the one instance."""
        return UNSET

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final[Unset] = object.__new__(Unset)
READ_ONLY: Any = UNSET  # of a property that every response has and a request need not give
