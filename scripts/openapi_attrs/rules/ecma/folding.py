"""Which characters are equal where case is ignored: those with one simple case folding (Unicode, CaseFolding.txt)."""

from __future__ import annotations

from functools import cache

from openapi_attrs.rules.ecma.syntax import Range

_CASED = 0x20000
"""Above this no character has another case."""


def closed(wanted: Range) -> list[Range]:
    """Give the characters of a range and those that are equal to one of them."""
    known = _equal()
    codes = range(wanted.first, min(wanted.last + 1, _CASED))
    found = {other for code in codes if code in known for other in known[code]}
    return [wanted, *_ranges(sorted(code for code in found if not wanted.first <= code <= wanted.last))]


def _ranges(codes: list[int]) -> list[Range]:
    """Give sorted code points as ranges."""
    ranges: list[Range] = []
    for code in codes:
        if ranges and ranges[-1].last == code - 1:
            ranges[-1] = Range(ranges[-1].first, code)
        else:
            ranges.append(Range(code, code))
    return ranges


@cache
def _equal() -> dict[int, list[int]]:
    groups: dict[int, list[int]] = {}
    for code in range(_CASED):
        groups.setdefault(_folded(code), []).append(code)
    return {code: group for group in groups.values() if len(group) > 1 for code in group}


def _folded(code: int) -> int:
    """Fold one character into one; where that takes several, its small letter stands for it."""
    char = chr(code)
    folded = char.casefold()
    if len(folded) > 1:
        folded = char.lower()
    return ord(folded) if len(folded) == 1 else code
