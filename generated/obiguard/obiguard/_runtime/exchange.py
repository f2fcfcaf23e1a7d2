"""The one policy of a call, sync or async: what is sent, tried again, followed, decoded.

`exchange` is a generator that does no input or output itself: it yields what is to be done (an Attempt, or seconds to
wait), is sent what came of it, and returns what the call returns.
"""

from __future__ import annotations

import warnings
import zlib
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from . import clock, retry
from .core import checked_url, timeouts
from .credentials import place
from .errors import (
    APIConnectionError,
    APITimeoutError,
    DeadlineExceededError,
    DecodeError,
    Error,
    ResponseTooLargeError,
    TruncatedResponseError,
)
from .inflate import Inflate
from .options import OPTION_NAMES
from .request import Message, Plan, SecretURL, build, with_query
from .response import Received, about, failure, result

if TYPE_CHECKING:
    from collections.abc import Generator

    from .core import Core
    from .credentials import Redactor
    from .errors import APIError
    from .operation import Operation
    from .options import OnViolation, Options
    from .security import Server

__all__ = ["Attempt", "Intake", "Outcome", "Steps", "Stop", "exchange", "failed"]

Steps: TypeAlias = "Generator[Attempt | float, Outcome | None, Any]"

_MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAFE = frozenset({"GET", "HEAD"})


class Stop(Exception):
    """The reading of a response ends here; `error` says why."""

    def __init__(self, error: APIError) -> None:
        super().__init__()
        self.error = error


_TRANSPORT_ERRORS = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError, Stop)

_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.InvalidURL, httpx.StreamError)


class Terms:
    """What holds for one call: the client's settings, or the caller's options instead."""

    __slots__ = ("deadline", "max_bytes", "max_retries", "on_violation", "timeouts", "validate")

    def __init__(self, core: Core, options: Options) -> None:
        seconds = options.get("deadline", core.deadline)
        self.deadline = None if seconds is None else clock.now() + seconds
        self.timeouts = timeouts(options["timeout"]) if "timeout" in options else core.timeouts
        self.max_retries = options.get("max_retries", core.max_retries)
        self.validate = options.get("validate", core.validate)
        self.on_violation: OnViolation = options.get("on_violation", core.on_violation)
        self.max_bytes = core.max_response_bytes

    def remaining(self) -> dict[str, float | None]:
        """Return the timeouts of the next attempt: none is longer than what is left of the deadline."""
        if self.deadline is None:
            return self.timeouts
        left = max(0.0, self.deadline - clock.now())
        return {name: left if limit is None or limit > left else limit for name, limit in self.timeouts.items()}


class Attempt:
    """A request to be sent once, and what holds for its response."""

    __slots__ = ("message", "redact", "terms")

    def __init__(self, message: Message, terms: Terms, redact: Redactor) -> None:
        self.message = message
        self.terms = terms
        self.redact = redact

    def request(self, adopt: httpx.Client | httpx.AsyncClient | None) -> httpx.Request:
        """Return the request as httpx takes it; a client of the caller's own adds its headers, query and cookies."""
        message = self.message
        request = httpx.Request(
            message.method,
            message.url,
            headers=message.headers,
            stream=httpx.ByteStream(message.content or b""),
            extensions={"timeout": self.terms.remaining()},
        )
        request.method = (
            message.method
        )  # httpx made it upper case, but methods are case-sensitive (RFC 9110 section 9.1)
        request.url = message.url  # httpx made a copy, which would show the credentials in it
        if adopt is not None:
            own = {name.lower() for name, _ in message.headers}
            added = [header for header in adopt.headers.raw if header[0].lower() not in own]
            request.headers = httpx.Headers([*message.headers, *added])
            if adopt.params:
                request.url = with_query(message.url, str(adopt.params))
            if adopt.cookies:
                adopt.cookies.set_cookie_header(request)
        return request


class Outcome:
    """What came of an attempt: a response, or an error and whether another try may help."""

    __slots__ = ("error", "hopeless", "received", "unsent")

    def __init__(
        self,
        received: Received | None,
        error: APIError | None = None,
        *,
        hopeless: bool = False,
        unsent: bool = False,
    ) -> None:
        self.received = received
        self.error = error
        self.hopeless = hopeless
        self.unsent = unsent


class Intake:
    """Takes in a response chunk by chunk, decompresses it, and stops at the size limit and the deadline."""

    __slots__ = ("_chunks", "_deadline", "_inflate", "_limit", "_size", "headers", "status")

    def __init__(self, attempt: Attempt, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = response.headers
        self._deadline = attempt.terms.deadline
        self._limit = attempt.terms.max_bytes
        self._size = 0
        self._chunks: list[bytes] = []
        self._inflate: Inflate | None = None
        coding: str | None = None if response.is_stream_consumed else self.headers.get("content-encoding")
        if coding is not None and coding.strip().lower() != "identity":
            self._inflate = Inflate(coding.strip().lower())

    def add(self, chunk: bytes) -> None:
        """Take in some bytes."""
        if self._inflate is not None:
            chunk = self._inflated(self._inflate, chunk)
        self._size += len(chunk)
        if self._size > self._limit:
            raise Stop(ResponseTooLargeError(f"the body is larger than {self._limit} bytes"))
        if self._deadline is not None and clock.now() > self._deadline:
            raise Stop(DeadlineExceededError("the deadline passed while the body was read"))
        self._chunks.append(chunk)

    def _inflated(self, inflate: Inflate, chunk: bytes) -> bytes:
        try:
            return inflate.add(chunk, self._limit - self._size)
        except zlib.error as error:
            problem = f"the body cannot be decompressed: {error}"
        raise Stop(DecodeError(problem))

    def outcome(self) -> Outcome:
        """Return the whole response."""
        if self._inflate is not None and not self._inflate.is_complete:
            raise Stop(TruncatedResponseError("the compressed body ends too early"))
        return Outcome(Received(self.status, self.headers, b"".join(self._chunks)))


def failed(error: BaseException, attempt: Attempt, intake: Intake | None, *, is_own: bool) -> Outcome | None:
    """Return one of our errors for what went wrong below: it keeps nothing of it but the text.

    None for what is not ours to answer: an interruption, which loses the frames that hold the request with its
    credentials, or an error of a hook or transport of the caller's.
    """
    if not isinstance(error, Exception):
        error.__traceback__ = None
        return None
    if not is_own and not isinstance(error, _TRANSPORT_ERRORS):
        return None
    found = error.error if isinstance(error, Stop) else _translated(error, attempt, intake)
    found.message = attempt.redact.text(f"{attempt.message}: {found.message}")
    found.args = (found.message,)
    if intake is not None and isinstance(found, (ResponseTooLargeError, DecodeError)):
        about(found, intake.status, intake.headers, attempt.redact)
    hopeless = isinstance(error, _HOPELESS) or isinstance(found, (ResponseTooLargeError, DecodeError))
    return Outcome(None, found, hopeless=hopeless, unsent=isinstance(error, _UNSENT))


def _translated(error: Exception, attempt: Attempt, intake: Intake | None) -> APIError:
    deadline = attempt.terms.deadline
    text = _text(error)
    if deadline is not None and clock.now() >= deadline:
        return DeadlineExceededError(f"the deadline passed: {text}")
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(_timeout_text(error, attempt))
    if isinstance(error, httpx.LocalProtocolError):
        return APIConnectionError("the request is no valid HTTP")  # the text of it may hold a header
    if not isinstance(error, (httpx.HTTPError, OSError)):
        return APIConnectionError(f"{type(error).__name__}: {text}")
    return APIConnectionError(text) if intake is None else TruncatedResponseError(text)


def _text(error: Exception) -> str:
    """Return what an error says, or the error that it came from."""
    origin: BaseException | None = error
    while origin is not None and not str(origin):
        origin = origin.__cause__ or origin.__context__
    return str(origin) if origin is not None else type(error).__name__


def _timeout_text(error: httpx.TimeoutException, attempt: Attempt) -> str:
    kind = type(error).__name__.removesuffix("Timeout").lower()
    return f"{kind} took longer than {attempt.terms.timeouts.get(kind)} s"


def exchange(core: Core, operation: Operation[Any], options: Options, values: tuple[Any, ...], body: Any) -> Steps:
    """Run a call: yield attempts and pauses, return the decoded response, raise one of our errors."""
    if options and not options.keys() <= OPTION_NAMES:
        unknown = ", ".join(sorted(options.keys() - OPTION_NAMES))
        raise TypeError(f"{operation.name}() got an unexpected keyword argument: {unknown}")
    if operation.deprecated:
        warnings.warn(f"{operation.name} is deprecated", DeprecationWarning, stacklevel=5)
    terms = Terms(core, options)
    plan = core.plans.get(operation) or _plan(core, operation)
    message = build(plan, options, values, body, validate=terms.validate)
    redact = plan.redactor
    retries = redirects = 0
    while True:
        if terms.deadline is not None and clock.now() >= terms.deadline:
            raise DeadlineExceededError(f"{message}: the deadline passed before it was sent")
        outcome = yield Attempt(message, terms, redact)
        assert outcome is not None  # noqa: S101 - what an attempt is answered with
        received = outcome.received
        if received is not None and received.status < 300:
            value, error = result(operation, received, core.api.package, terms.on_violation, redact)
            if error is not None:
                raise error
            return value
        if received is not None and received.status in _REDIRECTS and redirects < _MAX_REDIRECTS:
            redirected = _redirected(message, received, redact)
            if redirected is not None:
                message = redirected
                redirects += 1
                continue
        seconds = _pause(message, outcome, terms, retries)
        if seconds is None:
            break
        retries += 1
        yield seconds
    raise _final(operation, outcome, redact)


def _plan(core: Core, operation: Operation[Any]) -> Plan:
    """Prepare what all calls of an operation have in common; it is kept once the credentials are there."""
    placed = place(core, operation.security)
    plan = Plan(operation, _server(core, operation), core.api.package, placed)
    if not placed.problem:
        core.plans[operation] = plan
    return plan


def _server(core: Core, operation: Operation[Any]) -> httpx.URL:
    """Return where an operation lives: as the caller says, else its own server, else the document's."""
    if core.base_url is not None:
        return core.base_url
    for server in operation.servers or core.api.servers:
        text = server if isinstance(server, str) else _expanded(server, core)
        url = checked_url(text)
        if url is not None:
            return url
    raise Error(f"the document names no server: give base_url= (or set {core.api.base_url_environment})")


def _expanded(server: Server, core: Core) -> str:
    """Return the URL of a server with the variables that the client was given."""
    url = server.url
    for name, value in {**server.defaults, **core.server_variables}.items():
        choices = server.choices.get(name, ())
        if choices and value not in choices:
            raise Error(f"the server {server.url} has {name} as one of {', '.join(choices)}, not {value!r}")
        url = url.replace(f"{{{name}}}", value)
    if "{" in url:
        raise Error(f"the server is {url}: give server_variables= for what stands in braces, or base_url=")
    return url


def _final(operation: Operation[Any], outcome: Outcome, redact: Redactor) -> APIError:
    if outcome.error is not None:
        return outcome.error
    assert outcome.received is not None  # noqa: S101 - an outcome without an error is a response
    return failure(operation, outcome.received, redact)


def _pause(message: Message, outcome: Outcome, terms: Terms, retries: int) -> float | None:
    """Return the seconds before the next attempt, None when there is to be none."""
    if outcome.hopeless or retries >= terms.max_retries:
        return None
    received = outcome.received
    status, headers = (0, None) if received is None else (received.status, received.headers)
    if not retry.may_repeat(message.method, status, headers, unsent=outcome.unsent, keyed=message.is_keyed):
        return None
    seconds = retry.pause(retries, headers)
    if terms.deadline is not None and clock.now() + seconds >= terms.deadline:
        return None
    return seconds


def _redirected(message: Message, received: Received, redact: Redactor) -> Message | None:
    """Return the request to follow a redirect with; None if it leads to another origin or would repeat a POST."""
    location: str | None = received.headers.get("location")
    if location is None or (message.method not in _SAFE and received.status not in {307, 308}):
        return None
    try:
        target = message.url.join(location)
    except httpx.InvalidURL:
        return None
    if _origin(target) != _origin(message.url) or target.userinfo:
        return None
    url = SecretURL(target, fragment=None)
    url.shown = redact.text(str(target))
    return Message(message.method, url, message.headers, message.content)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return the origin of a URL (RFC 6454); httpx leaves out a port that is the scheme's own."""
    return url.scheme, url.host, url.port
