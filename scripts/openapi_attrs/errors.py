"""What can be wrong, and how it is told.

    OpenapiAttrsError
    ├── Refusal         the document, an overlay or the configuration is invalid: exit 2
    └── OutputRefused   the output folder cannot be written as asked: exit 2

`Problems` collects what a stage finds, so that all of it is told at once.
"""

from __future__ import annotations

import difflib
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import quote

from attrs import field, frozen, mutable

if TYPE_CHECKING:
    from collections.abc import Iterable


COMMAND_LINE = "<command line>"
"""The file of what is wrong with an argument."""


@frozen
class Location:
    """A place in a file: line and column count from 1; pointer is an RFC 6901 JSON pointer into that file."""

    file: str
    line: int = 1
    column: int = 1
    pointer: str = ""


@frozen
class Diagnostic:
    """One problem; `code` is lower case with hyphens and stable, `hint` says how to mend it."""

    code: str
    message: str
    at: Location
    hint: str = ""

    def __str__(self) -> str:
        """`file:line:column: code: message (#/pointer); hint`, on one line whatever the document holds."""
        hint = f"; {one_line(self.hint)}" if self.hint else ""
        fragment = quote(self.at.pointer, safe="/~!$&'*+,;=:@?-._")
        where = f"{one_line(self.at.file)}:{self.at.line}:{self.at.column}"
        return f"{where}: {self.code}: {one_line(self.message)} (#{fragment}){hint}"


@frozen
class Loss:
    """A part of the document that the client cannot express, and what became of it (`--lenient`)."""

    code: str
    at: Location
    became: str


class OpenapiAttrsError(Exception):
    """Base of all errors that the command reports without a traceback."""


class Refusal(OpenapiAttrsError):
    """The input is invalid; carries every diagnostic found."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = diagnostics


class OutputRefused(Refusal):
    """The output folder holds what the tool did not write, or cannot be written."""


@mutable
class Problems:
    """What the stages have found so far. With `lenient`, what cannot be expressed is a loss and no error."""

    lenient: bool = False
    errors: list[Diagnostic] = field(factory=list[Diagnostic])
    warnings: list[Diagnostic] = field(factory=list[Diagnostic])
    losses: list[Loss] = field(factory=list[Loss])

    def error(self, code: str, message: str, at: Location, hint: str = "") -> None:
        """Note an error; the stage goes on, to find the others."""
        self.errors.append(Diagnostic(code, message, at, hint))

    def warn(self, code: str, message: str, at: Location, hint: str = "") -> None:
        """Note something sloppy that loses no meaning."""
        self.warnings.append(Diagnostic(code, message, at, hint))

    def lose(self, code: str, message: str, at: Location, became: str = "Any", hint: str = "") -> None:
        """Note a part that cannot be expressed: an error, or with `lenient` an entry of the ledger."""
        if self.lenient:
            self.losses.append(Loss(code, at, became))
        else:
            does = "turns this part into Any" if became == "Any" else "goes on without this part"
            self.error(code, message, at, hint or f"--lenient {does} and lists it")

    def raise_errors(self) -> None:
        """End a stage: raise Refusal with everything found, if anything was."""
        if self.errors:
            raise self.refusal()

    def refusal(self) -> Refusal:
        """Give what refuses the input, with everything found."""
        return Refusal(tuple(dict.fromkeys(self.errors)))


def one_line(text: str, limit: int = 500) -> str:
    """Text that cannot leave its line or drive a terminal; shortened to `limit` characters."""
    shortened = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in shortened)


_NAMES, _LENGTH = 1000, 100  # to look for a name like another is slow


def did_you_mean(name: str, known: Iterable[str], *, likeness: float = 0.6) -> str:
    """Hint at the name that is most like an unknown one: nothing where none is, and none of the very long ones."""
    if len(name) > _LENGTH:
        return ""
    candidates = islice((each for each in known if len(each) <= _LENGTH), _NAMES)
    close = difflib.get_close_matches(name, list(candidates), 1, likeness)
    return f"did you mean {close[0]!r}?" if close else ""
