"""Rules on JSON values: whether a value keeps them, and every way in which it does not.

The functions that a client's rules.py is made of call what stands here. A JSON value is what `json.loads` gives.
"""

# The parts of a JSON value are whatever came.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from .errors import ValidationError
from .shown import SECRET
from .violations import Found, Place, Requirement, Told, Type, Violation, Whole, explain_told, token

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[Any], bool]
    Explain = Callable[[Any, str, Found], None]
    Parse = Callable[[Any], Any]

__all__ = [
    "SECRET",
    "Found",
    "Misfit",
    "Place",
    "Requirement",
    "Rule",
    "Told",
    "Type",
    "Violation",
    "accept",
    "explain_nothing",
    "explain_told",
    "of_each",
    "token",
]

_TOO_DEEP = Requirement("depth", "must not be nested deeper than this can look")


class Misfit(Exception):
    """A response that does not meet its rule: says nothing, as `explain` does."""


class Rule:
    """What the document asks of one kind of JSON value.

    `check` says whether it is met; `gather` adds every violation of a value at a pointer to a list.
    """

    __slots__ = ("_parse", "check", "gather", "name")

    def __init__(
        self, name: str, check: Check | None, explain: Explain, parse: Parse | None = None, *, recursive: bool = False
    ) -> None:
        self.name = name
        self.check = self._explains_nothing if check is None else _guarded(check) if recursive else check
        self.gather = explain
        self._parse = parse

    def __repr__(self) -> str:
        return f"Rule({self.name!r})"

    def explain(self, value: Any, *way: str) -> list[Violation]:
        """Return every violation, in the order in which the values stand; an empty list when there is none.

        `way` are the steps that lead to the value, where it is a part of something.
        """
        found = Whole()
        named: dict[str | int | None, list[Violation]] = {}
        found.named = named
        pointer = "".join(f"/{token(step)}" for step in way) if way else ""
        try:
            self.gather(value, pointer, found)
        except RecursionError:
            return [found.at(pointer, "").violation(value, _TOO_DEEP)]
        if found or type(value) is not dict:
            for step in reversed(way):
                value = {step: value}
            ordered = _in_order(value, [*chain.from_iterable(named.values()), *found])
            found.clear()  # else all of it waits for the collector: a place holds what was found, that holds its place
        else:
            ordered = named.get(None, [])
            for name in value:
                if name in named:
                    ordered += named[name]
        named.clear()
        return ordered

    def parse(self, value: Any, decode: Callable[[Any], Any] | None) -> Any:
        """Return what a value means that meets the rule: read in one pass, else checked and decoded. Raises Misfit."""
        if self._parse is not None:
            try:
                return self._parse(value)
            except (KeyError, RecursionError):
                raise Misfit from None
        if not self.check(value):
            raise Misfit
        return value if decode is None else decode(value)

    def validate(self, value: Any) -> None:
        """Raise ValidationError with every violation, if there is any."""
        if not self.check(value):
            raise ValidationError(self.explain(value))

    def _explains_nothing(self, value: Any) -> bool:
        return not self.explain(value)


def of_each(rule: Rule) -> Rule:
    """Return the rule of a list whose items are each what a rule asks for; it says nothing of what is no list."""

    def check(value: Any) -> bool:
        items: Any = value
        return not isinstance(value, list) or all(map(rule.check, items))

    def gather(value: Any, pointer: str, found: Found) -> None:
        for index, item in enumerate(value):
            if not rule.check(item):
                rule.gather(item, f"{pointer}/{index}", found)

    return Rule(rule.name, check, gather)


def _guarded(check: Check) -> Check:
    """Give a check of a schema that contains itself: what is too deep to look at is refused."""

    def guarded(value: Any) -> bool:
        try:
            return check(value)
        except RecursionError:
            return False

    return guarded


def _in_order(value: Any, found: list[Violation]) -> list[Violation]:
    """Sort by where each value stands; what is asked of one place keeps its order."""
    ranks: dict[int, dict[str, int]] = {}
    return sorted(found, key=lambda violation: _position(value, violation.pointer, ranks))


def _position(value: Any, pointer: str, ranks: dict[int, dict[str, int]]) -> list[int]:
    """Give the index at each level of a pointer; `ranks` holds the order of the keys of objects already met."""
    position: list[int] = []
    for part in pointer.split("/")[1:]:
        if type(value) is list:
            index = int(part)
            position.append(index)
            value = value[index]
        else:
            key = part.replace("~1", "/").replace("~0", "~") if "~" in part else part
            rank = ranks.get(id(value))
            if rank is None:
                rank = ranks[id(value)] = {name: index for index, name in enumerate(value)}
            if key not in rank:  # a name that is no text, which JSON does not have
                break
            position.append(rank[key])
            value = value[key]
    return position


def accept(_value: Any) -> bool:
    """Check a schema that asks nothing."""
    return True


def explain_nothing(_value: Any, _pointer: str, _found: Found) -> None:
    """Explain a schema that asks nothing."""
