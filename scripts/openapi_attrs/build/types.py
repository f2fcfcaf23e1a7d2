"""Schemas -> types and models."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, cast

from attrs import Factory, frozen

from openapi_attrs import names
from openapi_attrs.build.pool import Pool
from openapi_attrs.build.reader import Node, Reader, below
from openapi_attrs.build.schemas import (
    Part,
    Parts,
    essence,
    flag,
    gathered,
    has_properties,
    implied,
    last,
    shapes,
    types,
    where_last,
)
from openapi_attrs.model import ANY, NONE, Field

if TYPE_CHECKING:
    from openapi_attrs.model import Json, Pointer, Type

_FORMATS = {"date-time": "datetime", "date": "date", "time": "time", "uuid": "UUID", "byte": "bytes"}


@frozen
class Draft:
    """A model before it has its name; `places` are the pointers of all schemas that are equal to it."""

    pointer: Pointer
    doc: str
    fields: tuple[Field, ...]
    extra: Type
    places: list[Pointer]


@frozen(eq=False)
class Types:
    """Gives each schema its type; models are drafted on the way, each once."""

    reader: Reader
    pool: Pool = Factory(Pool)
    drafts: dict[Pointer, Draft] = Factory(dict)
    _shared: dict[Any, Draft] = Factory(dict)
    _referenced: dict[Pointer, Type] = Factory(dict)
    _queue: deque[tuple[Pointer, Parts]] = Factory(deque)

    def of(self, pointer: Pointer, node: Json) -> Type:
        """Give the type of a schema."""
        part = essence(self.reader, pointer, node)
        if part is None:
            return ANY
        if part.pointer == pointer or part.pointer.startswith(f"{pointer}/"):
            return self._type(part, is_inline=True)
        if part.pointer not in self._referenced:
            self._referenced[part.pointer] = self._type(part, is_inline=False)
        return self._referenced[part.pointer]

    def draft_all(self) -> None:
        """Draft the models that were referred to, and those that these refer to."""
        while self._queue:
            pointer, parts = self._queue.popleft()
            self.drafts[pointer] = self._draft(pointer, parts)

    def _type(self, part: Part, *, is_inline: bool) -> Type:
        parts = (
            gathered(self.reader, part.pointer, part.node) if "allOf" in part.node or "$ref" in part.node else (part,)
        )
        for key in ("oneOf", "anyOf"):
            holder = where_last(parts, key)
            if holder is not None:
                branches = self.reader.sequence(holder.node, key, holder.pointer)
                found = [(i, node) for i, node in enumerate(branches) if shapes(node)]
                if found and not has_properties(parts):
                    return self.pool.union(self.of(below(holder.pointer, key, i), node) for i, node in found)
        return self._plain(part.pointer, parts, is_inline=is_inline)

    def _plain(self, pointer: Pointer, parts: Parts, *, is_inline: bool) -> Type:
        kinds = types(parts) or implied(parts)
        holder = where_last(parts, "const")
        if holder is not None:
            return self.pool.enumeration([holder.node["const"]], closed=True)
        holder = where_last(parts, "enum")
        if holder is not None:
            return self._enumeration(self.reader.sequence(holder.node, "enum", holder.pointer), kinds)
        if kinds is None:
            return ANY
        return self.pool.union([self._kind(kind, pointer, parts, is_inline=is_inline) for kind in kinds])

    def _enumeration(self, values: list[Json], kinds: tuple[str, ...] | None) -> Type:
        fitting = [value for value in values if kinds is None or _kind_of(value) in kinds or _is_whole(value, kinds)]
        return self.pool.enumeration(fitting or values)

    def _kind(self, kind: str, pointer: Pointer, parts: Parts, *, is_inline: bool) -> Type:
        match kind:
            case "string":
                return self._text(parts)
            case "integer":
                return self.pool.scalar("int")
            case "number":
                return self.pool.scalar("float")
            case "boolean":
                return self.pool.scalar("bool")
            case "null":
                return NONE
            case "array":
                return self._array(pointer, parts)
            case "object":
                return self._object(pointer, parts, is_inline=is_inline)
            case _:
                self.reader.lose("unknown-type", f"there is no type {kind!r}", pointer)
                return ANY

    def _text(self, parts: Parts) -> Type:
        if last(parts, "contentEncoding") == "base64":
            return self.pool.scalar("bytes")
        return self.pool.scalar(_FORMATS.get(last(parts, "format") or "", "str"))  # type: ignore[arg-type]

    def _array(self, pointer: Pointer, parts: Parts) -> Type:
        holder = where_last(parts, "prefixItems")
        items = where_last(parts, "items")
        rest = ANY if items is None else self.of(below(items.pointer, "items"), items.node["items"])
        if holder is None:
            return self.pool.array(rest)
        nodes = self.reader.sequence(holder.node, "prefixItems", holder.pointer)
        first = tuple(self.of(below(holder.pointer, "prefixItems", i), node) for i, node in enumerate(nodes))
        return self.pool.tuple(first, None if items is not None and items.node["items"] is False else rest)

    def _object(self, pointer: Pointer, parts: Parts, *, is_inline: bool) -> Type:
        if not has_properties(parts):
            return self.pool.map(self._extra(parts))
        if not is_inline:
            self._queue.append((pointer, parts))
            return self.pool.named(pointer)
        draft = self._draft(pointer, parts)
        key = (draft.doc, id(draft.extra), *map(_identity, draft.fields))
        shared = self._shared.setdefault(key, draft)
        self.drafts[shared.pointer] = shared
        if shared is not draft:
            shared.places.append(pointer)
        return self.pool.named(shared.pointer)

    def _extra(self, parts: Parts) -> Type:
        """Give the type of properties that have no name; ANY too where the document allows none, for they are kept."""
        found: list[Type] = []
        for part in parts:
            for key in ("additionalProperties", "unevaluatedProperties"):
                if isinstance(part.node.get(key), dict):
                    found.append(self.of(below(part.pointer, key), part.node[key]))
            for pattern, node in self.reader.mapping(part.node, "patternProperties", part.pointer).items():
                found.append(self.of(below(part.pointer, "patternProperties", pattern), node))
        return self.pool.union(found)

    def _draft(self, pointer: Pointer, parts: Parts) -> Draft:
        required = {
            key
            for part in parts
            if "required" in part.node
            for key in self.reader.sequence(part.node, "required", part.pointer)
            if isinstance(key, str)
        }
        wires: dict[str, Part] = {}
        for part in parts:
            for wire, node in self.reader.mapping(part.node, "properties", part.pointer).items():
                wires[wire] = Part(below(part.pointer, "properties", wire), node)
        named = names.assign(wires, names.FIELD)
        fields = tuple(self._field(named[wire], wire, part, required=wire in required) for wire, part in wires.items())
        return Draft(pointer, _doc(parts), fields, self._extra(parts), [pointer])

    def _field(self, name: str, wire: str, part: Part, *, required: bool) -> Field:
        pointer, node = part.pointer, part.node
        return Field(
            name=name,
            wire=wire,
            type=self.of(pointer, node),
            required=required,
            doc=self.reader.text(node, "description") if isinstance(node, dict) else "",
            pointer=pointer,
            deprecated=flag(self.reader, pointer, node, "deprecated"),
            read_only=flag(self.reader, pointer, node, "readOnly"),
            write_only=flag(self.reader, pointer, node, "writeOnly"),
        )


def _identity(field: Field) -> tuple[Any, ...]:
    """Give what makes fields of different schemas the same."""
    flags = (field.required, field.deprecated, field.read_only, field.write_only)
    return (field.name, field.wire, id(field.type), field.doc, *flags)


def _doc(parts: Parts) -> str:
    description = last(parts, "description")
    return description if isinstance(description, str) else ""


def _kind_of(value: Json) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _is_whole(value: Json, kinds: tuple[str, ...]) -> bool:
    """Tell whether a number is of the types by its value: every integer is a number, and 1.0 an integer."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return "number" in kinds or ("integer" in kinds and float(value).is_integer())


