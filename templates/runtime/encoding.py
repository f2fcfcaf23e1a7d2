"""Parameters as text: every style and explode of OpenAPI, percent-encoded as RFC 6570 says.

Each function raises Unfit for a value that cannot stand at its place.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote

from .operation import QuerystringParameter
from .unset import UNSET
from .values import Encodable, Unfit, to_json

if TYPE_CHECKING:
    from .operation import Parameter, Part

__all__ = [
    "cookie_name",
    "cookie_pieces",
    "form_pieces",
    "header_bytes",
    "header_name",
    "header_value",
    "is_left_out",
    "json_text",
    "path_text",
    "query_pieces",
    "styled_fields",
]

_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}
_HEADER_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
# What allowReserved leaves as it is: the reserved characters that may stand in a path segment and in a query
# (RFC 3986) without ending it, a name or a value, and without being read as a space; and in a query what is encoded
# already (RFC 6570 section 3.2.3), which in a path could ask for another one.
_RESERVED_IN_PATH = ":@!$&'()*+,;="
_RESERVED_IN_QUERY = ":/?@!$'()*,;%"
_IN_FORM = _RESERVED_IN_QUERY + "&=+"
_STRAY = re.compile("%(?![0-9A-Fa-f]{2})")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_NOT_IN_COOKIE = re.compile(r"[\x00-\x20\x7f\";\\]|[^\x00-\x7f]")
_HEADER_NAME = re.compile("[!-9;-~](?:[ -9;-~]*[!-9;-~])?")
_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_ASCII_ENCODER = json.JSONEncoder(separators=(",", ":"), allow_nan=False)


def json_text(value: Any, *, ascii_only: bool = False) -> str:
    """Return compact JSON (RFC 8259) that can be encoded as UTF-8."""
    try:
        text = (_ASCII_ENCODER if ascii_only else _ENCODER).encode(value)
        if not text.isascii():
            text.encode()
    except UnicodeEncodeError:  # a lone surrogate can only be escaped
        return json_text(value, ascii_only=True)
    except RecursionError:
        reason = "is nested too deep"
    except TypeError:
        reason = "holds what JSON cannot express"
    except ValueError:
        reason = "holds a number that JSON cannot express, or contains itself"
    else:
        return text
    raise Unfit(reason)


def plain(value: Any) -> str:
    """Return a scalar as the text it has in a parameter; what is no scalar, as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise Unfit("is no finite number")
        return repr(value)
    view = to_json(value)
    return view if isinstance(view, str) else json_text(view)


def _quoted(value: Any, safe: str = "") -> str:
    text = plain(value)
    if "%" in safe:
        text = _STRAY.sub("%25", text)
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        pass
    raise Unfit("holds a lone surrogate")


def _quoted_in_form(value: Any) -> str:
    """Return text as a form has it, where a space is a plus (WHATWG URL, "urlencoded serializing")."""
    return _quoted(value).replace("%20", "+")


def _members(value: Any) -> list[tuple[str, Any]] | None:
    """Return the members of an object, None for what is no object; members without a value are undefined."""
    if isinstance(value, Encodable):
        items: Iterable[tuple[Any, Any]] = value.wire_items()
    elif isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
    else:
        return None
    return [(plain(key), item) for key, item in items if _defined(item)]


def _items(value: Any) -> list[Any] | None:
    if not isinstance(value, (list, tuple)):
        return None
    return [item for item in cast("Iterable[object]", value) if _defined(item)]


def _defined(value: Any) -> bool:
    """RFC 6570 section 2.3: what is undefined has no expansion."""
    return value is not None and value is not UNSET


def _flat(value: Any, safe: str, *, explode: bool) -> list[str]:
    """Return the quoted pieces of a value: items; or names and values in turn, with explode as name=value."""
    members = _members(value)
    if members is None:
        items = _items(value)
        return [_quoted(item, safe) for item in ([value] if items is None else items)]
    if explode:
        return [f"{_quoted(key, safe)}={_quoted(item, safe)}" for key, item in members]
    return [_quoted(piece, safe) for member in members for piece in member]


def is_left_out(parameter: Parameter, value: Any) -> bool:
    """Tell whether a value is null where nothing says null: JSON alone has a text for it."""
    return value is None and (parameter.media_type is None or not is_json(parameter.media_type))


def path_text(parameter: Parameter, value: Any) -> str:
    """Return what replaces `{name}` in the path (RFC 6570 sections 3.2.2, 3.2.5, 3.2.7)."""
    if is_left_out(parameter, value):
        raise Unfit("is null, where a path needs a value")
    if parameter.media_type is not None:
        return _quoted(content_text(parameter.media_type, value))
    safe = _RESERVED_IN_PATH if parameter.allow_reserved else ""
    pieces = _flat(value, safe, explode=parameter.explode)
    if parameter.style == "label":
        return "." + ("." if parameter.explode else ",").join(pieces) if pieces else ""
    if parameter.style == "matrix":
        return _matrix(parameter, value, pieces)
    return _DELIMITERS.get(parameter.style, ",").join(pieces)


def _matrix(parameter: Parameter, value: Any, pieces: list[str]) -> str:
    if not pieces:
        return ""
    name = quote(parameter.name, safe="")
    if not parameter.explode:
        pieces = [",".join(pieces)]
    elif _members(value) is not None:
        return ";" + ";".join(pieces)
    return "".join(f";{name}={piece}" if piece else f";{name}" for piece in pieces)


def query_pieces(parameter: Parameter, value: Any) -> list[str]:
    """Return the `name=value` pieces of a query parameter (RFC 6570 sections 3.2.8, 3.2.9)."""
    if is_left_out(parameter, value):
        return []
    if parameter.where == "querystring":
        return _querystring(parameter, value)
    name = quote(parameter.name, safe="")
    if parameter.media_type is not None:
        return [f"{name}={_quoted(content_text(parameter.media_type, value))}"]
    safe = _RESERVED_IN_QUERY if parameter.allow_reserved else ""
    return _named_pieces(name, value, parameter.style, safe, explode=parameter.explode)


def _named_pieces(name: str, value: Any, style: str, safe: str, *, explode: bool) -> list[str]:
    if style == "deepObject":
        return _deep_pieces(name, value, safe)
    pieces = _flat(value, safe, explode=explode)
    if not pieces:
        return []
    is_object = _members(value) is not None
    if explode:
        return pieces if is_object else [f"{name}={piece}" for piece in pieces]
    return [f"{name}=" + _DELIMITERS.get(style, ",").join(pieces)]


def _deep_pieces(name: str, value: Any, safe: str) -> list[str]:
    """Return `name[member]=value` for each leaf; what OpenAPI leaves open: members nest, items count from 0."""
    out: list[str] = []
    stack: list[tuple[str, Any]] = [(name, value)]
    while stack:
        path, item = stack.pop()
        inner: list[tuple[Any, Any]] | None = _members(item)
        if inner is None and (items := _items(item)) is not None:
            inner = list(enumerate(items))
        if inner is None:
            out.append(f"{path}={_quoted(item, safe)}")
        else:
            stack += [(f"{path}%5B{_quoted(key)}%5D", member) for key, member in reversed(inner)]
    return out


def _querystring(parameter: Parameter, value: Any) -> list[str]:
    media_type = parameter.media_type or ""
    if "form-urlencoded" in media_type:
        return form_pieces(value, parameter.parts if isinstance(parameter, QuerystringParameter) else ())
    return [_quoted(content_text(media_type, value))]


def form_pieces(value: Any, parts: tuple[Part, ...]) -> list[str]:
    """Return the pieces of application/x-www-form-urlencoded: a list repeats its name, an object is JSON.

    Text is a form that is written already. What has no names OpenAPI leaves open: the objects of a list follow one
    another, and other values stand alone.
    """
    if isinstance(value, str):
        return [quote(value, safe=_IN_FORM, errors="replace")]
    items = _items(value)
    out: list[str] = []
    for item in [value] if items is None else items:
        members = _members(item)
        out += [_quoted(_alone(item))] if members is None else _member_pieces(members, parts)
    return out


def _alone(value: Any) -> Any:
    if isinstance(value, (str, bool, int, float, list, tuple)):
        return cast("Any", value)
    raise Unfit("is no object, where a form needs one")


def _member_pieces(members: list[tuple[str, Any]], parts: tuple[Part, ...]) -> list[str]:
    by_name = {part.name: part for part in parts}
    out: list[str] = []
    for key, item in members:
        name, part = _quoted_in_form(key), by_name.get(key)
        if part is not None and part.is_styled:
            out += _styled_pieces(_quoted(key), item, part)
        elif part is not None and part.content_type is not None and is_json(part.content_type):
            out.append(f"{name}={_quoted_in_form(json_text(to_json(item)))}")
        else:
            items = _items(item)
            out += [f"{name}={_quoted_in_form(one)}" for one in ([item] if items is None else items)]
    return out


def _styled_pieces(name: str, value: Any, part: Part) -> list[str]:
    safe = _RESERVED_IN_QUERY if part.allow_reserved else ""
    return _named_pieces(name, value, part.style or "form", safe, explode=part.is_exploded)


def styled_fields(value: Any, part: Part) -> list[tuple[str, str]]:
    """Return the names and texts of a multipart field with a style, where nothing is percent-encoded."""
    pairs = (piece.partition("=") for piece in _styled_pieces(quote(part.name, safe=""), value, part))
    return [(unquote(name), unquote(text)) for name, _, text in pairs]


def header_value(parameter: Parameter, value: Any) -> bytes:
    """Return the value of a header: no percent-encoding; what is not ASCII, as UTF-8."""
    if parameter.media_type is not None:
        return header_bytes(content_text(parameter.media_type, value, ascii_only=True))
    members = _members(value)
    if members is None:
        items = _items(value)
        pieces = [plain(item) for item in ([value] if items is None else items)]
    elif parameter.explode:
        pieces = [f"{key}={plain(item)}" for key, item in members]
    else:
        pieces = [plain(piece) for member in members for piece in member]
    return header_bytes(_HEADER_DELIMITERS.get(parameter.style, ",").join(pieces))


def header_bytes(text: str) -> bytes:
    """Return the text of a header (RFC 9110 section 5.5); white space around it means nothing."""
    if _CONTROL.search(text):
        raise Unfit("holds a control character, which would end the header")
    try:
        return text.strip(" \t").encode()
    except UnicodeEncodeError:
        pass
    raise Unfit("holds a lone surrogate")


def header_name(name: str) -> bytes:
    """Return the name of a header.

    RFC 9110 section 5.6.2 allows tokens only. What else documents have, a space, is left to the transport to judge;
    what would end the name or the header is refused.
    """
    if not _HEADER_NAME.fullmatch(name):
        raise Unfit("has a name that no header can have")
    return name.encode()


def cookie_name(name: str) -> str:
    """Return the name of a cookie: what is no token (RFC 6265 section 4.1.1) is percent-encoded."""
    return quote(name, safe="!#$&'*+^`|", errors="replace")


def cookie_pieces(parameter: Parameter, value: Any) -> list[str]:
    """Return the `name=value` pairs of a cookie (RFC 6265 section 4.2.1); several where a list is exploded."""
    if is_left_out(parameter, value):
        return []
    name = cookie_name(parameter.name)
    if parameter.media_type is not None:
        return [f"{name}={_quoted(content_text(parameter.media_type, value))}"]
    if parameter.style == "cookie":
        return _unencoded_cookies(name, value, explode=parameter.explode)
    return _named_pieces(name, value, parameter.style, "", explode=parameter.explode)


def _unencoded_cookies(name: str, value: Any, *, explode: bool) -> list[str]:
    """Return the pairs of style cookie (OpenAPI 3.2, Style Values), which percent-encodes nothing."""
    members, items = _members(value), _items(value)
    if explode and members is not None:
        return [f"{cookie_name(key)}={cookie_text(plain(item))}" for key, item in members]
    pieces = [piece for member in members for piece in member] if members is not None else items
    texts = [cookie_text(plain(piece)) for piece in ([value] if pieces is None else pieces)]
    if explode or not texts:
        return [f"{name}={text}" for text in texts]
    return [f"{name}={','.join(texts)}"]


def cookie_text(text: str) -> str:
    """Return text that is sent in a cookie as it is."""
    if _NOT_IN_COOKIE.search(text):
        raise Unfit("holds a character that would end the cookie")
    return text


def content_text(media_type: str, value: Any, *, ascii_only: bool = False) -> str:
    """Return a value in a media type: JSON; or text, where JSON stands for what has none."""
    view = to_json(value)
    if isinstance(view, str) and not is_json(media_type):
        return view
    return json_text(view, ascii_only=ascii_only)


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON (RFC 6839 section 3.1): its subtype is json or ends in +json."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))
