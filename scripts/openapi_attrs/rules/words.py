"""What is allowed, in words: each text completes "the value ..." and is followed by what was found."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from openapi_attrs.rules.ir import AnyOf, Bound, Format, Match, Members, MultipleOf, Never, Not, Size, Types, Values

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi_attrs.model import Json
    from openapi_attrs.rules.ir import AnyTest, Kind, Schema

LIMIT = 200
"""The longest enumeration of values, in characters."""

_WORDS: dict[str, str] = {
    "null": "null",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}
_ORDER = ("object", "array", "string", "number", "integer", "boolean", "null")
_UNITS: dict[Kind, tuple[str, str]] = {
    "string": ("character", "characters"),
    "array": ("item", "items"),
    "object": ("property", "properties"),
}
_BOUNDS = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "greater than",
    "exclusiveMaximum": "less than",
}


def shown(value: Json) -> str:
    """Give a JSON value as text on one line, shortened."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except ValueError:  # an integer of more digits than Python writes in decimal
        return "a very large number"
    return text if len(text) <= LIMIT else f"{text[: LIMIT - 1]}…"


def listed(parts: Iterable[str], conjunction: str = "or") -> str:
    """Give `a`, `a or b`, `a, b or c`."""
    *first, last = parts
    return f"{', '.join(first)} {conjunction} {last}" if first else last


@lru_cache
def of_types(kinds: frozenset[Kind]) -> str:
    """`must be a string or null`."""
    names: set[str] = set(kinds)
    if {"integer", "fraction"} <= names:
        names = (names - {"integer", "fraction"}) | {"number"}
    return f"must be {listed(_WORDS[name] for name in _ORDER if name in names)}" if names else "must not be there"


def of_values(values: Sequence[Json]) -> str:
    """`must be "a", "b" or null`; a long list is cut."""
    if not values:
        return "must not be there"
    texts: list[str] = []
    room = LIMIT
    for value in values:
        texts.append(shown(value))
        room -= len(texts[-1])
        if room < 0 and len(texts) < len(values):
            return f"must be {', '.join(texts)} or one of {len(values) - len(texts)} more"
    return f"must be {listed(texts)}"


def of_bound(keyword: str, limit: float) -> str:
    """`must be at most 10`."""
    return f"must be {_BOUNDS[keyword]} {shown(limit)}"


def of_size(kind: Kind, limit: int, *, least: bool) -> str:
    """`must have at most 1000 characters`."""
    unit = _UNITS[kind][0 if limit == 1 else 1]
    return f"must have {'at least' if least else 'at most'} {limit} {unit}"


def of_choice(branches: Sequence[Schema], exactly: str = "") -> str:
    """`must be a string or an integer`, `must match exactly one of `Cat` or `Dog``."""
    labels = [branch.label for branch in branches]
    if any(label.startswith("`") for label in labels):
        return f"must match {exactly}{listed(labels)}"
    plain = all(isinstance(test, Types | Values) for branch in branches for test in branch.tests)
    return f"must be {'' if plain else exactly}{listed(labels)}"


def of_stranger(known: Sequence[str]) -> str:
    """`must not be there, only `a` and `b` may`; a long list is left out."""
    text = f"must not be there, only {listed((f'`{name}`' for name in known), 'and')} may" if known else ""
    return text if text and len(text) <= LIMIT else "must not be there"


def of_matches(count: int, label: str, *, least: bool) -> str:
    """`must have at least 2 items that match `Cat`` (or, with a label that is no name, `that are 1`)."""
    is_name = label.startswith("`")
    if count == 1:
        items = f"item that {'matches' if is_name else 'is'}"
    else:
        items = f"items that {'match' if is_name else 'are'}"
    return f"must have {'at least' if least else 'at most'} {count} {items} {label}"


def of_negation(schema: Schema) -> str:
    """Say the opposite of what a schema asks."""
    if not schema.tests:
        return "must not be there"
    if len(schema.tests) == 1 and isinstance(schema.tests[0], _PLAIN):
        return schema.tests[0].must.replace("must ", "must not ", 1)
    return f"must not be so: {_condition_of(schema) or f'it matches {schema.label}'}"


def of_condition(schema: Schema) -> str:
    """Give what completes "when ...": where it stands, if it would be long."""
    return _condition_of(schema) or f"{schema.at} holds"


def _condition_of(schema: Schema) -> str:
    parts = [_condition(test) for test in schema.tests]
    text = " and ".join(parts)
    return text if parts and all(parts) and len(text) <= LIMIT else ""


def _condition(test: AnyTest) -> str:
    match test:
        case Members(members=members):
            parts = [
                f"`{member.name}` is there"
                if member.schema is None or not member.schema.tests
                else _about(f"`{member.name}`", member.schema, "" if member.required else " or absent")
                for member in members
            ]
            return " and ".join(parts) if all(parts) else ""
        case Not(schema=schema):
            inner = _condition_of(schema)
            return f"not ({inner})" if inner else ""
        case AnyOf(branches=branches):
            alternatives = [_condition_of(branch) for branch in branches]
            return f"({' or '.join(alternatives)})" if all(alternatives) else ""
        case _:
            return _indicative("it", test)


def _about(name: str, schema: Schema, absent: str) -> str:
    """Give what is asked of a property, where that is one plain thing."""
    telling: Sequence[AnyTest] = [test for test in schema.tests if not isinstance(test, Types)] or schema.tests
    text = _indicative(name, telling[0]) if len(telling) == 1 else ""
    return text.replace(" or ", ", ") + absent if text and absent else text


def _indicative(name: str, test: AnyTest) -> str:
    """Give what a plain test asks, as a fact of what is called so."""
    if not isinstance(test, _PLAIN):
        return ""
    for must, fact in _FACTS.items():
        if test.must.startswith(must):
            return f"{name} {test.must.replace(must, fact, 1)}"
    return ""


_FACTS = {"must not be there": "is absent", "must be": "is", "must have": "has", "must match": "matches"}
_PLAIN = (Types, Values, Bound, Size, Match, MultipleOf, Format, Never)
