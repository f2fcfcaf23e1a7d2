"""Values as messages show them: on one line, shortened in length and depth."""

# The parts of a JSON value are whatever came.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SECRET", "joined", "names_shown", "shown"]

_SHOWN_CHARACTERS = 100
_SHOWN_ITEMS = 5
_SHOWN_LEVELS = 3


class _Secret:
    """Stands for a value that is never shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "SECRET"


SECRET = _Secret()


def shown(value: Any, levels: int = _SHOWN_LEVELS) -> str:  # noqa: PLR0911 - one return a kind
    """Give a value as JSON on one line, shortened in length and depth."""
    kind = type(value)
    if kind is str:
        return f'"{value}"' if len(value) < _SHOWN_CHARACTERS and value.isalnum() else _shown_text(value)
    if value is None or kind is bool:
        return {None: "null", True: "true", False: "false"}[value]
    if kind is int:
        return str(value) if value.bit_length() < 8 * _SHOWN_CHARACTERS else f"an integer of {value.bit_length()} bits"
    if kind is float:
        return repr(value)
    if kind not in {dict, list}:
        return "a secret" if value is SECRET else f"a Python object of type {kind.__name__}"
    if levels == 0:
        return "{...}" if kind is dict else "[...]"
    return _shown_object(value, levels) if kind is dict else _shown_array(value, levels)


def _shown_text(text: str) -> str:
    cut = text[:_SHOWN_CHARACTERS]
    if not cut.isprintable():
        cut = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in cut)
    quoted = cut.replace('"', '\\"')
    return f'"{quoted}"' if len(text) <= _SHOWN_CHARACTERS else f'"{quoted}..." ({len(text)} characters)'


def _shown_object(value: dict[Any, Any], levels: int) -> str:
    members = [f"{shown(key, 0)}: {shown(item, levels - 1)}" for key, item in _first(value.items())]
    return "{" + joined(members, len(value)) + "}"


def _shown_array(value: list[Any], levels: int) -> str:
    return "[" + joined([shown(item, levels - 1) for item in _first(value)], len(value)) + "]"


def names_shown(value: Any) -> str:
    """Give the names of an object's properties, shortened; nothing of what is no object or a secret."""
    if type(value) is not dict:
        return ""
    names = [f"`{shown(name)[1:-1]}`" if type(name) is str else shown(name) for name in _first(value)]
    return f", found only {joined(names, len(value))}" if names else ", found no property"


def _first(items: Iterable[Any]) -> Iterable[Any]:
    return (item for item, _ in zip(items, range(_SHOWN_ITEMS), strict=False))


def joined(parts: list[str], count: int) -> str:
    """Give some of `count` values in a row, and how many there are."""
    more = [f"... ({count} in all)"] if count > len(parts) else []
    return ", ".join([*parts, *more])
