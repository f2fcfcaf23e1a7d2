"""What can be wrong with a text, by line and column in it."""

from __future__ import annotations

from itertools import accumulate
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


_CHUNK = 2048


class Lines:
    """Gives many places in one text: what stands before each chunk is looked at once, as all may be one line."""

    def __init__(self, text: str) -> None:
        starts = range(0, len(text), _CHUNK)
        self._text = text
        self._before = list(accumulate((text.count("\n", start, start + _CHUNK) for start in starts), initial=1))
        ends = (text.rfind("\n", start, start + _CHUNK) for start in starts)
        self._newline = list(accumulate(ends, max, initial=-1))

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of an offset into the text."""
        chunk = offset // _CHUNK
        start = chunk * _CHUNK
        line = self._before[chunk] + self._text.count("\n", start, offset)
        return line, offset - max(self._newline[chunk], self._text.rfind("\n", start, offset))
