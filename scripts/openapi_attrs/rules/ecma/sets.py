"""Sets of characters: what a part of a pattern can read, as ranges in order that do not touch."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import category

from openapi_attrs.rules.ecma.syntax import AnyCharacter, Category, Escape, Range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.rules.ecma.syntax import Characters, ClassItem

_LAST = 0x10FFFF
_ESCAPES: dict[str, tuple[Range, ...]] = {
    "d": (Range(48, 57),),
    "w": (Range(48, 57), Range(65, 90), Range(95, 95), Range(97, 122)),
    "s": (
        *(Range(9, 13), Range(32, 32), Range(0xA0, 0xA0), Range(0x1680, 0x1680), Range(0x2000, 0x200A)),
        *(Range(0x2028, 0x2029), Range(0x202F, 0x202F), Range(0x205F, 0x205F), Range(0x3000, 0x3000)),
        Range(0xFEFF, 0xFEFF),
    ),
}
_TERMINATORS = (Range(10, 10), Range(13, 13), Range(0x2028, 0x2029))


def characters(node: Characters | AnyCharacter) -> tuple[Range, ...]:
    """Give what one character of a text must be in."""
    if isinstance(node, AnyCharacter):
        return _complement(_TERMINATORS)
    found = union(each for item in node.items for each in _item(item))
    return _complement(found) if node.negated else found


def _item(item: ClassItem) -> tuple[Range, ...]:
    match item:
        case Range():
            return (item,)
        case Escape(letter=letter):
            found = _ESCAPES[letter.lower()]
            return _complement(found) if letter.isupper() else found
        case Category(name=name, negated=negated):
            return _category(name, negated)


@cache
def _category(name: str, negated: bool) -> tuple[Range, ...]:  # noqa: FBT001 - as the syntax has it
    """Give a category exactly in ASCII, and beyond it all characters: which Python knows them is not said."""
    names = {"Lu", "Ll", "Lt"} if name == "LC" else {name}
    kinds = {code: category(chr(code)) for code in range(128)}
    found = [Range(code, code) for code, kind in kinds.items() if (kind in names or kind[0] in names) is not negated]
    return union([*found, Range(128, _LAST)])


def union(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Give all characters of any ranges."""
    found: list[Range] = []
    for each in sorted(ranges, key=lambda each: each.first):
        if found and each.first <= found[-1].last + 1:
            found[-1] = Range(found[-1].first, max(found[-1].last, each.last))
        else:
            found.append(each)
    return tuple(found)


def _complement(ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    edges = [Range(-1, -1), *ranges, Range(_LAST + 1, _LAST + 1)]
    gaps = (Range(one.last + 1, other.first - 1) for one, other in pairwise(edges))
    return tuple(gap for gap in gaps if gap.first <= gap.last)


def intersection(one: tuple[Range, ...], other: tuple[Range, ...]) -> tuple[Range, ...]:
    """Give the characters of both."""
    return tuple(_common(one, other))


def meet(one: tuple[Range, ...], other: tuple[Range, ...]) -> bool:
    """Tell whether there is a character of both."""
    return next(_common(one, other), None) is not None


def _common(one: tuple[Range, ...], other: tuple[Range, ...]) -> Iterator[Range]:
    """Give what two sets share; their ranges are in order and apart."""
    left = right = 0
    while left < len(one) and right < len(other):
        first, last = max(one[left].first, other[right].first), min(one[left].last, other[right].last)
        if first <= last:
            yield Range(first, last)
        if one[left].last == last:
            left += 1
        else:
            right += 1
