"""What can be wrong with a text, by line and column in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from openapi_attrs.model import Pointer


@frozen
class Flaw:
    """One thing wrong with a text; line and column count from 1."""

    code: str
    message: str
    line: int = 1
    column: int = 1
    pointer: Pointer = ""
    hint: str = ""


class UnreadableError(Exception):
    """A text that cannot be read on from here."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.message)
        self.flaw = flaw


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset into the text."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


class Lines:
    """Gives many places in one text."""

    def __init__(self, text: str) -> None:
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of an offset into the text."""
        line = bisect_left(self._ends, offset)
        return line + 1, offset - (self._ends[line - 1] if line else -1)
