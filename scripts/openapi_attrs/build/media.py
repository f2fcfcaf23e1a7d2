"""Media types: what kind of value a body is, and its type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openapi_attrs.build.models import named
from openapi_attrs.build.pool import SCALARS
from openapi_attrs.build.reader import below
from openapi_attrs.build.schemas import essence
from openapi_attrs.model import ANY, Encoding, MediaType

if TYPE_CHECKING:
    from openapi_attrs.build.reader import Node
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Json, MediaKind, Pointer, Type

_JSON = re.compile(r"(?:application|text)/json|[^/]+/[^/]+\+json|[^/]+/\*|json")
_TEXT = re.compile(r"text/.*|[^/]+/(?:.+\+)?xml|application/(?:.+\+)?ya?ml")


def media_kind(media_type: str) -> MediaKind:
    """Say what kind of value a media type carries (RFC 6838 section 4.2.8 for `+json`); a range counts as JSON."""
    plain = media_type.partition(";")[0].strip().lower()
    if plain == "application/x-www-form-urlencoded":
        return "form"
    if plain.startswith("multipart/"):
        return "multipart"
    if _JSON.fullmatch(plain):
        return "json"
    return "text" if _TEXT.fullmatch(plain) else "bytes"


def contents(made: Types, node: Node, pointer: Pointer) -> tuple[MediaType, ...]:
    """Read `content`."""
    at = below(pointer, "content")
    nodes = made.reader.mapping(node, "content", pointer)
    return tuple(_content(made, name, value, below(at, name)) for name, value in nodes.items())


def _content(made: Types, name: str, value: Json, pointer: Pointer) -> MediaType:
    node = made.reader.node(value, pointer) or {}
    kind = media_kind(name)
    at = below(pointer, "schema")
    schema = node.get("schema")
    if kind in {"text", "bytes"}:
        return MediaType(name, SCALARS["str" if kind == "text" else "bytes"], None, kind=kind)
    if schema is None:
        return MediaType(name, ANY, None, kind=kind)
    part = essence(made.reader, at, schema)
    type_: Type = made.of(at, schema)
    if kind == "multipart":
        made.forms.update(named(type_))
    encodings = tuple(_encoding(made, w, e, pointer) for w, e in made.reader.mapping(node, "encoding", pointer).items())
    return MediaType(name, type_, part.pointer if part else None, encodings=encodings, kind=kind)


def _encoding(made: Types, wire: str, value: Json, pointer: Pointer) -> Encoding:
    at = below(pointer, "encoding", wire)
    node = made.reader.node(value, at) or {}
    explode = node.get("explode")
    return Encoding(
        wire=wire,
        content_type=made.reader.text(node, "contentType") or None,
        style=made.reader.text(node, "style") or None,
        explode=explode if isinstance(explode, bool) else None,
        allow_reserved=node.get("allowReserved") is True,
        headers=tuple(made.reader.mapping(node, "headers", at)),
    )
