"""Schemas as a client sees them: what they are once references and `allOf` are followed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from attrs import frozen

from openapi_attrs.build.reader import Node, below, target
from openapi_attrs.load.kinds import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_attrs.build.reader import Reader
    from openapi_attrs.model import Json, Pointer

_ANNOTATIONS = frozenset(
    {
        *("title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"),
        *("externalDocs", "xml", "$comment", "nullable", "summary", "$schema", "$id", "$anchor", "$defs"),
        *("$dynamicAnchor", "$dynamicRef"),
    }
)
_RULING = frozenset({"x-validation-rules", "$id", "$dynamicRef"})
"""What changes nothing about a type, and perhaps what a rule asks: a `$dynamicRef` depends on the way to it."""
_COMBINING = frozenset({"$ref", "allOf", "anyOf", "oneOf"})
_SHAPING = frozenset(
    {
        *("$ref", "type", "enum", "const", "properties", "additionalProperties", "patternProperties", "items"),
        *("prefixItems", "allOf", "anyOf", "oneOf"),
    }
)


@frozen
class Part:
    """A schema object and where it stands."""

    pointer: Pointer
    node: Node


Parts = tuple[Part, ...]
"""Schemas that hold together: what `allOf` and references bring to one place, the base first."""


def essence(reader: Reader, pointer: Pointer, node: Json) -> Part | None:
    """Follow references, and `allOf` around a single schema, to the schema that says something.

    None where that is a boolean or nothing, which admits any value as far as a client can tell.
    """
    seen: set[Pointer] = set()
    while is_mapping(node):
        part = Part(pointer, node)
        if pointer in seen:
            return None
        seen.add(pointer)
        if _COMBINING.isdisjoint(part.node):
            return part
        inner = _wrapped(reader, part)
        if inner is None:
            return part
        reader.inherit(1, pointer)
        pointer, node = inner
    return None


def asked(reader: Reader, pointer: Pointer, node: Json) -> Pointer | None:
    """Follow references, and `allOf` around a single schema, as long as nothing is lost: the schema to be checked.

    None where that admits any value.
    """
    seen: set[Pointer] = set()
    while is_mapping(node) and pointer not in seen:
        seen.add(pointer)
        said = list(filter(asks, node))
        if said == ["$ref"]:
            pointer = target(node["$ref"])
            node = reader.schema(pointer)
        elif said == ["allOf"] and is_list(node["allOf"]) and len(node["allOf"]) == 1:
            pointer, node = below(pointer, "allOf", 0), node["allOf"][0]
    return None if node is True else pointer


def _wrapped(reader: Reader, part: Part) -> tuple[Pointer, Json] | None:
    """Give the one schema that a part only adds documentation to."""
    keys = [key for key in part.node if says(key)]
    if keys == ["$ref"]:
        pointer = target(part.node["$ref"])
        return pointer, reader.schema(pointer)
    if keys == ["allOf"] or sorted(keys) == ["allOf", "type"]:
        inner = list(reader.sequence(part.node, "allOf", part.pointer))
        saying = [index for index, node in enumerate(inner) if not _is_idle(node)]
        if len(saying) == 1 and (len(keys) == 1 or part.node["type"] == "object"):
            return below(part.pointer, "allOf", saying[0]), inner[saying[0]]
    return None


@lru_cache(maxsize=10_000)
def says(key: str) -> bool:
    """Tell whether a keyword says something about values."""
    return key not in _ANNOTATIONS and not key.startswith("x-")


@lru_cache(maxsize=10_000)
def asks(key: str) -> bool:
    """Tell whether a keyword may ask something in a rule."""
    return says(key) or key in _RULING


def _is_idle(node: Json) -> bool:
    """Tell whether a member of `allOf` adds nothing to an object."""
    if not is_mapping(node):
        return node is True
    said = {key: value for key, value in node.items() if says(key)}
    return not said or said == {"type": "object"}


def gathered(reader: Reader, pointer: Pointer, node: Json) -> Parts:
    """Lay references and `allOf` flat: every schema that holds at one place, each once, the base first."""
    seen: set[Pointer] = set()
    out: list[Part] = []
    stack: list[tuple[Pointer, Json, bool]] = [(pointer, node, False)]
    while stack:
        at, schema, expanded = stack.pop()
        if not is_mapping(schema):
            continue
        part = Part(at, schema)
        if expanded:
            out.append(part)
        elif at not in seen:
            seen.add(at)
            stack.append((at, part.node, True))
            stack += reversed([(*inner, False) for inner in _inner(reader, part)])
    reader.inherit(len(out), pointer)
    return tuple(out)


def _inner(reader: Reader, part: Part) -> Iterator[tuple[Pointer, Json]]:
    if "$ref" in part.node:
        pointer = target(part.node["$ref"])
        yield pointer, reader.schema(pointer)
    if "allOf" in part.node:
        for index, node in enumerate(reader.sequence(part.node, "allOf", part.pointer)):
            yield below(part.pointer, "allOf", index), node


def last(parts: Parts, key: str) -> object:
    """Give the value of a keyword in the part that says it last, None where none does."""
    return next((part.node[key] for part in reversed(parts) if key in part.node), None)


def where_last(parts: Parts, key: str) -> Part | None:
    """Give the last part that has a keyword."""
    return next((part for part in reversed(parts) if key in part.node), None)


def types(parts: Parts) -> tuple[str, ...] | None:
    """Give the JSON types that all parts admit; None where none of them says."""
    found: tuple[str, ...] | None = None
    for part in parts:
        value = part.node.get("type")
        if value is None:
            continue
        listed = tuple(cast("list[str]", value)) if is_list(value) else (cast("str", value),)
        found = listed if found is None else _common(found, listed)
    return found


def _common(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    """Give what both admit; the later where that is nothing, since a document means something by it."""
    both = tuple(kind for kind in one if kind in two or (kind == "integer" and "number" in two))
    both += tuple(kind for kind in two if kind == "integer" and "number" in one and kind not in both)
    return both or two


def implied(parts: Parts) -> tuple[str, ...] | None:
    """Give the type that keywords speak of where `type` is missing: what a client takes it for."""
    keys = {key for part in parts for key in part.node}
    if not keys.isdisjoint({"properties", "patternProperties"}) or isinstance(
        last(parts, "additionalProperties"), dict
    ):
        return ("object",)
    if not keys.isdisjoint({"items", "prefixItems"}):
        return ("array",)
    return None


def has_properties(parts: Parts) -> bool:
    """Tell whether any part names a property."""
    return any(part.node.get("properties") for part in parts)


def shapes(node: Json) -> bool:
    """Tell whether a branch of a union gives values a type, and does not only narrow them (`required`, `pattern`)."""
    return node is not False and (not is_mapping(node) or not _SHAPING.isdisjoint(node))


@frozen
class Notes:
    """What a schema says about a property beside its type."""

    doc: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False


NOTHING = Notes()


def notes(reader: Reader, pointer: Pointer, node: Json) -> Notes:
    """Read the annotations of a property; reading and writing may also be restricted by what it refers to."""
    if not is_mapping(node):
        return NOTHING
    doc, deprecated = _description(node), node.get("deprecated") is True
    if _COMBINING.isdisjoint(node):
        return Notes(doc, deprecated, node.get("readOnly") is True, node.get("writeOnly") is True)
    parts = gathered(reader, pointer, node)
    read_only, write_only = (any(part.node.get(key) is True for part in parts) for key in ("readOnly", "writeOnly"))
    return Notes(doc, deprecated, read_only, write_only)


def description(reader: Reader, pointer: Pointer, node: Json) -> str:
    """Read a description, else that of what a schema refers to."""
    if not is_mapping(node):
        return ""
    part = essence(reader, pointer, node)
    return _description(node) or (_description(part.node) if part else "")


def _description(node: Node) -> str:
    found = node.get("description")
    return found if isinstance(found, str) else ""
