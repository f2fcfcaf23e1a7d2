"""Conditions of generated rules: built as a formula, negated and simplified there, and printed once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from openapi_attrs.render.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable


@frozen
class Atom:
    """A condition without parts, as it is written and as its opposite is."""

    yes: Source
    no: Source


@frozen
class And:
    """All of at least two parts."""

    parts: tuple[Formula, ...]


@frozen
class Or:
    """One of at least two parts."""

    parts: tuple[Formula, ...]


Formula: TypeAlias = Atom | And | Or | bool


def atom(text: str) -> Atom:
    """Give a call or the like, whose opposite is written with `not`; the text is the generator's own."""
    return Atom(Source(text), Source(f"not {text}"))


def all_of(parts: Iterable[Formula]) -> Formula:
    """Give the conjunction, without parts that say nothing."""
    flat: list[Formula] = []
    for part in parts:
        if part is False:
            return False
        flat += part.parts if isinstance(part, And) else [] if part is True else [part]
    flat = list(dict.fromkeys(flat))
    return True if not flat else flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(parts: Iterable[Formula]) -> Formula:
    """Give the disjunction, without parts that say nothing."""
    flat: list[Formula] = []
    for part in parts:
        if part is True:
            return True
        flat += part.parts if isinstance(part, Or) else [] if part is False else [part]
    flat = list(dict.fromkeys(flat))
    return False if not flat else flat[0] if len(flat) == 1 else Or(tuple(flat))


def opposite(formula: Formula) -> Formula:
    """Give the negation, with `not` in front of nothing but atoms."""
    match formula:
        case bool():
            return not formula
        case Atom(yes=yes, no=no):
            return Atom(no, yes)
        case And(parts=parts):
            return any_of(map(opposite, parts))
        case Or(parts=parts):
            return all_of(map(opposite, parts))


def size(formula: Formula) -> int:
    """How many atoms a formula has."""
    return sum(map(size, formula.parts)) if isinstance(formula, And | Or) else int(isinstance(formula, Atom))


def written(formula: Formula) -> Source:
    """Give the formula as an expression; mixed `and` and `or` get brackets."""
    match formula:
        case bool():
            return Source(str(formula))
        case Atom(yes=yes):
            return yes
        case And(parts=parts):
            return Source(
                " and ".join(f"({written(part)})" if isinstance(part, Or) else written(part) for part in parts)
            )
        case Or(parts=parts):
            return Source(
                " or ".join(f"({written(part)})" if isinstance(part, And) else written(part) for part in parts)
            )
