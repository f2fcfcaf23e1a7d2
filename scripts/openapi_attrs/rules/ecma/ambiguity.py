"""Loops that can read one text in two ways, and so in twice as many ways with every turn.

Whether one can is told by the automaton of its characters (Glushkov): two copies of it read the same text, come apart
and meet again (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, frozen, mutable

from openapi_attrs.rules.ecma.sets import characters, meet
from openapi_attrs.rules.ecma.syntax import (
    Alternatives,
    AnyCharacter,
    Characters,
    Group,
    Range,
    Repeat,
    Sequence,
    parts_below,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.rules.ecma.syntax import Node

MANY = 10
"""So many turns of a loop count as any number of them."""
_COPIES = 3
"""As so many copies a loop with a limit is looked at inside of another."""
_LARGEST = 400
"""The characters of a loop that are looked at: of one with more, nothing is told."""


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
                self.read.append(characters(node))
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
        most = None if node.most is None or node.most >= MANY < node.most - node.least else node.most
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
        meeting = [[bool(meet(one, other)) for other in self.read] for one in self.read]
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


def is_ambiguous(node: Repeat) -> bool:
    """Whether a loop can read one text in two ways, and so as many more as it has turns."""
    if not any(isinstance(part, Repeat | Alternatives) for part in parts_below(node.inside)):
        return False
    automaton = _Automaton()
    try:
        automaton.fragment(Repeat(node.inside, 0, None, node.lazy))
    except _TooLargeError:
        return False
    return automaton.twice or automaton.splits()
