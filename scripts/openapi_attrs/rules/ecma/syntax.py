"""The syntax tree of a regular expression. Characters are code points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Range:
    """The characters from `first` to `last`, both included."""

    first: int
    last: int


@frozen
class Escape:
    r"""A set with a letter: `\d`, `\S` and so on."""

    letter: str


@frozen
class Category:
    r"""A general category of Unicode by its short name: `\p{Lu}`, or with `negated` `\P{Lu}`; or a script."""

    name: str
    negated: bool
    is_script: bool = False


ClassItem: TypeAlias = Range | Escape | Category


@frozen
class Characters:
    """One character out of a set; a single character is a set of one, written without brackets."""

    items: tuple[ClassItem, ...]
    negated: bool = False
    bracketed: bool = True


@frozen
class AnyCharacter:
    """`.`: every character but a line terminator."""


@frozen
class Assertion:
    r"""`^`, `$`, `\b`, `\B`."""

    sign: Literal["^", "$", "b", "B"]


@frozen
class Look:
    """`(?=`, `(?!`, `(?<=`, `(?<!`."""

    behind: bool
    negative: bool
    inside: Node


@frozen
class Group:
    """`(...)` with its number, or `(?:...)` with None."""

    number: int | None
    inside: Node


@frozen
class Repeat:
    """A quantifier; `most` is None where there is no limit."""

    inside: Node
    least: int
    most: int | None
    lazy: bool


@frozen
class BackReference:
    r"""`\1` or `\k<name>`, as the number of its group."""

    number: int


@frozen
class Sequence:
    """One after the other."""

    parts: tuple[Node, ...]


@frozen
class Alternatives:
    """One of several."""

    branches: tuple[Node, ...]


Node: TypeAlias = (
    Characters | AnyCharacter | Assertion | Look | Group | Repeat | BackReference | Sequence | Alternatives
)


def parts_of(node: Node) -> tuple[Node, ...]:
    """Give what a part is made of: of an assertion nothing, as it reads nothing."""
    match node:
        case Sequence(parts=parts) | Alternatives(branches=parts):
            return parts
        case Group(inside=inside) | Repeat(inside=inside):
            return (inside,)
        case _:
            return ()


def parts_below(node: Node) -> Iterator[Node]:
    """Give a part and all that it is made of."""
    pending = [node]
    while pending:
        part = pending.pop()
        yield part
        pending += parts_of(part)
