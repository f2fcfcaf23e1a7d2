"""Media types: what kind of value a body is, and its type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from openapi_attrs.build.encodings import encodings, positional
from openapi_attrs.build.media_kinds import essence_of, media_kind
from openapi_attrs.build.models import named
from openapi_attrs.build.pool import SCALARS
from openapi_attrs.build.reader import below
from openapi_attrs.build.schemas import asked, essence, gathered, implied, types
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.model import ANY, MediaType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Json, MediaKind, Pointer

_SEQUENCE = re.compile(r"text/event-stream|[^/]+/(?:.+\+)?(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|json-seq)")
_EXTENSION = "x-openapi-attrs-kind"
_KINDS: dict[Json, MediaKind] = {"json": "json", "text": "text", "bytes": "bytes"}
_PREFERENCE: tuple[MediaKind, ...] = ("json", "multipart", "form", "sequence", "text", "bytes")


def sent_contents(made: Types, node: Node, pointer: Pointer) -> tuple[MediaType, ...]:
    """Read the `content` of what is sent, the preferred first: JSON before forms, application/json before its kin."""
    entries = [
        Entry(name, value, at, "text" if kind == "bytes" and _is_encoded(value.get("schema")) else kind)
        for name, value, at, kind in _entries(made, node, pointer)
    ]
    _tell_undescribed(made.reader, entries)
    found = [_content(made, *entry) for entry in entries]
    for content in found:
        if content.kind == "multipart" and content.item_encoding is None:
            made.forms.update(named(content.type))
    return tuple(sorted(found, key=_rank))


def received_contents(made: Types, node: Node, pointer: Pointer) -> tuple[MediaType, ...]:
    """Read the `content` of what is received; forms are received as bytes, and only JSON is held against a schema."""
    entries = [
        Entry(name, value, at, kind if kind in {"json", "sequence", "text"} else "bytes")
        for name, value, at, kind in _entries(made, node, pointer)
    ]
    _tell_undescribed(made.reader, entries)
    return tuple(
        _content(made, name, value if kind in {"json", "sequence"} else {}, at, kind)
        for name, value, at, kind in entries
    )


class Entry(NamedTuple):
    """An entry of a `content` map."""

    name: str
    node: Node
    pointer: Pointer
    kind: MediaKind


def _tell_undescribed(reader: Reader, entries: Sequence[Entry]) -> None:
    """Warn of a schema that describes no value of its media type, where no other media type carries that value.

    Bytes have no structure, and a form is names and values (OpenAPI 3.2.0, Media Type Object).
    """
    told = [each for each in (_undescribed(reader, entry) for entry in entries) if each]
    if len(told) < len(entries):
        return
    for entry, (message, hint) in zip(entries, told, strict=True):
        reader.problems.warn("schema-not-of-media-type", message, reader.document.where(entry.pointer), hint)


def _undescribed(reader: Reader, entry: Entry) -> tuple[str, str] | None:
    """Say why a schema describes no value of its media type, and what to do; nothing where it may."""
    at, schema = below(entry.pointer, "schema"), entry.node.get("schema")
    if schema is None or entry.kind not in {"bytes", "form"}:
        return None
    parts = gathered(reader, at, schema)
    kinds = types(parts) or implied(parts) or ("string",)
    if entry.kind == "bytes" and "string" not in kinds:
        message = f"{entry.name} stays bytes, which no schema of type {' or '.join(kinds)} describes; it is left out"
        return message, f"where the bytes are JSON, an overlay can say {_EXTENSION}: json beside the schema"
    if entry.kind == "form" and not {"object", "string"}.intersection(kinds):
        return f"a form is names and values, and a schema of type {' or '.join(kinds)} names none", ""
    return None


def _entries(made: Types, node: Node, pointer: Pointer) -> Iterator[Entry]:
    at = below(pointer, "content")
    for name, value in made.reader.mapping(node, "content", pointer).items():
        there = below(at, name)
        media_type = made.reader.node(value, there) or {}
        yield Entry(name, media_type, there, _kind(made.reader, name, media_type, there))


def _kind(reader: Reader, name: str, media_type: Node, pointer: Pointer) -> MediaKind:
    """Say the same where its schema is known: items that are described singly, bytes behind a range or as text."""
    kind, schema = media_kind(name), media_type.get("schema")
    if _EXTENSION in media_type:
        return _said(reader, media_type[_EXTENSION], pointer) or kind
    if _SEQUENCE.fullmatch(essence_of(name)) and ("itemSchema" in media_type or _is_array(reader, schema, pointer)):
        return "sequence"
    is_binary = is_mapping(schema) and schema.get("format") == "binary"
    is_raw = is_binary or (schema is None and "*" in name)
    return "bytes" if is_raw and (kind == "text" or (kind == "json" and "*" in name)) else kind


def _is_array(reader: Reader, schema: Json, pointer: Pointer) -> bool:
    """Tell whether a schema is of the list that one item after another is (OpenAPI 3.2, Sequential Media Types)."""
    return types(gathered(reader, below(pointer, "schema"), schema)) == ("array",)


def _said(reader: Reader, kind: Json, pointer: Pointer) -> MediaKind | None:
    """Read what the document, or an overlay, says a media type is."""
    if not isinstance(kind, str) or kind not in _KINDS:
        reader.wrong_type(f"one of {', '.join(_KINDS)}", below(pointer, _EXTENSION))
        return None
    return _KINDS[kind]


def _is_encoded(schema: Json) -> bool:
    """Tell whether bytes travel as text, in base64 or the like (JSON Schema 2020-12, validation, section 8.3)."""
    return is_mapping(schema) and "contentEncoding" in schema


def _rank(content: MediaType) -> tuple[int, bool]:
    return _PREFERENCE.index(content.kind), essence_of(content.name) != "application/json"


def _content(made: Types, name: str, node: Node, pointer: Pointer, kind: MediaKind) -> MediaType:
    at = below(pointer, "schema")
    schema = node.get("schema")
    if kind == "bytes":
        return MediaType(name, SCALARS["bytes"], None, kind=kind)
    if kind == "text":
        return _text(made, name, schema, at)
    if kind == "sequence" and "itemSchema" in node:
        there, item = below(pointer, "itemSchema"), node["itemSchema"]
        items = made.pool.array(made.of(there, item))
        return MediaType(name, items, asked(made.reader, there, item), kind=kind, of_items=True)
    if schema is None and not (kind == "multipart" and "itemSchema" in node):
        return MediaType(name, ANY, None, kind=kind)
    if kind == "multipart" and (positions := positional(made, name, node, pointer)):
        return positions
    travelling = encodings(made, node, pointer, kind)
    return MediaType(name, made.of(at, schema), asked(made.reader, at, schema), encodings=travelling, kind=kind)


def _text(made: Types, name: str, schema: Json, at: Pointer) -> MediaType:
    """Read a media type of text: plain text alone is the value that its schema speaks of, whatever its type."""
    part = None if schema is None else essence(made.reader, at, schema)
    is_string = part is not None and types((part,)) == ("string",)
    is_plain = essence_of(name) == "text/plain" and schema is not None
    rules = asked(made.reader, at, schema) if is_string or is_plain else None
    is_other = rules is not None and not is_string
    return MediaType(name, made.of(at, schema) if is_other else SCALARS["str"], rules, kind="text")
