"""What generated `from_dict` methods decode with: as far as it goes, and never an exception."""

from __future__ import annotations

import base64
import binascii
import re
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "decode_array",
    "decode_bytes",
    "decode_date",
    "decode_datetime",
    "decode_map",
    "decode_time",
    "decode_uuid",
]

T = TypeVar("T")

# RFC 3339 section 5.6, an offset being optional; more than six digits of a second do not fit into a datetime
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})?")
_DATETIME = re.compile(_DATE.pattern + "[Tt]" + _TIME.pattern)

_from_iso_format = datetime.fromisoformat  # found once: to look it up takes half as long as to call it


def decode_array(value: Any, item: Callable[[Any], T]) -> list[T]:
    """Decode each item of a list; anything else stays as it is."""
    if not isinstance(value, list):
        return cast("list[T]", value)
    try:
        return [item(element) for element in cast("list[object]", value)]
    except RecursionError:
        return cast("list[T]", value)


def decode_map(value: Any, item: Callable[[Any], T]) -> dict[str, T]:
    """Decode each value of a dict; anything else stays as it is."""
    if not isinstance(value, dict):
        return cast("dict[str, T]", value)
    try:
        return {key: item(element) for key, element in cast("dict[str, object]", value).items()}
    except RecursionError:
        return cast("dict[str, T]", value)


def decode_bytes(value: Any) -> bytes:
    """Decode base64 (RFC 4648 section 4); text that would not be written back the same stays as it is."""
    if isinstance(value, str):
        try:
            data = base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            return cast("bytes", value)
        if base64.b64encode(data) == value.encode():
            return data
    return cast("bytes", value)


def decode_datetime(value: Any) -> datetime:
    """Decode an RFC 3339 date-time; anything else stays as it is."""
    if type(value) is str and value[4::3] == "--T::Z":  # the common form, told by its punctuation
        try:
            return _from_iso_format(value)
        except ValueError:
            return cast("datetime", value)
    return _parsed(value, _DATETIME, lambda text: _from_iso_format(text.upper()))


def decode_date(value: Any) -> date:
    """Decode an RFC 3339 full-date; anything else stays as it is."""
    return _parsed(value, _DATE, date.fromisoformat)


def decode_time(value: Any) -> time:
    """Decode an RFC 3339 time; anything else stays as it is."""
    return _parsed(value, _TIME, lambda text: time.fromisoformat(text.upper()))


def decode_uuid(value: Any) -> UUID:
    """Decode a UUID as RFC 9562 writes it; any other spelling stays as it is."""
    if isinstance(value, str):
        try:
            found = UUID(value)
        except ValueError:
            return cast("UUID", value)
        if str(found) == value:
            return found
    return cast("UUID", value)


def _parsed(value: Any, pattern: re.Pattern[str], parse: Callable[[str], T]) -> T:
    """Parse text of a form that the parser reads without loss."""
    if isinstance(value, str) and pattern.fullmatch(value):
        try:
            return parse(value)
        except ValueError:  # the 30th of February, a leap second
            pass
    return cast("T", value)
