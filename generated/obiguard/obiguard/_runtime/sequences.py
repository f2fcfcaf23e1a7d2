"""Sequential media types (OpenAPI 3.2, section 4.14.4): items one after another, as bytes and back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .encoding import json_text, plain
from .values import Unfit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["joined", "split"]

_END_OF_LINE = re.compile("\r\n|\n|\r")
_RECORD_SEPARATOR = "\x1e"  # RFC 7464 section 2.2
_EVENT_FIELDS = ("event", "id", "retry", "data")
_EVENTS = "text/event-stream"


def joined(media_type: str, items: Any) -> bytes:
    """Return the bytes of a list of JSON values. Raises Unfit."""
    if not isinstance(items, list):
        raise Unfit("is no list, where a sequence of items is sent")
    values = cast("Iterable[Any]", items)
    if media_type.startswith(_EVENTS):
        return "".join(map(_event, values)).encode()
    start = _RECORD_SEPARATOR if "json-seq" in media_type else ""
    return "".join(f"{start}{json_text(value)}\n" for value in values).encode()


def split(media_type: str, content: bytes) -> list[Any]:
    """Return the JSON values in the content. Raises ValueError and RecursionError where json.loads does.

    An event is an object with those of `event`, `id`, `retry` and `data` that it has.
    """
    text = content.decode("utf-8-sig")
    if media_type.startswith(_EVENTS):
        return list(_events(text))
    pieces = text.split(_RECORD_SEPARATOR) if "json-seq" in media_type else text.split("\n")
    return [json.loads(piece) for piece in pieces if piece.strip()]


def _events(text: str) -> Iterator[dict[str, Any]]:
    """Read server-sent events (WHATWG HTML section 9.2.6); one without data is none."""
    event: dict[str, Any] = {}
    data: list[str] = []
    for line in _END_OF_LINE.split(text):
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if line == "":
            if data:
                yield {**event, "data": "\n".join(data)}
            event, data = {}, []
        elif name == "data":
            data.append(value)
        elif name == "event" or (name == "id" and "\0" not in value):
            event[name] = value
        elif name == "retry" and value.isascii() and value.isdigit():
            event[name] = int(value[:18])


def _event(value: Any) -> str:
    if not isinstance(value, Mapping):
        raise Unfit("holds an event that is no object")
    members = cast("Mapping[str, Any]", value)
    lines: list[str] = []
    for name in _EVENT_FIELDS:
        if members.get(name) is not None:
            texts = _END_OF_LINE.split(plain(members[name]))
            if len(texts) > 1 and name != "data":
                raise Unfit(f"holds an event whose {name} has several lines")
            lines += [f"{name}: {text}\n" for text in texts]
    return "".join(lines) + "\n"
