"""When a call is tried again, and after how long."""

from __future__ import annotations

import random
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

__all__ = ["may_repeat", "pause"]

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})  # RFC 9110 section 9.2.2
_NOT_PROCESSED = frozenset({408, 409, 429})
_LONGEST_ASKED = 120.0  # seconds that a service may ask for; what asks for more is tried again as if it had not asked
_FIRST, _LONGEST, _JITTER = 0.5, 8.0, 0.25

_random = random.random
_wall_clock = time.time


def may_repeat(method: str, status: int, headers: httpx.Headers | None, *, unsent: bool, keyed: bool) -> bool:
    """Tell whether a call that failed is worth another try, and safe to repeat.

    `status` is 0 when there was no response, `unsent` when the request cannot have been processed, `keyed` when the
    call carries an idempotency key. A method that is not idempotent is repeated only if it was not processed.
    """
    if status and status not in _NOT_PROCESSED and status < 500:
        return False
    if keyed or unsent or method in _IDEMPOTENT or status in _NOT_PROCESSED:
        return True
    return status == 503 and headers is not None and "retry-after" in headers


def pause(attempt: int, headers: httpx.Headers | None) -> float:
    """Return the seconds to wait after an attempt (0 is the first): as the service asks, else doubling, with jitter."""
    asked = None if headers is None else _asked(headers)
    if asked is not None and 0 <= asked <= _LONGEST_ASKED:
        return asked
    return min(_FIRST * 2.0 ** min(attempt, 10), _LONGEST) * (1.0 - _JITTER * _random())


def _asked(headers: httpx.Headers) -> float | None:
    """Return the seconds of retry-after-ms or Retry-After, which may be a date (RFC 9110 section 10.2.3)."""
    try:
        if "retry-after-ms" in headers:
            return float(headers["retry-after-ms"]) / 1000
        after: str | None = headers.get("retry-after")
        if after is None:
            return None
        return float(after) if after.strip()[:1].isdigit() else _seconds_until(after)
    except ValueError:
        return None


def _seconds_until(date: str) -> float:
    return max(0.0, parsedate_to_datetime(date).timestamp() - _wall_clock())
