"""From what came back to what a call returns or raises."""

from __future__ import annotations

import fnmatch
import json
import logging
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .bodies import essence
from .encoding import is_json
from .errors import (
    APIResponseValidationError,
    APIStatusError,
    DecodeError,
    ResponseContext,
    status_error,
    told,
)
from .operation import BytesResponse, EmptyResponse, JsonResponse, SequenceResponse, TextResponse
from .rules import Misfit
from .sequences import split

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .credentials import Redactor
    from .errors import Error
    from .operation import Operation, Response
    from .options import OnViolation
    from .rules import Rule, Violation

__all__ = ["Received", "about", "failure", "result"]

E = TypeVar("E", bound=ResponseContext)

_SNIPPET = 200  # characters of a body that an error shows
_WEB_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id", "x-trace-id", "cf-ray")


class Received:
    """A whole response: the content is decompressed."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: httpx.Headers, content: bytes) -> None:
        self.status = status
        self.headers = headers
        self.content = content


def result(
    operation: Operation[Any], received: Received, package: str, on_violation: OnViolation, redact: Redactor
) -> tuple[Any, Error | None]:
    """Return what a successful response means, and what is wrong with it.

    The error is raised elsewhere: no frame of this module, which knows what the service sent, hangs on it.
    """
    if not received.content or received.status in {204, 205} or operation.method == "HEAD":
        return None, None
    offer = _offer(_declared(operation, received.status), received.headers)
    problem, value = _read(offer, received)
    if problem:
        return None, _decode_error(received, problem, redact)
    if offer.rule is not None:
        try:
            return offer.rule.parse(value, offer.decode), None
        except Misfit:
            if on_violation == "raise":
                return None, _violation_error(offer, offer.rule, received, redact)
            if on_violation == "warn":
                _warn(operation, offer.rule.explain(value), package, redact)
    return (value if offer.decode is None else offer.decode(value)), None


def _read(offer: Response, received: Received) -> tuple[str, Any]:
    """Return (what is wrong, value): JSON, text, bytes or nothing."""
    if isinstance(offer, EmptyResponse):
        return "", None
    if isinstance(offer, JsonResponse):
        return _json(received.content)
    if isinstance(offer, SequenceResponse):
        return _parsed(partial(split, offer.media_type), received.content)
    if _is_web_page(received, offer):
        return f"not {offer.media_type}", None
    return "", _text(received) if isinstance(offer, TextResponse) else received.content


def failure(operation: Operation[Any], received: Received, redact: Redactor) -> APIStatusError:
    """Return the error of a response whose status tells of one."""
    content = redact.data(received.content)
    clean = Received(received.status, received.headers, content)
    kind = status_error(received.status)
    error = kind(redact.text(f"{operation.method} {operation.path}: {received.status}{_reason(clean)}"))
    error.body = _error_body(operation, clean)
    return about(error, received.status, received.headers, redact)


def _error_body(operation: Operation[Any], received: Received) -> Any:
    """Decode as the document says where it speaks of this status, else as the content type says."""
    if not received.content:
        return None
    problem, value = _json(received.content)
    if problem:
        return _text(received)
    for key in _keys(received.status):
        for offer in operation.responses.get(key, ()):
            if isinstance(offer, JsonResponse) and offer.decode is not None:
                return offer.decode(value)
    return value


def _reason(received: Received) -> str:
    if "location" in received.headers:
        return f": the redirect to {received.headers['location']} is not followed"
    snippet = _snippet(received.content)
    return f": {snippet}" if snippet else ""


def about(error: E, status: int, received: httpx.Headers, redact: Redactor) -> E:
    """Give an error what is known of its response, without credentials."""
    headers = httpx.Headers([(name, redact.text(value)) for name, value in received.multi_items()])
    error.status_code = status
    error.headers = headers
    error.request_id = next((headers[name] for name in _REQUEST_IDS if name in headers), None)
    return error


def _decode_error(received: Received, problem: str, redact: Redactor) -> DecodeError:
    snippet = redact.text(_snippet(redact.data(received.content)))
    content_type = received.headers.get("content-type", "no content type")
    error = DecodeError(f"status {received.status} with {content_type}: {problem}: {snippet!r}")
    error.snippet = snippet
    return about(error, received.status, received.headers, redact)


def _violation_error(offer: Response, rule: Rule, received: Received, redact: Redactor) -> APIResponseValidationError:
    _, value = _read(offer, Received(received.status, received.headers, redact.data(received.content)))
    error = APIResponseValidationError(rule.explain(value))
    error.body = value
    return about(error, received.status, received.headers, redact)


def _is_web_page(received: Received, offer: Response) -> bool:
    """Tell whether a page for people came instead of what was promised: a login, an error of a proxy."""
    kind, promised = essence(received.headers.get("content-type", "")), essence(offer.media_type)
    return kind in _WEB_PAGES and not fnmatch.fnmatchcase(kind, promised)


def _warn(operation: Operation[Any], violations: list[Violation], package: str, redact: Redactor) -> None:
    logging.getLogger(package).warning("the response to %s %s", operation.name, redact.text(told(violations)))


def _keys(status: int) -> tuple[str, str, str]:
    return (str(status), f"{status // 100}XX", "default")


def _declared(operation: Operation[Any], status: int) -> tuple[Response, ...]:
    """Return what the document says of a status, else of the first success."""
    responses: Mapping[str, tuple[Response, ...]] = operation.responses
    for key in _keys(status):
        if key in responses:
            return responses[key]
    return next((offers for key, offers in responses.items() if key.startswith("2")), ())


def _offer(offers: tuple[Response, ...], headers: httpx.Headers) -> Response:
    """Return the media type that a response has, else the first: what the service says of it may be wrong."""
    content_type: str = headers.get("content-type", "")
    kind = essence(content_type)
    for offer in offers:
        if essence(offer.media_type) == kind:
            return offer
    for offer in offers:
        if "*" in offer.media_type and fnmatch.fnmatchcase(kind, essence(offer.media_type)):
            return offer
    if offers:
        return offers[0]
    if is_json(kind):
        return JsonResponse(kind)
    return TextResponse(kind) if kind.startswith("text/") else BytesResponse(kind)


def _json(content: bytes) -> tuple[str, Any]:
    """Return (what is wrong, value)."""
    return _parsed(json.loads, content)


def _parsed(parse: Callable[[bytes], Any], content: bytes) -> tuple[str, Any]:
    try:
        return "", parse(content)
    except RecursionError:
        return "nested too deep", None
    except ValueError:  # UnicodeDecodeError and integers of too many digits too
        return "not JSON", None


def _text(received: Received) -> str:
    """Return the text, in the charset that the content type names, else UTF-8."""
    charset = "utf-8"
    for parameter in received.headers.get("content-type", "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
    try:
        return received.content.decode(charset, "replace")
    except LookupError:
        return received.content.decode("utf-8", "replace")


def _snippet(content: bytes) -> str:
    text = " ".join(content[: 4 * _SNIPPET].decode("utf-8", "replace").split())
    text = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
    return text if len(text) <= _SNIPPET else text[:_SNIPPET] + "..."
