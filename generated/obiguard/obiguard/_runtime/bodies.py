"""Request bodies as bytes."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from .encoding import form_pieces, header_bytes, header_name, is_json, json_text, plain, styled_fields
from .operation import BytesBody, FormBody, JsonBody, MultipartBody, SequenceBody, TextBody
from .sequences import joined
from .unset import UNSET
from .values import Encodable, Unfit, to_json

if TYPE_CHECKING:
    from .operation import Body, Part

__all__ = ["body_of", "choose_body", "encode_body", "essence", "json_view"]


def body_of(body: Any, fields: Mapping[str, Any]) -> Any:
    """Return the body given as a whole, or made of the keywords that are set; UNSET when there is neither.

    Raises TypeError when both are given.
    """
    given = {name: value for name, value in fields.items() if value is not UNSET}
    if body is UNSET:
        return given or UNSET
    if given:
        raise TypeError(f"body= is the whole body: leave out {', '.join(given)}")
    return body


def choose_body(offers: tuple[Body, ...], value: Any, content_type: str | None) -> Body:
    """Return the offer for a value: the one of the content type given, else by the kind of value, else the first.

    A range of media types without a rule takes a file as it is, and anything else as JSON.
    """
    offer = _chosen(offers, value, content_type)
    if isinstance(offer, JsonBody) and offer.rule is None and "*" in offer.media_type and _is_file(value):
        return BytesBody(offer.media_type)
    return offer


def _chosen(offers: tuple[Body, ...], value: Any, content_type: str | None) -> Body:
    if len(offers) == 1:
        return offers[0]
    if content_type is not None:
        for offer in offers:
            if essence(offer.media_type) == essence(content_type):
                return offer
    kinds: tuple[type[Body], ...] = (JsonBody, FormBody, MultipartBody, SequenceBody)
    if isinstance(value, str):
        kinds = (TextBody,)
        offers = tuple(offer for offer in offers if not _is_xml(offer) or value.lstrip().startswith("<")) or offers
    elif isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read"):
        kinds = (BytesBody,)
    elif any(_is_file(item) and not isinstance(item, bytes) for _, item in _members(value) or ()):
        kinds = (MultipartBody,)  # JSON has text for bytes, and none for a file
    return next((offer for offer in offers if isinstance(offer, kinds)), offers[0])


def _is_xml(offer: Body) -> bool:
    """Tell whether a media type is XML (RFC 7303), whose documents start with a tag."""
    return essence(offer.media_type).endswith(("/xml", "+xml"))


def json_view(offer: Body, value: Any) -> Any:
    """Return the JSON value that the rules are held against; in a multipart body a file is text, a character a byte."""
    if isinstance(offer, BytesBody):
        return None
    return to_json(_without_files(offer, value) if isinstance(offer, MultipartBody) else value)


def encode_body(offer: Body, value: Any) -> tuple[bytes, str]:
    """Return the bytes of a body and its content type. Raises Unfit."""
    if isinstance(offer, JsonBody):
        return json_text(value).encode(), _concrete(offer.media_type, "application/json")
    if isinstance(offer, SequenceBody):
        return joined(offer.media_type, value), offer.media_type
    if isinstance(offer, FormBody):
        return "&".join(form_pieces(value, offer.parts)).encode(), offer.media_type
    if isinstance(offer, MultipartBody):
        boundary = os.urandom(16).hex()
        return _multipart(offer, value, boundary.encode()), f"{offer.media_type}; boundary={boundary}"
    if isinstance(value, str) or (isinstance(offer, TextBody) and not _is_file(value)):
        return _utf8(plain(value)), _concrete(offer.media_type, "text/plain")
    return _content(value), _concrete(offer.media_type, "application/octet-stream")


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def _concrete(media_type: str, instead: str) -> str:
    """Return a media type that can be sent: of a range, one that is in it."""
    if "*" not in media_type:
        return media_type
    top = media_type.partition("/")[0]
    return instead if top in {"*", "application"} else f"{top}/{instead.partition('/')[2]}"


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        pass
    raise Unfit("holds a lone surrogate")


def _content(value: Any) -> bytes:
    """Return the bytes of a file: bytes, or an open file of bytes or text."""
    if hasattr(value, "read"):
        value = value.read()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", value))
    if isinstance(value, str):
        return _utf8(value)
    raise Unfit("is neither bytes nor an open file")


def _is_file(value: Any) -> bool:
    """Tell whether a value is bytes, an open file, or (file name, content, content type, headers), two at least."""
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return len(items) in {2, 3, 4} and isinstance(items[0], str) and _is_file(items[1])
    return isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read")


def _members(value: Any) -> Iterable[tuple[str, Any]] | None:
    if isinstance(value, Encodable):
        return value.wire_items()
    return cast("Mapping[str, Any]", value).items() if isinstance(value, Mapping) else None


def _without_files(offer: Body | None, value: Any) -> Any:
    """Return a multipart body, or the value of a part, with a text for each file."""
    if not isinstance(offer, MultipartBody):
        return _text(value)
    members, items = _members(value), _list(value)
    if members is not None:
        bodies = {part.name: part.body for part in offer.parts}
        return {name: _texts(bodies.get(name), item) for name, item in members}
    if items is not None:
        return [_texts(part.body if part else None, item) for _, item, part in _in_order(offer, value)]
    return _text(value)


def _texts(body: Body | None, value: Any) -> Any:
    items = _list(value)
    if items is None or (isinstance(body, MultipartBody) and body.item):
        return _without_files(body, value)
    return [_without_files(body, item) for item in items]


def _list(value: Any) -> Sequence[Any] | None:
    """Return the items of a list; a file may be a tuple, and is none."""
    return cast("Sequence[Any]", value) if isinstance(value, (list, tuple)) and not _is_file(value) else None


def _text(value: Any) -> Any:
    if not _is_file(value):
        return value
    if isinstance(value, tuple):
        return _text(cast("Any", value)[1])
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", value)).decode("latin-1")
    return ""


def _multipart(offer: MultipartBody, value: Any, boundary: bytes) -> bytes:
    """Return a multipart body (RFC 2046 section 5.1; of a form, RFC 7578)."""
    members = _members(value)
    parts = {part.name: part for part in offer.parts}
    out: list[bytes] = []
    for name, item, part in _in_order(offer, value) if members is None else _fields(members, parts):
        if item is not None and item is not UNSET:
            out += [b"--" + boundary, *_part(name, item, part)]
    return b"\r\n".join([*out, b"--" + boundary + b"--", b""])


def _in_order(offer: MultipartBody, value: Any) -> Iterator[tuple[str, Any, Part | None]]:
    """Give what each part of a list carries; only those of a form have names (RFC 7578 section 4.2)."""
    items = _list(value)
    unnamed = "file" if essence(offer.media_type) == "multipart/form-data" else ""
    for index, item in enumerate([value] if items is None else items):
        part = offer.prefix[index] if index < len(offer.prefix) else offer.item
        yield (part.name if part else "") or unnamed, item, part


def _fields(members: Iterable[tuple[str, Any]], parts: Mapping[str, Part]) -> Iterator[tuple[str, Any, Part | None]]:
    """Give what each part of an object carries: a list repeats its name, but where it has a style or is JSON."""
    for name, item in members:
        part, items = parts.get(name), _list(item)
        if part is not None and part.is_styled and not any(map(_is_file, [item] if items is None else items)):
            yield from ((key, text, None) for key, text in styled_fields(item, part))
        elif items is None or (part is not None and _is_whole(part)):
            yield name, item, part
        else:
            yield from ((name, one, part) for one in items)


def _is_whole(part: Part) -> bool:
    """Tell whether a list travels as one part: as JSON, or as a body whose own parts have positions."""
    has_positions = isinstance(part.body, MultipartBody) and part.body.item is not None
    return has_positions or (part.content_type is not None and is_json(part.content_type))


def _part(name: str, value: Any, part: Part | None) -> tuple[bytes, bytes]:
    """Return the headers and the content of one part, each to be followed by CRLF."""
    disposition = f'form-data; name="{_escaped(name)}"' if name else ""
    if part is not None and part.is_base64 and _is_file(value):
        value = b64encode(_file(name, value)[1]).decode()
    content_type = part.content_type.partition(",")[0].strip() if part is not None and part.content_type else None
    headers: Mapping[str, str] = {}
    if _is_file(value):
        file_name, content, own_type, headers = _file(name, value)
        if file_name:
            disposition = f'{disposition or "attachment"}; filename="{_escaped(file_name)}"'
        content_type = own_type or _concrete(content_type or "*/*", "application/octet-stream")
    elif part is not None and part.body is not None:
        content, content_type = encode_body(part.body, value)
    elif isinstance(value, (Mapping, Encodable, list)) or (content_type is not None and is_json(content_type)):
        content, content_type = json_text(to_json(value)).encode(), content_type or "application/json"
    else:
        content = _utf8(plain(value))
        content_type = content_type or (None if name else _unsaid(part))
    own = {"Content-Disposition": disposition or None, "Content-Type": content_type}
    lines = [*own.items(), *headers.items()]
    head = [header_name(key) + b": " + header_bytes(text) for key, text in lines if text is not None]
    return b"".join(line + b"\r\n" for line in head), content


def _unsaid(part: Part | None) -> str:
    """Return the media type of text in a part without a name (OpenAPI 3.2, Encoding Object, `contentType`)."""
    return "application/octet-stream" if part is not None and part.is_base64 else "text/plain; charset=utf-8"


def _file(name: str, value: Any) -> tuple[str, bytes, str | None, Mapping[str, str]]:
    """Return file name, content, content type if one is given, and further headers."""
    if isinstance(value, tuple):
        file_name, content, content_type, headers = (*cast("tuple[object, ...]", value), None, None)[:4]
        return cast("str", file_name), _content(content), cast("str | None", content_type), cast("Any", headers or {})
    path = getattr(value, "name", None)
    return os.path.basename(path) if isinstance(path, str) else name, _content(value), None, {}  # noqa: PTH119


def _escaped(name: str) -> str:
    """Escape a name as browsers do (WHATWG HTML, multipart/form-data encoding algorithm)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
