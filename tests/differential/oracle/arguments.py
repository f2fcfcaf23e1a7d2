"""Values drawn for parameters, bodies and responses from the canonical schemas, the same ones every time."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from openapi_attrs.load.pointers import node_at
from openapi_attrs.sample import merged, sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.model import Json, MediaType, Parameter, Pointer

BYTES = b"\x00bytes\xff"
_NO_ASCII = "na\u00efve"
_TEXTS = ("text", "two words", "a&b=c", _NO_ASCII, "1,2", "50%", "x/y", "0")
_INTEGERS = (1, 0, 7, -3, 100_000)
_NUMBERS = (1.5, 0.25, 3, -2.5)
_FULL_DEPTH, _LAST_DEPTH = 3, 8


class Drawer:
    """Draws from one document; equal seeds give equal values."""

    def __init__(self, tree: Json, seed: str) -> None:
        self._tree = tree
        self._random = Random(seed)  # noqa: S311

    def parameter(self, parameter: Parameter) -> Json:
        """Draw a value of a parameter; the text of headers and cookies is ASCII."""
        value = self.draw(parameter.schema)
        return "ascii" if value == _NO_ASCII and parameter.where in {"header", "cookie"} else value

    def draw(self, pointer: Pointer | None, *, required_only: bool = False, raw: bool = False) -> Json:
        """Draw a value of the schema at a pointer; `raw`: what a schema calls binary is bytes."""
        if pointer is None:
            return BYTES if raw else "text"
        return self._value(node_at(self._tree, pointer), _LAST_DEPTH - 1 if required_only else 0, raw=raw)

    def body(self, offer: MediaType, *, required_only: bool = False) -> Json:
        """Draw a request body of a media type; files in it are bytes, and a form always has fields."""
        if offer.schema is None and offer.kind in {"form", "multipart"}:
            return {"field": BYTES if offer.kind == "multipart" else "text"}
        return self.draw(offer.schema, required_only=required_only, raw=offer.kind in {"multipart", "bytes"})

    def chance(self, share: float) -> bool:
        """Be true in this share of cases."""
        return self._random.random() < share

    def _value(self, schema: Json, depth: int, *, raw: bool) -> Json:
        whole = self._whole(schema)
        if raw and _is_binary(whole):
            return BYTES
        if "const" in whole or depth >= _LAST_DEPTH:
            return sample(self._tree, whole, examples=False)
        if "enum" in whole:
            return self._random.choice([value for value in whole["enum"] if value is not None] or [None])
        kinds: dict[str, Callable[[], Json]] = {
            "object": lambda: self._object(whole, depth, raw=raw),
            "array": lambda: self._array(whole, depth, raw=raw),
            "string": lambda: self._string(whole),
            "integer": lambda: self._number(whole, _INTEGERS),
            "number": lambda: self._number(whole, _NUMBERS),
            "boolean": lambda: self.chance(0.5),
        }
        return kinds.get(self._kind(whole), lambda: sample(self._tree, whole, examples=False))()

    def _whole(self, schema: Json) -> dict[str, Any]:
        """Join a schema with all that it refers to, and with one branch of each union."""
        while isinstance(schema, dict) and "$ref" in schema:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            target = node_at(self._tree, schema["$ref"].removeprefix("#"))
            schema = {"allOf": [rest, target]} if rest.keys() - {"description", "title"} else target
            if "allOf" in schema:
                break
        if not isinstance(schema, dict):
            return {}
        rest = {key: value for key, value in schema.items() if key not in {"anyOf", "oneOf"}}
        branches = [self._branch(schema[key]) for key in ("anyOf", "oneOf") if schema.get(key)]
        return (
            merged(self._tree, {"allOf": [rest, *map(self._whole, branches)]}) if branches else merged(self._tree, rest)
        )

    def _branch(self, branches: list[Json]) -> Json:
        return self._random.choice([each for each in branches if each not in ({"type": "null"}, False)] or branches)

    def _kind(self, whole: dict[str, Any]) -> str:
        named: Any = whole.get("type", "object" if "properties" in whole else "")
        kinds = [kind for kind in ([named] if isinstance(named, str) else named) if kind != "null"]
        return self._random.choice(kinds) if kinds else ""

    def _object(self, whole: dict[str, Any], depth: int, *, raw: bool) -> dict[str, Any]:
        properties: dict[str, Any] = whole.get("properties", {})
        required = set(whole.get("required", []))
        wanted = [
            name
            for name, part in properties.items()
            if name in required or (depth < _FULL_DEPTH and self.chance(0.7) and part is not False)
        ]
        made = {name: self._value(properties[name], depth + 1, raw=raw) for name in wanted}
        rest = whole.get("additionalProperties", True)
        for name in sorted(required - properties.keys()):
            made[name] = self._value(rest, depth + 1, raw=raw)
        if isinstance(rest, dict) and rest and depth < _FULL_DEPTH:
            made["extra"] = self._value(rest, depth + 1, raw=raw)
        return made

    def _array(self, whole: dict[str, Any], depth: int, *, raw: bool) -> list[Any]:
        if "prefixItems" in whole or whole.get("uniqueItems") or not isinstance(whole.get("items", {}), dict):
            made: list[Any] = sample(self._tree, whole, examples=False)
            return made
        least = max(whole.get("minItems", 0), 1 if depth < _FULL_DEPTH else 0)
        most = min(whole.get("maxItems", least + 2), least + 2)
        return [
            self._value(whole.get("items", {}), depth + 1, raw=raw) for _ in range(self._random.randint(least, most))
        ]

    def _string(self, whole: dict[str, Any]) -> str:
        if whole.keys() & {"format", "pattern", "contentEncoding", "minLength", "maxLength"}:
            made: str = sample(self._tree, whole, examples=False)
            return made
        return self._random.choice(_TEXTS)

    def _number(self, whole: dict[str, Any], pool: tuple[float, ...]) -> float:
        if any(key in whole for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")):
            made: float = sample(self._tree, whole, examples=False)
            return made
        return self._random.choice(pool)


def _is_binary(whole: dict[str, Any]) -> bool:
    """Tell bytes from text: format binary of 3.0, or a content media type without an encoding (3.1)."""
    return whole.get("format") == "binary" or ("contentMediaType" in whole and "contentEncoding" not in whole)
