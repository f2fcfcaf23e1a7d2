"""What can go wrong in a call.

    Error
    ├── MissingCredentialError          no credential that the operation accepts was given; nothing was sent
    ├── ValidationError                 a request breaks rules of the document; nothing was sent
    │   └── APIResponseValidationError  a response breaks them, and the caller asked to be told by an exception
    └── APIError                        what happened on the way to the service and back
        ├── APIConnectionError          the service was not reached, or the connection broke
        │   ├── APITimeoutError         an operation on the network took too long
        │   │   └── DeadlineExceededError   the whole call took too long
        │   └── TruncatedResponseError  the connection closed before the whole body arrived
        ├── APIResponseError            a response that cannot be used
        │   ├── DecodeError             its body is not what its status and content type promise
        │   └── ResponseTooLargeError   its body is larger than the client allows
        └── APIStatusError              a response whose status tells of an error
            ├── BadRequestError         400
            ├── AuthenticationError     401
            ├── PermissionDeniedError   403
            ├── NotFoundError           404
            ├── ConflictError           409
            ├── UnprocessableEntityError    422
            ├── RateLimitError          429
            ├── InternalServerError     500 and above
            └── RedirectError           3xx that is not followed, as it leads to another origin

All can be pickled, and none holds a credential.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from .rules import Violation

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "Error",
    "InternalServerError",
    "MissingCredentialError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResponseTooLargeError",
    "TruncatedResponseError",
    "UnprocessableEntityError",
    "ValidationError",
]


_SHOWN = 3  # violations in the message itself; all of them are in the notes
_LOGGED = 10  # violations that one warning shows


class Error(Exception):
    """Base of all errors of this client."""


class MissingCredentialError(Error):
    """No credential that the operation accepts was given; the message names the arguments and variables."""


class ValidationError(Error, ValueError):
    """A value breaks rules of the document: `violations` holds every one, in order of position."""

    def __init__(self, violations: Sequence[Violation]) -> None:
        super().__init__(tuple(violations))
        self.violations: tuple[Violation, ...] = tuple(violations)
        alone = len(self.violations) == 1
        for violation in self.violations:
            place = f"{violation.source} {violation.schema_pointer}".strip()
            self.add_note(f"asked for at {place}" if alone else f"{_line(violation)} ({place})")

    def __str__(self) -> str:
        """Say which rules are broken, the first of them; the notes say all, and where the document asks for them."""
        return _first(self.violations, _SHOWN)

    def problem(self, status: int = 422) -> dict[str, Any]:
        """Give the same as application/problem+json (RFC 9457): every violation in `errors`."""
        count = len(self.violations)
        return {
            "title": HTTPStatus(status).phrase,
            "status": status,
            "detail": f"{count} {'rule is' if count == 1 else 'rules are'} broken.",
            "errors": [violation.to_dict() for violation in self.violations],
        }


class APIError(Error):
    """Something went wrong on the way to the service and back."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class APIConnectionError(APIError):
    """The service was not reached, or the connection broke before a whole response was there."""


class APITimeoutError(APIConnectionError):
    """An operation on the network took longer than `timeout` allows."""


class DeadlineExceededError(APITimeoutError):
    """The call took longer than `deadline` allows."""


class TruncatedResponseError(APIConnectionError):
    """The connection closed before the whole body arrived."""


class ResponseContext:
    """What is known of the response that an error is about."""

    status_code: int
    headers: httpx.Headers
    request_id: str | None


class APIResponseError(ResponseContext, APIError):
    """A response that cannot be used: `status_code`, `headers` and `request_id` are its own."""


class DecodeError(APIResponseError):
    """The body is not what status and content type promise; `snippet` is how it begins."""

    snippet: str = ""


class ResponseTooLargeError(APIResponseError):
    """The body, decompressed, is larger than the client's `max_response_bytes`."""


class APIResponseValidationError(ResponseContext, ValidationError):
    """A response breaks rules of the document; raised when `on_violation` is "raise"; `body` is the JSON value."""

    body: Any = None


class APIStatusError(ResponseContext, APIError):
    """A response whose status tells of an error.

    `body` is decoded as the document says, else as its content type says: a JSON value, text, bytes, None when empty.
    """

    body: Any = None


class BadRequestError(APIStatusError):
    """400."""


class AuthenticationError(APIStatusError):
    """401."""


class PermissionDeniedError(APIStatusError):
    """403."""


class NotFoundError(APIStatusError):
    """404."""


class ConflictError(APIStatusError):
    """409."""


class UnprocessableEntityError(APIStatusError):
    """422."""


class RateLimitError(APIStatusError):
    """429."""


class InternalServerError(APIStatusError):
    """500 and above."""


class RedirectError(APIStatusError):
    """3xx that is not followed: to another origin, of a method that must not be repeated, or one too many."""


_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """Return the class of error for a status."""
    if status >= 500:
        return InternalServerError
    return RedirectError if status in _REDIRECTS else _BY_STATUS.get(status, APIStatusError)


def told(violations: Sequence[Violation]) -> str:
    """Say on the line of a log how a value breaks the document."""
    rules = "1 rule" if len(violations) == 1 else f"{len(violations)} rules"
    return f"breaks {rules} of the document: {_first(violations, _LOGGED)}"


def _first(violations: Sequence[Violation], limit: int) -> str:
    shown = "; ".join(map(_line, violations[:limit]))
    more = len(violations) - limit
    return f"{shown}; and {more} more" if more > 0 else shown


def _line(violation: Violation) -> str:
    """Return a violation in one line: where, what, and the rule that says so."""
    rule = f" [{violation.rule_id}]" if violation.rule_id else ""
    return f"{violation.pointer or '/'}: {violation.message}{rule}"


for _each in __all__:
    globals()[_each].__module__ = __name__.replace("._runtime.", ".")  # where they are public, and tracebacks name them
