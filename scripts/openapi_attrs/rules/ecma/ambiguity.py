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
_STEPS = 250_000
"""So many steps are taken to find out about one pattern: of one that takes more, nothing is told."""


class TooLargeError(Exception):
    """It takes too many steps to find out about a pattern."""


@mutable
class Effort:
    """Counts the steps that are taken to find out about a pattern."""

    steps: int = 0

    def spend(self, steps: int) -> None:
        """Count some more; raises TooLargeError."""
        self.steps += steps
        if self.steps > _STEPS:
            raise TooLargeError


@frozen
class _Fragment:
    """The positions that a part can begin and end with, and whether it can be empty."""

    first: tuple[int, ...]
    last: tuple[int, ...]
    nullable: bool


@mutable
class _Automaton:
    """The characters of a loop, by position, and the positions that can follow each."""

    effort: Effort
    read: list[tuple[Range, ...]] = Factory(list[tuple[Range, ...]])
    follow: list[set[int]] = Factory(list[set[int]])
    twice: bool = False
    """Whether one position follows another in two ways."""

    def fragment(self, node: Node) -> _Fragment:
        self.effort.spend(1)
        match node:
            case Characters() | AnyCharacter():
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
            self.effort.spend(len(whole.first) + len(whole.last))
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
        self.effort.spend(len(last) * len(first))
        for position in last:
            self.twice = self.twice or not self.follow[position].isdisjoint(first) or len({*first}) < len(first)
            self.follow[position].update(first)

    def splits(self) -> bool:
        """Whether two ways that begin at one position read the same text and meet again."""
        self.effort.spend(len(self.read) * sum(map(len, self.read)))
        meeting = [[bool(meet(one, other)) for other in self.read] for one in self.read]
        pending = [(at, at) for at in range(len(self.read))]
        seen: set[tuple[int, int]] = set()
        while pending:
            one, other = pending.pop()
            self.effort.spend(len(self.follow[one]) * len(self.follow[other]))
            for left in self.follow[one]:
                for right in self.follow[other]:
                    if left == right and one != other:
                        return True
                    pair = (min(left, right), max(left, right))
                    if left != right and meeting[left][right] and pair not in seen:
                        seen.add(pair)
                        pending.append(pair)
        return False


def is_ambiguous(node: Repeat, effort: Effort) -> bool:
    """Whether a loop can read one text in two ways, and so as many more as it has turns; raises TooLargeError."""
    if not any(isinstance(part, Repeat | Alternatives) for part in parts_below(node.inside)):
        return False
    automaton = _Automaton(effort)
    automaton.fragment(Repeat(node.inside, 0, None, node.lazy))
    return automaton.twice or automaton.splits()
