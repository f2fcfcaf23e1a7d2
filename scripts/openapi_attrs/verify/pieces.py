"""Statements -> the pieces that can be judged alone.

A statement of many lines has a shape of its own nearly always, as it has so many parameters, of such types, in such an
order. What stands in its brackets does not: a line that begins and ends an element of a bracket means the same wherever
it stands in such a bracket. So each of those is a piece, and what they leave of the statement is one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Bracket: TypeAlias = Literal["", "def", "call", "index", "(", "[", "{"]
"""What an element stands in: the parameters of a function, the arguments of a call, an index, a tuple or group, a list,
a set or dict; nothing, for what is a statement."""
Piece: TypeAlias = tuple[Bracket, str]

AROUND: dict[Bracket, tuple[str, str]] = {
    "": ("", ""),
    "def": ("def N(", "): ..."),
    "call": ("N = N(", ")"),
    "index": ("N = N[", "]"),
    "(": ("N = (", ")"),
    "[": ("N = [", "]"),
    "{": ("N = {", "}"),
}
"""What makes a statement of an element."""

_PARAMETERS = re.compile(r" ?(?:async )?def \w+\(")
_LEFT = "...,"  # what stands for elements where a bracket without any would mean something else


_LISTED = re.compile(
    r"( ?)([^ \n][^\n]*+(?<!for \()(?<=[(\[{]))((?:\n *+[^ \n)\]}][^\n]*+(?<=,))++)\n *+([)\]}][^\n]*+(?<![(\[{]))"
)
"""A statement with one bracket over several lines, each of which is an element."""


@define
class _Open:
    """A bracket that is not closed yet, and what is not an element in it."""

    text: str
    bracket: Bracket
    left: str
    at_element: bool = False


def pieces(statements: Iterable[str]) -> dict[Bracket, set[str]]:
    """Return by what it stands in every element that is a line of its own, and what they leave.

    A space stands before what is indented.
    """
    found: dict[Bracket, set[str]] = defaultdict(set)
    for statement in statements:
        if "\n" not in statement or is_import(statement):
            found[""].add(statement)
        elif listed := _LISTED.fullmatch(statement):
            bracket = _bracket(listed[2])
            lines, indent = listed[3].split("\n")[1:], listed[1]
            found[bracket].update([f"{indent}{line.lstrip(' ')}" for line in lines])
            found[""].add(f"{indent}{listed[2]}{_left(bracket)}{listed[4]}")
        else:
            for bracket, text in _pieces(statement):
                found[bracket].add(text)
    found[""] -= {"", " "}
    return found


def _pieces(statement: str) -> Iterator[Piece]:
    indent = statement[: statement[0] == " "]
    opened = [_Open("", "", "")]
    for line in filter(None, [each.strip(" ") for each in statement.split("\n")]):
        text = line
        if text[0] in ")]}" and len(opened) > 1:
            text = opened.pop().text + text
        if text[-1] in "([{":
            bracket = _bracket(text)
            opened.append(_Open(text, bracket, _left(bracket), bracket != ""))
            continue
        around = opened[-1]
        ends = text[-1] == ","
        if ends and around.at_element:
            yield around.bracket, indent + text
            around.text, around.left = around.text + around.left, ""
        else:
            around.text += f" {text}" if around.text else text
            around.at_element = ends and around.bracket != ""
    yield "", indent + " ".join(each.text for each in opened)


def _left(bracket: Bracket) -> str:
    return _LEFT if bracket in {"index", "("} else ""


def is_import(statement: str) -> bool:
    """Whether a statement imports."""
    return statement.startswith(("from ", "import ", " from ", " import "))


def _bracket(text: str) -> Bracket:
    """Tell what the bracket is that a text ends with; nothing of what a loop binds is an element."""
    if text.endswith("for ("):
        return ""
    before, bracket = text[-2:-1], text[-1]
    called = before.isidentifier() or before.isdigit() or before in ")]"
    if bracket == "(" and called and before:
        return "def" if _PARAMETERS.fullmatch(text) else "call"
    if bracket == "[" and called and before:
        return "index"
    return "(" if bracket == "(" else "[" if bracket == "[" else "{"
