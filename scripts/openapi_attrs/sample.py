"""A made-up instance of a canonical schema: what a server answers where the document holds no example.

Examples and defaults of the schema come first, then the plainest value that its keywords allow. Patterns, `not` and
conditions are not solved: whoever needs a valid instance checks it with the compiled rules.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import node_at
from openapi_attrs.load.uri import split

if TYPE_CHECKING:
    from openapi_attrs.model import Json

_FULL_DEPTH = 4  # from here on, only what is required
_LAST_DEPTH = 40  # a schema that requires itself ends here, or at the number of values
_VALUES = 10_000
_LENGTH = 10_000  # characters, items or keys that a value gets, whatever its schema asks
_FORMATS = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "00:00:00Z",
    "duration": "P1D",
    "email": "someone@example.com",
    "idn-email": "someone@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uri-reference": "/",
    "iri": "https://example.com/",
    "iri-reference": "/",
    "uri-template": "/{name}",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "json-pointer": "",
    "relative-json-pointer": "0",
    "regex": ".*",
}
_BELOW, _ABOVE = ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")
_UNIONS = ("required", "allOf")
_HIGHEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_LOWEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def sample(tree: Json, schema: Json, *, examples: bool = True) -> Json:
    """Make up an instance of a schema of the canonical `tree`; `examples` says whether its own examples are taken."""
    return _Maker(tree, examples=examples).make(schema, 0)


class _Maker:
    def __init__(self, tree: Json, *, examples: bool) -> None:
        self._tree = tree
        self._examples = examples
        self._left = _VALUES

    def make(self, schema: Json, depth: int) -> Json:
        whole = merged(self._tree, schema)
        known = self._known(whole)
        self._left -= 1
        if known or depth == _LAST_DEPTH or self._left < 0:
            return known[0] if known else None
        kind = _kind(whole)
        if kind in {"integer", "number"}:
            return _number(whole, integral=kind == "integer")
        if kind == "object":
            return self._object(whole, depth)
        if kind == "array":
            return self._array(whole, depth)
        return {"string": _string(whole), "boolean": True}.get(kind)

    def _known(self, whole: dict[str, Any]) -> list[Json]:
        """List what the schema itself offers, the strictest first."""
        if "const" in whole:
            return [whole["const"]]
        listed: Json = whole.get("examples")
        examples = [whole[key] for key in ("example", "default") if whole.get(key) is not None]
        examples += listed if is_list(listed) else []
        return [*(examples if self._examples else []), *whole.get("enum", [])]

    def _object(self, whole: dict[str, Any], depth: int) -> dict[str, Any]:
        properties: dict[str, Any] = whole.get("properties", {})
        required: list[str] = whole.get("required", [])
        names = (
            required if depth >= _FULL_DEPTH else [*properties, *(name for name in required if name not in properties)]
        )
        wanted = [name for name in names if name in required or properties.get(name) is not False]
        made = {name: self.make(properties.get(name, True), depth + 1) for name in wanted}
        rest = whole.get("additionalProperties", True)
        for number in range(min(whole.get("minProperties", 0), _LENGTH) - len(made)):
            made[f"key{number}"] = self.make(rest, depth + 1)
        return made

    def _array(self, whole: dict[str, Any], depth: int) -> list[Any]:
        least, most = min(whole.get("minItems", 0), _LENGTH), whole.get("maxItems")
        leading = whole.get("prefixItems", [])
        item = whole.get("items", True)
        length = max(least, len(leading), 1 if depth < _FULL_DEPTH and "items" in whole and item is not False else 0)
        length = length if most is None else min(length, most)
        made = [self.make(leading[i] if i < len(leading) else item, depth + 1) for i in range(length)]
        return [_varied(value, i) for i, value in enumerate(made)] if whole.get("uniqueItems") else made


def defaults(tree: Json, schema: Json) -> dict[str, Json]:
    """Get the documented default of each property that has one."""
    properties = {name: merged(tree, part) for name, part in merged(tree, schema).get("properties", {}).items()}
    return {name: part["default"] for name, part in properties.items() if "default" in part}


def merged(tree: Json, schema: Json) -> dict[str, Any]:
    """Join a schema, what it refers to, all of `allOf` and the first branch of `anyOf` and `oneOf`."""
    whole: dict[str, Any] = {}
    waiting, seen = [schema], set[int]()
    while waiting:
        part = waiting.pop()
        if not is_mapping(part) or id(part) in seen:
            continue
        seen.add(id(part))
        waiting += reversed(part.get("allOf", []))
        waiting += [_first(part[key]) for key in ("anyOf", "oneOf") if part.get(key)]
        if "$ref" in part:
            waiting.append(node_at(tree, split(part["$ref"])[1]))
        for keyword, value in part.items():
            whole[keyword] = _joined(keyword, whole[keyword], value) if keyword in whole else value
    return whole


def _first(branches: list[Json]) -> Json:
    return next((branch for branch in branches if branch not in ({"type": "null"}, False)), branches[0])


def _joined(keyword: str, one: Json, other: Json) -> Json:
    if keyword == "properties":
        both = one.keys() & other.keys()
        return {**one, **other, **{name: {"allOf": [one[name], other[name]]} for name in both}}
    if keyword in _UNIONS:
        return [*one, *(value for value in other if value not in one)]
    if keyword in _HIGHEST:
        return max(one, other)
    if keyword in _LOWEST:
        return min(one, other)
    if keyword == "enum":
        return [value for value in one if value in other]
    return one


def _kind(whole: dict[str, Any]) -> str:
    named: Json = whole.get("type")
    if named is not None:
        return next((kind for kind in (named if is_list(named) else [named]) if kind != "null"), "null")
    signs = {"properties": "object", "required": "object", "items": "array", "prefixItems": "array"}
    return next((kind for keyword, kind in signs.items() if keyword in whole), "string")


def _string(whole: dict[str, Any]) -> str:
    least, most = min(whole.get("minLength", 0), _LENGTH), whole.get("maxLength")
    if str(whole.get("contentEncoding", "")).lower() in {"base64", "base64url"}:
        return "" if most is not None and most < 4 else "c3Ry" * max(1, -(-least // 4))
    text = _FORMATS.get(whole.get("format", ""), "string").ljust(least, "x")
    return text if most is None else text[:most]


def _number(whole: dict[str, Any], *, integral: bool) -> int | float:
    """Find a number on the grid of multipleOf, near the lower bound, else near the upper one, else near 0."""
    bounds = {key: Decimal(str(whole[key])) for key in (*_BELOW, *_ABOVE) if key in whole}
    low = max((bounds[key] for key in _BELOW if key in bounds), default=None)
    high = min((bounds[key] for key in _ABOVE if key in bounds), default=None)
    near = low if low is not None else min(high, Decimal(0)) if high is not None else Decimal(0)
    grid = Decimal(str(whole.get("multipleOf", 1)))
    first = (near / grid).to_integral_value() * grid
    tried = [first + steps * grid for steps in (0, 1, -1, 2, 3, 4, 5, 6, 7, 8, 9)]
    tried += [(low + high) / 2] if low is not None and high is not None else []
    found = next((number for number in tried if _fits(number, bounds, integral=integral)), first)
    return int(found) if found == found.to_integral_value() else float(found)


def _fits(number: Decimal, bounds: dict[str, Decimal], *, integral: bool) -> bool:
    return (
        bounds.get("minimum", number) <= number <= bounds.get("maximum", number)
        and bounds.get("exclusiveMinimum", number - 1) < number < bounds.get("exclusiveMaximum", number + 1)
        and not (integral and number % 1)
    )


def _varied(value: Json, number: int) -> Json:
    match value:
        case bool():
            return value if number == 0 else not value
        case int() | float():
            return value + number
        case str():
            return value if number == 0 else f"{value}{number}"
        case _:
            return value
