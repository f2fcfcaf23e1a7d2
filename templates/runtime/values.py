"""Python values as JSON values, and as short text."""

from __future__ import annotations

import base64
import datetime as dt
import enum
import uuid
from collections.abc import Iterable, Mapping
from typing import Any, cast

from .unset import UNSET

__all__ = ["Encodable", "Unfit", "short", "to_json"]

_PLAIN = frozenset({str, int, float, bool, type(None)})
_MAX_DEPTH = 100_000  # deeper than any value but one that contains itself
_SHOWN_CHARACTERS, _SHOWN_ITEMS, _SHOWN_LEVELS = 80, 6, 4


class Unfit(ValueError):
    """A value that cannot travel as it is; the message says why, without the value."""


class Encodable:
    """A value that travels as a JSON object."""

    __slots__ = ()

    def wire_items(self) -> Iterable[tuple[str, Any]]:
        """Return names on the wire and Python values, UNSET left out."""
        raise NotImplementedError


def to_json(value: Any) -> Any:
    """Return a JSON value: None, bool, int, float, str, list or dict, all the way down.

    Models become objects, tuples lists, dates and times their ISO 8601 text, UUID text, bytes base64; members that are
    UNSET are left out. Never recursive: a value may be as deep as it likes. Raises Unfit.
    """
    if type(value) in _PLAIN:
        return value
    top: list[Any] = [None]
    stack: list[tuple[Any, Any, Any, int]] = [(value, top, 0, 0)]
    while stack:
        item, holder, key, depth = stack.pop()
        if depth > _MAX_DEPTH:
            raise Unfit("is nested too deep, or contains itself")
        if isinstance(item, (list, tuple)):
            holder[key] = array = [None] * len(item)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
            _fill(array, enumerate(item), stack, depth + 1)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(item, (Encodable, Mapping)):
            members: dict[str, Any] = {}
            holder[key] = members
            items = item.wire_items() if isinstance(item, Encodable) else item.items()  # pyright: ignore[reportUnknownVariableType]
            _fill(members, items, stack, depth + 1)  # pyright: ignore[reportUnknownArgumentType]
        else:
            holder[key] = scalar(item)
    return top[0]


def _fill(holder: Any, items: Iterable[tuple[Any, Any]], stack: list[tuple[Any, Any, Any, int]], depth: int) -> None:
    """Set the plain items of a container, and note the others for later; order is kept."""
    is_object = type(holder) is dict
    for key, item in items:
        if is_object:
            if item is UNSET:
                continue
            if type(key) is not str and not isinstance(key, str):
                raise Unfit("has a key that is no string")
        holder[key] = item
        if type(item) not in _PLAIN:
            stack.append((item, holder, key, depth))


def scalar(value: Any) -> Any:
    """Return the JSON value of what is no container; what JSON does not know is returned as it is."""
    if value is UNSET:
        raise Unfit("holds UNSET where a value must stand")
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return base64.b64encode(cast("bytes", value)).decode()
    if isinstance(value, (dt.date, dt.time)):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    return value


def short(value: Any, level: int = _SHOWN_LEVELS) -> str:
    """Return the repr of a value, shortened in length and depth."""
    if isinstance(value, (str, bytes)):
        cut = value[:_SHOWN_CHARACTERS]
        return repr(value) if len(value) == len(cut) else f"{cut!r}... ({len(value)} in all)"
    if isinstance(value, int) and value.bit_length() > 8 * _SHOWN_CHARACTERS:
        return f"<an integer of {value.bit_length()} bits>"
    if not isinstance(value, (list, tuple, dict, Encodable)):
        return repr(value)
    if level == 0:
        return "..."
    if isinstance(value, Encodable):
        return repr(value) if level == _SHOWN_LEVELS else _short_model(value, level)
    return _short_container(value, level)  # pyright: ignore[reportUnknownArgumentType]


def _short_model(value: Encodable, level: int) -> str:
    members = ", ".join(f"{name}={short(item, level - 1)}" for name, item in value.wire_items())
    return f"{type(value).__name__}({members})"


def _short_container(value: list[Any] | tuple[Any, ...] | dict[str, Any], level: int) -> str:
    more = f", ... ({len(value)} in all)" if len(value) > _SHOWN_ITEMS else ""
    if isinstance(value, dict):
        items = list(value.items())[:_SHOWN_ITEMS]
        return "{" + ", ".join(f"{key!r}: {short(item, level - 1)}" for key, item in items) + more + "}"
    inner = ", ".join(short(item, level - 1) for item in value[:_SHOWN_ITEMS]) + more
    return f"[{inner}]" if isinstance(value, list) else f"({inner})"
