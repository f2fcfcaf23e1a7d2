"""What single keywords of JSON Schema need to judge a value, where Python does not offer it as it is."""

# The parts of a JSON value are whatever came.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Pattern", "equal", "is_finite", "is_integral", "is_multiple", "is_unique"]


class Pattern:
    """A pattern of the document as Python writes it, compiled when it is first searched for."""

    __slots__ = ("search", "text")
    search: Callable[[str], object]

    def __init__(self, text: str) -> None:
        self.text = text

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern: called once, as `search` is an attribute from then on."""
        if name != "search":
            raise AttributeError(name)
        self.search = re.compile(_CATEGORY.sub(_spelled_out, self.text), re.ASCII).search
        return self.search


_CATEGORY = re.compile(r"\\(?:([pP])\{(\w+)\}|.)", re.DOTALL)


def _spelled_out(match: re.Match[str]) -> str:
    """Give the characters of a general category of Unicode, for inside of brackets; any other escape stays."""
    if match[1] is None:
        return match[0]
    from unicodedata import category

    name, wanted = match[2], match[1] == "p"
    names = {"Lu", "Ll", "Lt"} if name == "LC" else {name}
    ranges: list[list[int]] = []
    for code in range(0x110000):
        kind = category(chr(code))
        if (kind in names or kind[0] in names) is wanted:
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


def is_integral(value: object) -> TypeGuard[float]:
    """Whether a value is a number without a fractional part that Python holds as a float: 1.0 is an integer."""
    return type(value) is float and value.is_integer()


def is_finite(value: object) -> TypeGuard[float]:
    """Whether a value is a number that Python holds as a float: NaN and the infinities are none."""
    return type(value) is float and isfinite(value)


def is_multiple(value: float, divisor: float) -> bool:
    """Whether `value / divisor` is an integer, counted with the decimal digits that both are written with."""
    if isinstance(value, int) and isinstance(divisor, int):
        return value % divisor == 0
    if value - value != 0:
        return False
    digits, exponent = _decimal(value)
    divisor_digits, divisor_exponent = _decimal(divisor)
    scale: int = 10 ** abs(exponent - divisor_exponent)
    if exponent < divisor_exponent:
        return digits % (divisor_digits * scale) == 0
    return digits * scale % divisor_digits == 0


def _decimal(number: float) -> tuple[int, int]:
    """Digits and exponent of a finite number: 0.0075 is (75, -4)."""
    if isinstance(number, int):
        return number, 0
    mantissa, _, exponent = repr(number).partition("e")
    whole, _, fraction = mantissa.partition(".")
    return int(whole + fraction), int(exponent or 0) - len(fraction)


def equal(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same: 1 and 1.0 are, 1 and true are not."""
    pending = [(one, other)]
    while pending:
        one, other = pending.pop()
        if type(one) is dict:
            if type(other) is not dict or one.keys() != other.keys():
                return False
            pending += [(item, other[key]) for key, item in one.items()]
        elif type(one) is list:
            if type(other) is not list or len(one) != len(other):
                return False
            pending += zip(one, other, strict=True)
        elif one != other or (type(one) is bool) is not (type(other) is bool):
            return False
    return True


def is_unique(items: list[Any]) -> bool:
    """Whether no two items of an array are the same JSON value."""
    kinds = set(map(type, items))
    if kinds <= {str} or kinds <= {int, float}:
        return len(set(items)) == len(items)
    numbers: dict[Any, int] = {}
    return len({_identity(item, numbers) for item in items}) == len(items)


def _identity(value: Any, numbers: dict[Any, int]) -> int:
    """Give a number that equal JSON values share and no others do; `numbers` are those given so far.

    Parts are numbered before what holds them, so that nothing is hashed in depth.
    """
    known: dict[int, int] = {}
    pending = [value]
    while pending:
        part = pending[-1]
        inside = part.values() if type(part) is dict else part if type(part) is list else ()
        missing = [item for item in inside if id(item) not in known]
        if missing:
            pending += missing
            continue
        pending.pop()
        known[id(part)] = numbers.setdefault(_shape(part, known), len(numbers))
    return known[id(value)]


def _shape(part: Any, known: dict[int, int]) -> tuple[Any, ...]:
    """Give what tells a value from others, its parts as their numbers."""
    if type(part) is dict:
        return ("object", frozenset((key, known[id(item)]) for key, item in part.items()))
    if type(part) is list:
        return ("array", *(known[id(item)] for item in part))
    if type(part) in {int, float}:
        return ("number", part)
    if part is None or type(part) in {str, bool}:
        return (type(part), part)
    return ("no JSON value", id(part))
