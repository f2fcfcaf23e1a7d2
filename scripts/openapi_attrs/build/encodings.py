"""How the parts of a form or a multipart body travel: by name, or by position (OpenAPI 3.2, Encoding Object)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from openapi_attrs.build.media_kinds import media_kind
from openapi_attrs.build.reader import below
from openapi_attrs.build.schemas import asked, essence, gathered, implied, types, where_last
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.model import ANY, Encoding, MediaType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Json, MediaKind, Pointer, Type

_POSITIONAL = ("prefixEncoding", "itemEncoding")
_LEVELS = 4
"""How deep parts of parts are read."""

_DISPOSITION = re.compile(r"""\bname="?([^";]+)""")


def encodings(made: Types, node: Node, pointer: Pointer, kind: MediaKind = "form") -> tuple[Encoding, ...]:
    """Read how the properties of a form or a multipart body travel."""
    for key in _POSITIONAL:
        if key in node:
            where = made.reader.document.where(below(pointer, key))
            made.reader.problems.warn("ignored-keyword", f"{key} is for the items of a multipart array", where)
    found = _named(made.reader, node, pointer)
    for wire, schema in _encoded(made.reader, below(pointer, "schema"), node["schema"]) if kind == "multipart" else ():
        found[wire] = _of_text(found.get(wire, Encoding(wire)), schema)
    return tuple(found.values())


def _of_text(encoding: Encoding, schema: Node) -> Encoding:
    """Give how a part travels whose text has a `contentEncoding`.

    It is application/octet-stream where nothing is said (OpenAPI 3.1.1, Encoding Object, `contentType`); what was
    `format: byte`, in 3.0, is text.
    """
    usual = None if schema.get("format") == "byte" else "application/octet-stream"
    is_base64 = schema["contentEncoding"] == "base64"
    return evolve(encoding, is_base64=is_base64, content_type=encoding.content_type or usual)


def _encoded(reader: Reader, at: Pointer, schema: Json) -> Iterator[tuple[str, Node]]:
    """Give the properties whose bytes, or a list of them, travel as text in a part, as they do in JSON."""
    part = essence(reader, at, schema)
    if part is None:
        return
    for name, value in reader.mapping(part.node, "properties", part.pointer).items():
        found = essence(reader, below(part.pointer, "properties", name), value)
        if found is not None and "items" in found.node:
            found = essence(reader, below(found.pointer, "items"), found.node["items"])
        if found is not None and _has_encoding(found.node):
            yield name, found.node


def _encoding(reader: Reader, wire: str, value: Json, at: Pointer, level: int = 0) -> Encoding:
    node = reader.node(value, at) or {}
    explode = node.get("explode")
    content_type = reader.text(node, "contentType")
    return Encoding(
        wire=wire,
        content_type=content_type or None,
        style=reader.text(node, "style") or None,
        explode=explode if isinstance(explode, bool) else None,
        allow_reserved=node.get("allowReserved") is True,
        body=_nested(reader, content_type, node, at, level + 1),
    )


def _nested(reader: Reader, content_type: str, node: Node, at: Pointer, level: int) -> MediaType | None:
    """Read how the parts of a part travel (OpenAPI 3.2, Encoding Object, "Nested Encoding")."""
    keys = [key for key in ("encoding", *_POSITIONAL) if key in node]
    if not keys:
        return None
    kind = media_kind(content_type)
    if kind not in {"multipart", "form"}:
        message = f"{content_type or 'a part without a contentType'} has no parts; this is left out"
        reader.problems.warn("ignored-keyword", message, reader.document.where(below(at, keys[0])))
        return None
    if level > _LEVELS:
        message = f"parts of parts are read {_LEVELS} levels deep"
        reader.lose("nested-encoding", message, below(at, keys[0]), "the part is sent as it is given")
        return None
    named = tuple(_named(reader, node, at, level).values())
    found = MediaType(content_type, ANY, None, kind=kind, encodings=named)
    if keys == ["encoding"] or kind == "form":
        return found
    prefix, item = _positions(reader, content_type, node, at, level)
    return evolve(found, prefix_encodings=tuple(prefix), item_encoding=item)


def _named(reader: Reader, node: Node, pointer: Pointer, level: int = 0) -> dict[str, Encoding]:
    at = below(pointer, "encoding")
    said = reader.mapping(node, "encoding", pointer)
    return {wire: _encoding(reader, wire, value, below(at, wire), level) for wire, value in said.items()}


# ---------------------------------------------------------------- by position


_Schema: TypeAlias = "tuple[Pointer, Json]"


@frozen
class _Items:
    """The schemas of an array: of its first items, and of all further ones."""

    first: tuple[_Schema, ...]
    rest: _Schema

    def at(self, index: int) -> _Schema:
        """Give the schema of the item at a position."""
        return self.first[index] if index < len(self.first) else self.rest


def positional(made: Types, name: str, node: Node, pointer: Pointer) -> MediaType | None:
    """Read a multipart body whose value is an array, a part an item; None where it is none.

    OpenAPI 3.2, Media Type Object, "Encoding By Position".
    """
    is_streamed = "schema" not in node
    whole = below(pointer, "schema"), node.get("schema")
    items = (
        _Items((), (below(pointer, "itemSchema"), node["itemSchema"])) if is_streamed else _items(made.reader, *whole)
    )
    if items is None:
        return None
    *prefix, item = _by_position(made.reader, name, node, pointer, items)
    return MediaType(
        name,
        _array(made, items),
        asked(made.reader, *(items.rest if is_streamed else whole)),
        kind="multipart",
        prefix_encodings=tuple(prefix),
        item_encoding=item,
        of_items=is_streamed,
    )


def _items(reader: Reader, at: Pointer, schema: Json) -> _Items | None:
    parts = gathered(reader, at, schema)
    if (types(parts) or implied(parts)) != ("array",):
        return None
    holder, further = where_last(parts, "prefixItems"), where_last(parts, "items")
    listed = reader.sequence(holder.node, "prefixItems", holder.pointer) if holder else []
    first = tuple((below(holder.pointer, "prefixItems", i), each) for i, each in enumerate(listed)) if holder else ()
    return _Items(first, (below(further.pointer, "items"), further.node["items"]) if further else (at, True))


def _array(made: Types, items: _Items) -> Type:
    first, rest = tuple(_type(made, *each) for each in items.first), _type(made, *items.rest)
    return made.pool.tuple(first, None if items.rest[1] is False else rest) if first else made.pool.array(rest)


def _type(made: Types, at: Pointer, schema: Json) -> Type:
    return made.upload(at, schema) or made.of(at, schema)


def _by_position(reader: Reader, name: str, node: Node, pointer: Pointer, items: _Items) -> list[Encoding]:
    """Give how each of the first parts travels, at last how all further ones do."""
    prefix, item = _positions(reader, name, node, pointer)
    said = [*prefix, item]
    length = max(len(items.first), len(prefix))
    made = [(said[min(i, len(said) - 1)], essence(reader, *items.at(i))) for i in range(length + 1)]
    return [_of_text(each, part.node) if part and _has_encoding(part.node) else each for each, part in made]


def _positions(
    reader: Reader, media_type: str, node: Node, pointer: Pointer, level: int = 0
) -> tuple[list[Encoding], Encoding]:
    """Read how the first parts travel, and how all further ones do."""
    at = below(pointer, "prefixEncoding")
    nodes = [(below(at, i), each) for i, each in enumerate(reader.sequence(node, "prefixEncoding", pointer))]
    nodes.append((below(pointer, "itemEncoding"), node.get("itemEncoding", {})))
    is_form = media_type.lower().startswith("multipart/form-data")
    names = [_name(reader, each, there) if is_form else "" for there, each in nodes]
    *prefix, item = (_encoding(reader, name, each, at, level) for name, (at, each) in zip(names, nodes, strict=True))
    return prefix, item


def _has_encoding(schema: Node) -> bool:
    return isinstance(schema.get("contentEncoding"), str)


def _name(reader: Reader, encoding: Json, at: Pointer) -> str:
    """Find the name of a part of a form: "the headers field MUST be used to provide the Content-Disposition"."""
    headers = reader.mapping(encoding, "headers", at) if is_mapping(encoding) else {}
    for header, node in headers.items():
        schema = node.get("schema") if is_mapping(node) else None
        if header.lower() == "content-disposition" and is_mapping(schema):
            said = [str(schema.get(key)) for key in ("const", "default", "example")]
            return next((found[1] for found in map(_DISPOSITION.search, said) if found), "")
    return ""
