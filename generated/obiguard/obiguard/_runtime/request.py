"""The one builder of requests: from an operation and its arguments to what goes on the wire."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from .bodies import choose_body, encode_body, essence, json_view
from .credentials import Redactor
from .encoding import cookie_pieces, header_bytes, header_name, header_value, is_left_out, path_text, query_pieces
from .errors import MissingCredentialError, ValidationError
from .inflate import ACCEPTED
from .operation import QueryParameter
from .rules import SECRET, Found, Requirement, Violation, token
from .unset import UNSET
from .values import Encodable, Unfit, to_json

if TYPE_CHECKING:
    from .credentials import Placed
    from .operation import Body, Operation, Parameter
    from .options import Options

__all__ = ["Message", "Plan", "SecretURL", "build", "with_query"]

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_IN_PATH = "/:@!$&'()*+,;=~%"  # what a path template may hold as it is (RFC 3986 section 3.3)
_IN_QUERY = _IN_PATH + "?"
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_DOTS = re.compile(r"(?<=/)\.{1,2}(?=/|$)")  # paths are appended, not resolved (OpenAPI, Paths Object): httpx would
_ENDLESS = frozenset({"", ".", ".."})  # segments that make another path (RFC 3986 section 5.2.4)
_OWN_HEADERS = frozenset({"content-length", "transfer-encoding"})
_SECRETIVE = frozenset({"header", "cookie"})  # where credentials travel, also those that the document calls parameters
_HAS_LENGTH = frozenset({"POST", "PUT", "PATCH"})  # a server expects a length even where there is no body


class SecretURL(httpx.URL):
    """A URL whose text shows no credential, as httpx logs it; what is sent is taken from its parts."""

    shown: str = ""

    def __str__(self) -> str:
        return self.shown

    def __repr__(self) -> str:
        return f"URL({self.shown!r})"


def with_query(url: httpx.URL, more: str) -> httpx.URL:
    """Return the URL with more in its query, which is percent-encoded already."""
    query = url.query.decode()
    longer = SecretURL(url, query=f"{query}&{more}".encode() if query else more.encode())
    longer.shown = f"{url}{'&' if query else '?'}{more}"
    return longer


class Message:
    """A request without its timeouts: it can be sent more than once. The repr shows no credential."""

    __slots__ = ("content", "headers", "method", "url")

    def __init__(self, method: str, url: httpx.URL, headers: list[tuple[bytes, bytes]], content: bytes | None) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content

    @property
    def is_keyed(self) -> bool:
        """Tell whether the service can see that a repeated request is one it had before."""
        return any(name.lower() == b"idempotency-key" for name, _ in self.headers)

    def __str__(self) -> str:
        return f"{self.method} {self.url}"

    def __repr__(self) -> str:
        return f"<{self.method} {self.url}>"


class Plan:
    """What all calls of one operation on one client have in common. The repr shows no credential."""

    __slots__ = ("base", "headers", "operation", "path", "pieces", "placed", "query", "redactor", "simple_url")

    def __init__(self, operation: Operation[Any], base_url: httpx.URL, user_agent: str, placed: Placed) -> None:
        path, _, query = operation.path.partition("#")[0].partition("?")  # a fragment is never sent (RFC 3986, 3.5)
        base_path = base_url.raw_path.partition(b"?")[0].decode().rstrip("/")
        self.operation = operation
        self.placed = placed
        self.base = f"{base_url.scheme}://{base_url.netloc.decode()}{base_path}"
        self.path = _DOTS.sub(lambda dots: "%2E" * len(dots[0]), path if path.startswith("/") else f"/{path}")
        self.pieces = _PLACEHOLDER.split(self.path)
        self.query = [
            piece for piece in base_url.query.decode().split("&") + _literal(query, _IN_QUERY).split("&") if piece
        ]
        self.headers = _common_headers(operation, base_url, user_agent, placed)
        self.redactor = Redactor(placed)
        self.simple_url = self._url(_literal(self.path), self.query) if len(self.pieces) == 1 else None

    def url(self, in_path: Mapping[str, str], query: list[str]) -> httpx.URL:
        """Return the URL for the path parameters and the pieces of the query of one call."""
        if self.simple_url is not None and not query:
            return self.simple_url
        return self._url(self.expand(in_path), [*self.query, *query])

    def expand(self, in_path: Mapping[str, str]) -> str:
        """Return the path with the parameters, which are percent-encoded already, in their places."""
        texts = [
            in_path.get(piece, _literal(f"{{{piece}}}")) if index % 2 else _literal(piece)
            for index, piece in enumerate(self.pieces)
        ]
        return "".join(texts)

    def _url(self, path: str, query: list[str]) -> httpx.URL:
        text = self.base + path
        if not self.placed.query:
            return httpx.URL(_joined(text, query))
        url = SecretURL(_joined(text, [*query, *(name + value for name, value in self.placed.query)]))
        url.shown = _joined(text, [*query, *(f"{name}***" for name, _ in self.placed.query)])
        return url


def build(plan: Plan, options: Options, values: tuple[Any, ...], body: Any, *, validate: bool) -> Message:
    """Return the request of one call.

    Raises ValidationError with all that is wrong with it, then MissingCredentialError.
    """
    operation = plan.operation
    parts = _Parts(validate=validate)
    if values:
        parts.take(operation.parameters, values)
        parts.check_path(plan)
    if body is not UNSET or operation.body_required or "extra_body" in options:
        parts.take_body(operation, options, body)
    if "extra_query" in options:
        parts.take_extra_query(options["extra_query"])
    extra_headers = parts.extra_headers(options) if options else []
    url = parts.url(plan)
    if parts.problems:
        raise ValidationError(parts.problems)
    if plan.placed.problem:
        raise MissingCredentialError(plan.placed.problem)
    return Message(operation.method, url, parts.headers(plan, extra_headers), parts.content)


class _Parts:
    """The arguments of one call as text, by place, and what is wrong with them."""

    def __init__(self, *, validate: bool) -> None:
        self._validate = validate
        self._in_path: dict[str, str] = {}
        self._query: list[str] = []
        self._headers: list[tuple[bytes, bytes]] = []
        self._cookies: list[str] = []
        self._content_type = b""
        self._is_framed = False  # by a parameter of the document: a second length would be another request
        self.content: bytes | None = None
        self.problems: list[Violation] = []

    def take(self, parameters: tuple[Parameter, ...], values: tuple[Any, ...]) -> None:
        """Write every parameter that is set."""
        for parameter, value in zip(parameters, values, strict=True):
            if value is UNSET:
                if parameter.required:
                    self._wrong(parameter.where, parameter.name, "is required", None, "required")
                continue
            try:
                self._check(parameter, value)
                self._write(parameter, value)
            except Unfit as error:
                self._wrong(parameter.where, parameter.name, str(error), value)

    def check_path(self, plan: Plan) -> None:
        """Refuse a segment that would ask for another path."""
        if len(plan.pieces) == 1:
            return
        for segment, template in zip(plan.expand(self._in_path).split("/"), plan.path.split("/"), strict=True):
            if segment in _ENDLESS and "{" in template:
                name = template.partition("{")[2].partition("}")[0]
                self._wrong("path", name, f"makes the segment {segment!r}, which asks for another path", segment)

    def take_body(self, operation: Operation[Any], options: Options, body: Any) -> None:
        """Validate and write the body."""
        if not operation.body:
            raise TypeError(f"{operation.name} takes no body")
        offer = choose_body(operation.body, body, _content_type(options))
        try:
            value: Any = {} if body is UNSET else body
            view = json_view(offer, value)
            self._hold(offer, view)
            if offer.is_json:
                value = view
            if "extra_body" in options:
                value = _with_extra(value, to_json(options["extra_body"]) if offer.is_json else options["extra_body"])
            self.content, content_type = encode_body(offer, value)
            self._content_type = header_bytes(content_type)
        except Unfit as error:
            self._wrong("body", "", str(error), body)

    def take_extra_query(self, extra: Mapping[str, Any]) -> None:
        """Add query parameters, each instead of what has its name; None only removes."""
        for name, value in extra.items():
            parameter = QueryParameter(name)
            start = f"{quote(name, safe='')}="
            try:
                pieces = query_pieces(parameter, value)
            except Unfit as error:
                self._wrong("query", name, str(error), value)
            else:
                self._query = [piece for piece in self._query if not piece.startswith(start)] + pieces

    def extra_headers(self, options: Options) -> list[tuple[bytes, bytes]]:
        """Return the headers that the caller adds."""
        given = dict(options.get("extra_headers", {}))
        if "idempotency_key" in options:
            given.setdefault("Idempotency-Key", options["idempotency_key"])
        out: list[tuple[bytes, bytes]] = []
        for name, value in given.items():
            if name.lower() in _OWN_HEADERS:
                self._wrong("header", name, "is set by the client itself", value)
            elif name.lower() == "content-type" and essence(value) == essence(self._content_type.decode()):
                continue  # it chose among the bodies of the operation; what is sent may have a boundary
            try:
                out.append((header_name(name), header_bytes(value)))
            except Unfit as error:
                self._wrong("header", name, str(error), value)
        return out

    def url(self, plan: Plan) -> httpx.URL:
        """Return the URL; one that httpx refuses (longer than 65536 characters) is a problem."""
        try:
            return plan.url(self._in_path, self._query)
        except httpx.InvalidURL as error:
            self._wrong("query", "", str(error), None)
            return httpx.URL(plan.base)

    def headers(self, plan: Plan, extra: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """Return the headers, in the order in which they are sent."""
        out = plan.headers.copy()
        if self._content_type:
            out.append((b"content-type", self._content_type))
        if self._cookies or plan.placed.cookies:
            out.append((b"cookie", "; ".join([*self._cookies, *plan.placed.cookies]).encode()))
        for given in (self._headers, extra):
            if given:
                replaced = {name.lower() for name, _ in given}
                out = [header for header in out if header[0].lower() not in replaced] + given
        if not self._is_framed and (self.content is not None or plan.operation.method in _HAS_LENGTH):
            out.append((b"content-length", b"%d" % len(self.content or b"")))
        return out

    def _check(self, parameter: Parameter, value: Any) -> None:
        if parameter.rule is None or not self._validate or parameter.rule.check(view := to_json(value)):
            return
        violations = parameter.rule.explain(view, parameter.where, parameter.name)
        if parameter.where in _SECRETIVE:
            for violation in violations:
                violation.asked_of = SECRET
        self.problems += violations

    def _hold(self, offer: Body, view: Any) -> None:
        if offer.rule is not None and self._validate and not offer.rule.check(view):
            self.problems += offer.rule.explain(view)

    def _write(self, parameter: Parameter, value: Any) -> None:
        if parameter.where == "path":
            self._in_path[parameter.name] = path_text(parameter, value)
        elif parameter.where == "header":
            if not is_left_out(parameter, value):
                self._headers.append((header_name(parameter.name), header_value(parameter, value)))
                self._is_framed |= parameter.name.lower() in _OWN_HEADERS
        elif parameter.where == "cookie":
            self._cookies += cookie_pieces(parameter, value)
        else:
            self._query += query_pieces(parameter, value)

    def _wrong(self, where: str, name: str, message: str, value: Any, keyword: str = "type") -> None:
        pointer = f"/{where}/{token(name)}" if name else ""
        text = f"the {where} parameter {name} {message}" if name else f"the {where} {message}"
        shown = SECRET if where in _SECRETIVE else value
        self.problems.append(Found().at(pointer, "").violation(shown, Requirement(keyword, text)))


def _common_headers(
    operation: Operation[Any], base_url: httpx.URL, user_agent: str, placed: Placed
) -> list[tuple[bytes, bytes]]:
    named = (response.media_type for offers in operation.responses.values() for response in offers)
    accepted = dict.fromkeys(name for name in named if name and name.isascii() and name.isprintable())
    return [
        (b"host", base_url.netloc),
        (b"accept", ", ".join(accepted).encode() or b"*/*"),
        (b"accept-encoding", ACCEPTED),
        (b"user-agent", user_agent.encode()),
        *placed.headers,
    ]


def _literal(text: str, safe: str = _IN_PATH) -> str:
    """Return a part of a template as URI text; what is percent-encoded already stays."""
    return quote(_STRAY_PERCENT.sub("%25", text), safe=safe)


def _joined(path: str, query: list[str]) -> str:
    return f"{path}?{'&'.join(query)}" if query else path


def _content_type(options: Options) -> str | None:
    for name, value in options.get("extra_headers", {}).items():
        if name.lower() == "content-type":
            return value
    return None


def _with_extra(value: Any, extra: Mapping[str, Any]) -> Any:
    if isinstance(value, Encodable):
        return {**dict(value.wire_items()), **extra}
    if isinstance(value, Mapping):
        return {**cast("Mapping[str, Any]", value), **extra}
    raise Unfit("is no object, so extra_body cannot be added")
