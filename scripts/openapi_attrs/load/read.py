"""What reading a text gives: its tree, what is wrong with it, and where everything in it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.load.flaws import Flaw
    from openapi_attrs.model import Json, Pointer


class Places(Protocol):
    """Finds places in one text."""

    def locate(self, pointer: Pointer) -> tuple[int, int, Pointer]:
        """Line and column of what the pointer names (its key, if it has one), or of the nearest around it."""
        ...

    def look_for(self, pointers: Iterable[Pointer]) -> None:
        """Find many at once, so that to locate them takes no time."""
        ...


@frozen
class Read:
    """What a text gave; where there are flaws, the tree is not to be used."""

    tree: Json
    flaws: tuple[Flaw, ...]
    places: Places = field(eq=False)
