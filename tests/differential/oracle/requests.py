"""A request as the parts that mean something, and where two requests differ."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime, time
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote_to_bytes

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

_UNSAID = frozenset(
    ("accept", "accept-encoding", "connection", "content-length", "content-type", "cookie", "host", "user-agent")
)


@frozen
class Part:
    """A part of a multipart body."""

    name: str
    is_file: bool
    content_type: str
    content: Any


@frozen
class Parts:
    """What a request says, whatever its spelling: percent-encoding, the order of headers, a multipart boundary."""

    method: str
    path: tuple[bytes, ...]
    query: dict[str, list[str]]
    headers: dict[str, str]
    cookies: dict[str, str]
    content_type: str
    body: Any


def parts(request: httpx.Request) -> Parts:
    """Take a request apart."""
    path, _, query = request.url.raw_path.partition(b"?")
    content_type = request.headers.get("content-type", "")
    return Parts(
        method=request.method,
        path=tuple(map(unquote_to_bytes, path.split(b"/"))),
        query=_by_name(parse_qsl(query.decode(), keep_blank_values=True)),
        headers={name: value for name, value in request.headers.items() if name not in _UNSAID},
        cookies=dict(piece.partition("=")[::2] for piece in request.headers.get("cookie", "").split("; ") if piece),
        content_type=content_type.partition(";")[0].strip().lower(),
        body=_body(content_type, request.read()),
    )


def _by_name(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _body(content_type: str, content: bytes) -> Any:  # noqa: ANN401
    if not content:
        return None
    essence = content_type.partition(";")[0].strip().lower()
    if essence.startswith("multipart/"):
        return _multipart(content_type, content)
    if essence == "application/x-www-form-urlencoded":
        return _by_name(parse_qsl(content.decode(), keep_blank_values=True))
    return _json(content) if essence.endswith(("/json", "+json")) else content


def _multipart(content_type: str, content: bytes) -> list[Part]:
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + content)
    found: list[Part] = []
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        kind = part.get_content_type()
        data: Any = part.get_payload(decode=True)
        value = _json(data) if kind == "application/json" else _text(data) if kind.startswith("text/") else data
        found.append(Part(name, part.get_filename() is not None, kind, value))
    return sorted(found, key=lambda part: part.name)


def _json(content: bytes) -> Any:  # noqa: ANN401
    try:
        return json.loads(content)
    except ValueError:
        return content


def _text(data: Any) -> Any:  # noqa: ANN401
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


@frozen
class Differing:
    """A part of a request that differs, in words that do not depend on the values, and both values."""

    differs: str
    ours: Any
    theirs: Any


def differences(ours: Parts, theirs: Parts, asked: str, given: Any) -> Iterator[Differing]:  # noqa: ANN401
    """Give the parts in which two requests differ; and whether our media type and JSON body are those given."""
    if ours.method != theirs.method:
        yield Differing("method", ours.method, theirs.method)
    if ours.path != theirs.path:
        yield Differing("path", ours.path, theirs.path)
    yield from _named("query", ours.query, theirs.query)
    yield from _named("header", ours.headers, theirs.headers)
    yield from _named("cookie", ours.cookies, theirs.cookies)
    if ours.content_type != theirs.content_type:
        right = ", ours as asked" if ours.content_type == asked.partition(";")[0].strip().lower() else ""
        yield Differing(f"content-type {ours.content_type or 'none'}{right}", ours.content_type, theirs.content_type)
    elif ours.content_type.startswith("multipart/"):
        yield from _parts(ours.body or [], theirs.body or [])
    elif not equal(ours.body, theirs.body):
        right = ", ours as given" if equal(ours.body, given) else ""
        yield Differing(f"body {ours.content_type}{right}", ours.body, theirs.body)


def _parts(ours: list[Part], theirs: list[Part]) -> Iterator[Differing]:
    if [part.name for part in ours] != [part.name for part in theirs]:
        yield Differing("multipart, other parts", ours, theirs)
        return
    for our, their in zip(ours, theirs, strict=True):
        if our.is_file != their.is_file:
            yield Differing(f"multipart, file name only {'ours' if our.is_file else 'theirs'}", our, their)
        if our.content_type != their.content_type:
            yield Differing(f"multipart, {our.content_type}, theirs {their.content_type}", our, their)
        elif not equal(our.content, their.content):
            yield Differing(f"multipart, content of {our.content_type}", our, their)


def _named(place: str, ours: dict[str, Any], theirs: dict[str, Any]) -> Iterator[Differing]:
    for name in sorted({*ours, *theirs}):
        if not equal(ours.get(name), theirs.get(name)):
            only = "" if name in ours and name in theirs else f" only {'ours' if name in ours else 'theirs'}"
            yield Differing(f"{place} {name}{only}", ours.get(name), theirs.get(name))


def equal(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Compare JSON values: 1 and true differ, 1 and 1.0 do not; an instant may be spelled in several ways."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(value, other[key]) for key, value in one.items())
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(equal, one, other))
    return one == other or _instant(one) == _instant(other) is not None


def _instant(value: Any) -> datetime | time | None:  # noqa: ANN401
    if isinstance(value, str):
        for kind in (datetime, time):
            with suppress(ValueError):
                return kind.fromisoformat(value)
    return None
