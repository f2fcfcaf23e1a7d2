"""What kind of value a media type carries, by its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openapi_attrs.model import MediaKind

_JSON = re.compile(r"(?:application|text)/json|[^/]+/[^/]+\+json|\*|(?:\*|application)/\*")
_TEXT = re.compile(r"text/.*|[^/]+/(?:.+\+)?xml|application/(?:.+\+)?(?:x-)?(?:ya?ml|ndjson|jsonl|json-seq|toml|csv)")


def media_kind(media_type: str) -> MediaKind:
    """Say what kind of value a media type carries (RFC 6838, 4.2.8 for `+json`); `*/*` and `application/*`: JSON."""
    plain = essence_of(media_type)
    if plain == "application/x-www-form-urlencoded":
        return "form"
    if plain.startswith("multipart/"):
        return "multipart"
    if _JSON.fullmatch(plain):
        return "json"
    return "text" if _TEXT.fullmatch(plain) else "bytes"


def essence_of(media_type: str) -> str:
    """Give a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()
