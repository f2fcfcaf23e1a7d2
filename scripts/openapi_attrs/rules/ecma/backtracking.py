"""How the time that `re` may take for a text that a pattern does not match grows with the length of the text.

A loop that can read one text in two ways doubles the ways with every turn. Loops one after another that read the same
text multiply instead.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, TypeGuard

from attrs import frozen

from openapi_attrs.rules.ecma.ambiguity import MANY, Effort, TooLargeError, is_ambiguous
from openapi_attrs.rules.ecma.parser import parse
from openapi_attrs.rules.ecma.sets import characters, intersection, meet, union
from openapi_attrs.rules.ecma.syntax import (
    Alternatives,
    AnyCharacter,
    Assertion,
    BackReference,
    Characters,
    Group,
    Look,
    Repeat,
    Sequence,
    parts_below,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Sequence as Many

    from openapi_attrs.rules.ecma.syntax import Node, Range


@frozen
class Growth:
    """The power of the text's length with which the time grows, `math.inf` where it doubles with each character.

    None where that takes too many steps to find out; `steps` are those taken, the same on every machine.
    """

    power: float | None
    steps: int


@lru_cache(maxsize=10_000)
def growth(source: str) -> Growth:
    """Find out how the time grows that a pattern may take; raises PatternError."""
    effort = Effort()
    searched = _searched(parse(source))
    try:
        power = max(_growth(node, effort, fails=fails) for node, fails in _roots(searched, fails=False))
    except TooLargeError:
        return Growth(None, effort.steps)
    return Growth(power, effort.steps)


def _searched(node: Node) -> Node:
    """Give what runs: a search begins anywhere, so that a loop over all characters comes first."""
    return node if _is_anchored(node) else Sequence((Repeat(Characters((), negated=True), 0, None, lazy=True), node))


def _is_anchored(node: Node) -> bool:
    match node:
        case Assertion(sign="^"):
            return True
        case Sequence(parts=parts):
            return bool(parts) and _is_anchored(parts[0])
        case Alternatives(branches=branches):
            return all(map(_is_anchored, branches))
        case Group(inside=inside):
            return _is_anchored(inside)
        case _:
            return False


def _roots(node: Node, *, fails: bool) -> Iterator[tuple[Node, bool]]:
    """Give the whole, and what assertions look at: each is matched on its own."""
    yield node, fails
    for part in parts_below(node):
        if isinstance(part, Look):
            yield from _roots(part.inside, fails=False)


def _growth(node: Node, effort: Effort, *, fails: bool) -> float:
    """Give the growth of a part; where nothing that follows can fail, no other way is ever tried."""
    match node:
        case Sequence(parts=parts):
            highest: float = _chained(parts, effort)
            for part in reversed(parts):
                highest = max(highest, _growth(part, effort, fails=fails))
                fails = fails or not _succeeds(part)
            return highest
        case Repeat(inside=inside, most=most) if most is None or most >= MANY:
            if fails and ((most is not None and _is_nullable(inside)) or is_ambiguous(node, effort)):
                return math.inf
            return _growth(inside, effort, fails=True)
        case _:
            return max((_growth(part, effort, fails=fails) for part in parts_of(node)), default=1)


def _succeeds(node: Node) -> bool:
    """Whether a part matches whatever comes."""
    if isinstance(node, Assertion | Look):
        return False
    inner = [_succeeds(part) for part in parts_of(node)]
    match node:
        case Sequence():
            return all(inner)
        case Alternatives():
            return any(inner)
        case Repeat(least=0):
            return True
        case Group() | Repeat():
            return inner[0]
        case _:
            return False


def _is_nullable(node: Node) -> bool:
    match node:
        case Assertion() | Look() | BackReference() | Repeat(least=0):
            return True
        case Alternatives(branches=branches):
            return any(map(_is_nullable, branches))
        case Characters() | AnyCharacter():
            return False
        case _:
            return all(map(_is_nullable, parts_of(node)))


# ---------------------------------------------------------------- loops one after another


def _chained(parts: Many[Node], effort: Effort) -> int:
    """Give how many loops of a sequence can share one text, where something behind them can fail; `MANY` at most."""
    flat = [inner for part in parts for inner in _flattened(part)]
    before = [0, *accumulate(map(_size, flat))]
    effort.spend(before[-1])
    failing = max((at for at, part in enumerate(flat) if not _succeeds(part)), default=0)
    longest = 1
    for start, first in enumerate(flat[:failing]):
        if not _is_endless(first):
            continue
        common, loops, last = _characters_of(first), [first], start
        for at, part in enumerate(flat[start + 1 :], start + 1):
            effort.spend(before[at + 1] - before[start if _is_endless(part) else at])
            shared = intersection(common, _characters_of(part)) if _is_endless(part) else ()
            between = shared and all(_can_read(each, shared) for each in flat[start + 1 : at])
            if between and _is_endless(part) and _all_read(shared, [*loops, part]):
                common, loops, last = shared, [*loops, part], at
            elif not _can_read(part, common):
                break
            if len(loops) == MANY:
                break
        if last < failing:
            longest = max(longest, len(loops))
        if longest == MANY:
            break
    return longest


def _is_endless(node: Node) -> TypeGuard[Repeat]:
    return isinstance(node, Repeat) and node.most is None


def _size(node: Node) -> int:
    return sum(len(part.items) or 1 if isinstance(part, Characters) else 1 for part in parts_below(node))


def _all_read(common: tuple[Range, ...], loops: Iterable[Repeat]) -> bool:
    return all(_can_read(loop.inside, common) for loop in loops)


def _can_read(node: Node, among: tuple[Range, ...]) -> bool:
    """Whether a part can read a text of these characters alone."""
    match node:
        case Characters() | AnyCharacter():
            return meet(characters(node), among)
        case Alternatives(branches=branches):
            return any(_can_read(branch, among) for branch in branches)
        case Repeat(least=0):
            return True
        case _:
            return all(_can_read(part, among) for part in parts_of(node))


def _flattened(node: Node) -> Iterator[Node]:
    match node:
        case Sequence(parts=parts):
            for part in parts:
                yield from _flattened(part)
        case Group(inside=inside):
            yield from _flattened(inside)
        case _:
            yield node


def _characters_of(node: Node) -> tuple[Range, ...]:
    """Give all characters that a part can read."""
    if isinstance(node, Characters | AnyCharacter):
        return characters(node)
    return union(each for part in parts_of(node) for each in _characters_of(part))
