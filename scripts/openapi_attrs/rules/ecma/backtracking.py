"""How the time that `re` may take for a text that a pattern does not match grows with the length of the text.

A loop that can read one text in two ways doubles the ways with every turn. Whether it can is told by the automaton of
its characters (Glushkov): two copies of it read the same text, come apart and meet again (Weber and Seidl, "On the
degree of ambiguity of finite automata", 1991). Loops one after another that read the same text multiply instead.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import category

from attrs import Factory, frozen, mutable

from openapi_attrs.rules.ecma.parser import parse
from openapi_attrs.rules.ecma.syntax import (
    Alternatives,
    AnyCharacter,
    Assertion,
    BackReference,
    Category,
    Characters,
    Escape,
    Group,
    Look,
    Range,
    Repeat,
    Sequence,
    parts_below,
    parts_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Sequence as Many

    from openapi_attrs.rules.ecma.syntax import ClassItem, Node

_LAST = 0x10FFFF
_MANY = 10
"""So many turns of a loop count as any number of them."""
_COPIES = 3
"""As so many copies a loop with a limit is looked at inside of another."""
_LARGEST = 400
"""The characters of a loop that are looked at: of one with more, nothing is told."""
_SETS: dict[str, tuple[Range, ...]] = {
    "d": (Range(48, 57),),
    "w": (Range(48, 57), Range(65, 90), Range(95, 95), Range(97, 122)),
    "s": (
        *(Range(9, 13), Range(32, 32), Range(0xA0, 0xA0), Range(0x1680, 0x1680), Range(0x2000, 0x200A)),
        *(Range(0x2028, 0x2029), Range(0x202F, 0x202F), Range(0x205F, 0x205F), Range(0x3000, 0x3000)),
        Range(0xFEFF, 0xFEFF),
    ),
}
_TERMINATORS = (Range(10, 10), Range(13, 13), Range(0x2028, 0x2029))


@lru_cache(maxsize=10_000)
def growth(source: str) -> float:
    """Give the power of the text's length with which the time grows, `math.inf` where it doubles with each character.

    Raises PatternError.
    """
    searched = _searched(parse(source))
    return max((_growth(node, fails=fails) for node, fails in _roots(searched, fails=False)), default=1)


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


def _growth(node: Node, *, fails: bool) -> float:
    """Give the growth of a part; where nothing that follows can fail, no other way is ever tried."""
    match node:
        case Sequence(parts=parts):
            highest: float = 1
            for part in reversed(parts):
                highest = max(highest, _growth(part, fails=fails))
                fails = fails or not _succeeds(part)
            return max(highest, _chained(parts))
        case Repeat(inside=inside, most=most) if most is None or most >= _MANY:
            if fails and (_is_ambiguous(node) or (most is not None and _is_nullable(inside))):
                return math.inf
            return _growth(inside, fails=True)
        case _:
            return max((_growth(part, fails=fails) for part in parts_of(node)), default=1)


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


def _chained(parts: Many[Node]) -> int:
    """Give how many loops of a sequence can share one text, where something behind them can fail."""
    flat = [inner for part in parts for inner in _flattened(part)]
    longest = 1
    for start, first in enumerate(flat):
        if not isinstance(first, Repeat) or first.most is not None:
            continue
        common, loops, last = _characters_of(first), [first], start
        for at, part in enumerate(flat[start + 1 :], start + 1):
            shared = _both(common, _characters_of(part))
            between = all(_can_read(each, shared) for each in flat[start + 1 : at])
            if isinstance(part, Repeat) and part.most is None and between and _all_read(shared, [*loops, part]):
                common, loops, last = shared, [*loops, part], at
            elif not _can_read(part, common):
                break
        if not all(map(_succeeds, flat[last + 1 :])):
            longest = max(longest, len(loops))
    return longest


def _all_read(common: tuple[Range, ...], loops: Iterable[Repeat]) -> bool:
    return bool(common) and all(_can_read(loop.inside, common) for loop in loops)


def _can_read(node: Node, among: tuple[Range, ...]) -> bool:
    """Whether a part can read a text of these characters alone."""
    match node:
        case Characters() | AnyCharacter():
            return _meet(_ranges(node), among)
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
        return _ranges(node)
    return _joined(each for part in parts_of(node) for each in _characters_of(part))


# ---------------------------------------------------------------- sets of characters


def _ranges(node: Characters | AnyCharacter) -> tuple[Range, ...]:
    if isinstance(node, AnyCharacter):
        return _complement(_TERMINATORS)
    found = _joined(each for item in node.items for each in _item(item))
    return _complement(found) if node.negated else found


def _item(item: ClassItem) -> tuple[Range, ...]:
    match item:
        case Range():
            return (item,)
        case Escape(letter=letter):
            found = _SETS[letter.lower()]
            return _complement(found) if letter.isupper() else found
        case Category(name=name, negated=negated):
            return _category(name, negated)


@cache
def _category(name: str, negated: bool) -> tuple[Range, ...]:  # noqa: FBT001 - as the syntax has it
    """Give a category exactly in ASCII, and beyond it all characters: which Python knows them is not said."""
    names = {"Lu", "Ll", "Lt"} if name == "LC" else {name}
    kinds = {code: category(chr(code)) for code in range(128)}
    found = [Range(code, code) for code, kind in kinds.items() if (kind in names or kind[0] in names) is not negated]
    return _joined([*found, Range(128, _LAST)])


def _joined(ranges: Iterable[Range]) -> tuple[Range, ...]:
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


def _both(one: tuple[Range, ...], other: tuple[Range, ...]) -> tuple[Range, ...]:
    pairs = ((a, b) for a in one for b in other if a.first <= b.last and b.first <= a.last)
    return tuple(Range(max(a.first, b.first), min(a.last, b.last)) for a, b in pairs)


def _meet(one: tuple[Range, ...], other: tuple[Range, ...]) -> bool:
    return any(a.first <= b.last and b.first <= a.last for a in one for b in other)


# ---------------------------------------------------------------- loops that can read one text in two ways


@frozen
class _Fragment:
    """The positions that a part can begin and end with, and whether it can be empty."""

    first: tuple[int, ...]
    last: tuple[int, ...]
    nullable: bool


class _TooLargeError(Exception):
    """A loop has more characters than are looked at."""


@mutable
class _Automaton:
    """The characters of a loop, by position, and the positions that can follow each."""

    read: list[tuple[Range, ...]] = Factory(list[tuple[Range, ...]])
    follow: list[set[int]] = Factory(list[set[int]])
    twice: bool = False
    """Whether one position follows another in two ways."""

    def fragment(self, node: Node) -> _Fragment:
        match node:
            case Characters() | AnyCharacter():
                if len(self.read) == _LARGEST:
                    raise _TooLargeError
                self.read.append(_ranges(node))
                self.follow.append(set())
                return _Fragment((len(self.read) - 1,), (len(self.read) - 1,), nullable=False)
            case Sequence(parts=parts):
                return self.sequence([self.fragment(part) for part in parts])
            case Alternatives(branches=branches):
                inner = [self.fragment(branch) for branch in branches]
                first, last = (
                    (position for each in inner for position in each.first),
                    (position for each in inner for position in each.last),
                )
                return _Fragment(tuple(first), tuple(last), any(each.nullable for each in inner))
            case Group(inside=inside):
                return self.fragment(inside)
            case Repeat():
                return self.repeat(node)
            case _:
                return _Fragment((), (), nullable=True)

    def sequence(self, parts: Iterable[_Fragment]) -> _Fragment:
        whole = _Fragment((), (), nullable=True)
        for part in parts:
            self.join(whole.last, part.first)
            first = whole.first + part.first if whole.nullable else whole.first
            last = part.last + whole.last if part.nullable else part.last
            whole = _Fragment(first, last, whole.nullable and part.nullable)
        return whole

    def repeat(self, node: Repeat) -> _Fragment:
        """Write the copies out, `x{1,3}` as `x(x(x)?)?`, so that there is one way through them."""
        least = min(node.least, _COPIES)
        most = None if node.most is None or node.most >= _MANY < node.most - node.least else node.most
        if most is None:
            copies = [self.fragment(node.inside) for _ in range(max(least, 1))]
            self.join(copies[-1].last, copies[-1].first)
            if node.least == 0:
                copies = [_Fragment(copies[0].first, copies[0].last, nullable=True)]
            return self.sequence(copies)
        optional = _Fragment((), (), nullable=True)
        for _ in range(min(most - node.least, _COPIES)):
            inner = self.sequence([self.fragment(node.inside), optional])
            optional = _Fragment(inner.first, inner.last, nullable=True)
        return self.sequence([*(self.fragment(node.inside) for _ in range(least)), optional])

    def join(self, last: tuple[int, ...], first: tuple[int, ...]) -> None:
        for position in last:
            self.twice = self.twice or not self.follow[position].isdisjoint(first) or len({*first}) < len(first)
            self.follow[position].update(first)

    def splits(self) -> bool:
        """Whether two ways that begin at one position read the same text and meet again."""
        meeting = [[bool(_meet(one, other)) for other in self.read] for one in self.read]
        pending = [(at, at) for at in range(len(self.read))]
        seen: set[tuple[int, int]] = set()
        while pending:
            one, other = pending.pop()
            for left in self.follow[one]:
                for right in self.follow[other]:
                    if left == right and one != other:
                        return True
                    pair = (min(left, right), max(left, right))
                    if left != right and meeting[left][right] and pair not in seen:
                        seen.add(pair)
                        pending.append(pair)
        return False


def _is_ambiguous(node: Repeat) -> bool:
    """Whether a loop can read one text in two ways, and so as many more as it has turns."""
    if not any(isinstance(part, Repeat | Alternatives) for part in parts_below(node.inside)):
        return False
    automaton = _Automaton()
    try:
        automaton.fragment(Repeat(node.inside, 0, None, node.lazy))
    except _TooLargeError:
        return False
    return automaton.twice or automaton.splits()
