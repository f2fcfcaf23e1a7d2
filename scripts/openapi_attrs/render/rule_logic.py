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
        if isinstance(part, And):
            flat += part.parts
        elif part is not True:
            flat.append(part)
    if len(flat) > 1:
        flat = list(dict.fromkeys(flat))
    return True if not flat else flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(parts: Iterable[Formula]) -> Formula:
    """Give the disjunction, without parts that say nothing."""
    flat: list[Formula] = []
    for part in parts:
        if part is True:
            return True
        if isinstance(part, Or):
            flat += part.parts
        elif part is not False:
            flat.append(part)
    if len(flat) > 1:
        flat = list(dict.fromkeys(flat))
    return False if not flat else flat[0] if len(flat) == 1 else Or(tuple(flat))


VALUE = "\0"
"""The value that a formula is about until it is named: no generated text holds this."""


def about(name: str, formula: Formula) -> Formula:
    """Give a formula about `VALUE` as one about a value with a name."""
    if isinstance(formula, Atom):
        return Atom(Source(formula.yes.replace(VALUE, name)), Source(formula.no.replace(VALUE, name)))
    if isinstance(formula, bool):
        return formula
    return type(formula)(tuple([about(name, part) for part in formula.parts]))


def opposite(formula: Formula) -> Formula:
    """Give the negation, with `not` in front of nothing but atoms."""
    if isinstance(formula, Atom):
        return Atom(formula.no, formula.yes)
    if isinstance(formula, bool):
        return not formula
    return (any_of if isinstance(formula, And) else all_of)(map(opposite, formula.parts))


def size(formula: Formula) -> int:
    """How many atoms a formula has."""
    if isinstance(formula, Atom):
        return 1
    return 0 if isinstance(formula, bool) else sum(map(size, formula.parts))


def written(formula: Formula) -> Source:
    """Give the formula as an expression; mixed `and` and `or` get brackets."""
    if isinstance(formula, Atom):
        return formula.yes
    if isinstance(formula, bool):
        return Source(str(formula))
    return Source((" and " if isinstance(formula, And) else " or ").join(operands(formula)))


def operands(formula: And | Or) -> list[str]:
    """Give the parts of a formula as they stand between its `and` or `or`: those of the other kind in brackets."""
    mixed = Or if isinstance(formula, And) else And
    return [f"({written(part)})" if isinstance(part, mixed) else written(part) for part in formula.parts]
