"""What is allowed, in words: each text completes "the value ..." and is followed by what was found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from openapi_attrs.rules.ir import AnyOf, Bound, Members, Not, Size, Types, Values

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
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LIMIT else f"{text[: LIMIT - 1]}…"


def listed(parts: Iterable[str], conjunction: str = "or") -> str:
    """Give `a`, `a or b`, `a, b or c`."""
    *first, last = parts
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def of_types(kinds: Iterable[Kind]) -> str:
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


def of_condition(schema: Schema) -> str:
    """Give what completes "when ...", or "" where that would be long."""
    parts = [_condition(test) for test in schema.tests]
    text = " and ".join(parts)
    return text if parts and all(parts) and len(text) <= LIMIT else ""


def _condition(test: AnyTest) -> str:
    match test:
        case Members(members=members):
            parts = [
                f"`{member.name}` is there"
                if member.schema is None
                else _about(f"`{member.name}`", member.schema, "" if member.required else " or absent")
                for member in members
            ]
            return " and ".join(parts) if all(parts) else ""
        case Not(schema=schema):
            inner = of_condition(schema)
            return f"not ({inner})" if inner else ""
        case AnyOf(branches=branches):
            alternatives = [of_condition(branch) for branch in branches]
            return f"({' or '.join(alternatives)})" if all(alternatives) else ""
        case Types() | Values() | Bound() | Size():
            return test.must.replace("must be", "it is", 1).replace("must have", "it has", 1)
        case _:
            return ""


def _about(name: str, schema: Schema, absent: str) -> str:
    """Give what is asked of a property, where that is one plain thing."""
    if len(schema.tests) != 1 or not isinstance(schema.tests[0], Types | Values | Bound | Size):
        return ""
    must = schema.tests[0].must
    text = must.replace("must be", f"{name} is", 1).replace("must have", f"{name} has", 1)
    return text.replace(" or ", ", ") + absent if absent else text
