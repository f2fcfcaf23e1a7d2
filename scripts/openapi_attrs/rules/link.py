"""What becomes of compiled schemas once all are known.

Calls of trifles are replaced by what they call, choices that are none are made plain, and functions that can reach
themselves are found.
"""

from __future__ import annotations

from operator import is_, itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve, frozen

from openapi_attrs.rules import ir, words
from openapi_attrs.rules.evaluated import Branches, evaluated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_Value = TypeVar("_Value")
_Linked = TypeVar("_Linked", bound=ir.Test)
_TRIFLES = (ir.Never, ir.Types, ir.Values, ir.Bound, ir.Size, ir.Match, ir.Format, ir.MultipleOf)
_MOST_TESTS = 4


def linked(functions: Mapping[str, ir.Schema], most: int) -> dict[str, ir.Schema]:
    """Give the same functions, simplified; calls of functions that test a trifle, or nothing, are gone from them.

    Raises RepeatedError where what is unevaluated depends on more than `most` branches.
    """
    plain = _Linker(functions, {}, Branches(most))
    simplified = {key: plain.schema(schema) for key, schema in functions.items() if not any(map(_lasts, schema.tests))}
    trifles = {key: schema.tests for key, schema in simplified.items() if _is_trifle(schema)}
    linker = _Linker(functions, trifles, Branches(most))
    return {key: linker.schema(schema) for key, schema in functions.items()}


def _is_trifle(schema: ir.Schema) -> bool:
    return len(schema.tests) <= _MOST_TESTS and all(isinstance(test, _TRIFLES) for test in schema.tests)


def _lasts(test: ir.AnyTest) -> bool:
    """Tell whether it is seen at once that a test is no trifle, and stays one of its function."""
    match test:
        case ir.Call():
            return True
        case ir.Members(members=members):
            return any(member.required or (member.schema and _asks_plainly(member.schema)) for member in members)
        case ir.Elements(rest=rest):
            return rest is not None and _asks_plainly(rest)
        case _:
            return False


def _asks_plainly(schema: ir.Schema) -> bool:
    return any(isinstance(test, (ir.Call, *_TRIFLES)) for test in schema.tests)


@frozen
class _Linker:
    """Simplifies schemas; `functions` are as they were compiled, `trifles` what replaces the calls of some of them."""

    functions: Mapping[str, ir.Schema]
    trifles: Mapping[str, tuple[ir.AnyTest, ...]]
    branches: Branches

    def schema(self, schema: ir.Schema) -> ir.Schema:
        if all(isinstance(test, _TRIFLES) for test in schema.tests):  # as most do
            return schema
        tests = tuple(linked for test in schema.tests for linked in self.test(test) if _asks(linked))
        secret = schema.secret or any(
            self.functions[test.target].secret for test in schema.tests if isinstance(test, ir.Call)
        )
        if secret is schema.secret and len(tests) == len(schema.tests) and all(map(is_, tests, schema.tests)):
            return schema
        return evolve(schema, tests=tests, secret=secret)

    def test(self, test: ir.AnyTest) -> tuple[ir.AnyTest, ...]:  # noqa: PLR0911 - one return a kind
        match test:
            case ir.Call():
                return self.call(test)
            case ir.Elements(prefix=prefix, rest=rest):
                first = _mapped(self.schema, prefix)
                return (_with(test, prefix=first, rest=None if rest is None else self.schema(rest)),)
            case ir.Members(members=members):
                made = _mapped(self.member, members)
                return (test if made is members else evolve(test, members=made),)
            case ir.AnyOf(branches=branches):
                return _any_of(_with(test, branches=_mapped(self.schema, branches)))
            case ir.OneOf(branches=branches):
                return (_with(test, branches=_mapped(self.schema, branches)),)
            case ir.When(condition=condition, then=then, otherwise=otherwise):
                then, otherwise = (part and self.schema(part) for part in (then, otherwise))
                return (_with(test, condition=self.schema(condition), then=then, otherwise=otherwise),)
            case ir.Unevaluated(schema=schema, beside=beside):
                known = self.evaluated(evaluated(beside, test.kind, self.functions, self.branches))
                return (evolve(test, schema=self.schema(schema), evaluated=known),)
            case ir.Contains() | ir.Names() | ir.Matching() | ir.Others() | ir.Not() | ir.Named():
                return (_with(test, schema=self.schema(test.schema)),)
            case _:
                return (test,)

    def member(self, member: ir.Member) -> ir.Member:
        schema = member.schema and self.schema(member.schema)
        return member if schema is member.schema else evolve(member, schema=schema)

    def evaluated(self, known: ir.Evaluated) -> ir.Evaluated:
        branches = tuple(
            evolve(branch, schema=self.schema(branch.schema), evaluated=self.evaluated(branch.evaluated))
            for branch in known.branches
        )
        return evolve(known, contains=tuple(map(self.schema, known.contains)), branches=branches)

    def call(self, call: ir.Call) -> tuple[ir.AnyTest, ...]:
        """Give the call, or what it calls where that is a trifle."""
        target, seen = call.target, {call.target}
        while len(tests := self.functions[target].tests) == 1 and isinstance(tests[0], ir.Call):
            target = tests[0].target
            if target in seen:
                break
            seen.add(target)
        return self.trifles.get(target, (_with(call, target=target),))


def _with(value: _Linked, **changes: Any) -> _Linked:  # noqa: ANN401 - attributes of every kind
    """Give a value with other attributes: itself where they are those that it has."""
    same = all(getattr(value, name) is attribute for name, attribute in changes.items())
    return value if same else evolve(value, **changes)


def _mapped(function: Callable[[_Value], _Value], values: tuple[_Value, ...]) -> tuple[_Value, ...]:
    """Give what becomes of each value: the same tuple where all stay what they are."""
    made = tuple(map(function, values))
    return values if all(map(is_, made, values)) else made


def _asks(test: ir.AnyTest) -> bool:  # noqa: PLR0911 - one return a kind
    """Whether a test can fail, or says that something is a secret."""
    match test:
        case ir.Members(members=members):
            return any(member.required or (member.schema and _matters(member.schema)) for member in members)
        case ir.Elements(prefix=prefix, rest=rest):
            return any(map(_matters, prefix)) or (rest is not None and _matters(rest))
        case ir.Contains(least=least, most=most):
            return least > 0 or most is not None
        case ir.Names(schema=schema) | ir.Matching(schema=schema) | ir.Others(schema=schema) | ir.Named(schema=schema):
            return _matters(schema)
        case ir.Unevaluated(schema=schema, evaluated=known):
            return bool(schema.tests) and not known.everything
        case ir.AnyOf(branches=branches):
            return all(branch.tests for branch in branches)
        case ir.When(then=then, otherwise=otherwise):
            return any(part is not None and part.tests for part in (then, otherwise))
        case ir.Not(schema=schema):
            return not any(isinstance(inner, ir.Never) for inner in schema.tests)
        case _:
            return True


def _matters(schema: ir.Schema) -> bool:
    """Whether a schema asks something, or says that a value is a secret."""
    return bool(schema.tests) or schema.secret


def _any_of(test: ir.AnyOf) -> tuple[ir.AnyTest, ...]:
    """`anyOf` without the branches that another one includes; one branch is no choice, and types are one test."""
    if test.tags is not None:
        return (test,)
    wide: dict[frozenset[ir.Kind], int] = {}
    for place, branch in enumerate(test.branches):
        if not branch.tests or _is_type(branch):
            wide.setdefault(_kinds(branch), place)
    branches = [
        branch
        for index, branch in enumerate(test.branches)
        if not any(
            _kinds(branch) <= kinds and (place < index or not _includes(branch, test.branches[place]))
            for kinds, place in wide.items()
            if place != index
        )
    ]
    if all(_is_type(branch) for branch in branches):
        kinds: frozenset[ir.Kind] = frozenset(kind for branch in branches for kind in _kinds(branch))
        at = branches[0].at if len(branches) == 1 else test.at
        keyword = "type" if len(branches) == 1 else "anyOf"
        return (ir.Types(keyword, at, words.of_types(kinds), kinds),)
    if len(branches) == 1:
        return branches[0].tests
    return (evolve(test, branches=tuple(branches), must=words.of_choice(branches)),)


def _is_type(schema: ir.Schema) -> bool:
    return len(schema.tests) == 1 and isinstance(schema.tests[0], ir.Types)


def _kinds(schema: ir.Schema) -> frozenset[ir.Kind]:
    """Give the kinds of values that a schema's own `type` lets through."""
    kinds: frozenset[ir.Kind] = ir.KINDS
    for test in schema.tests:
        if isinstance(test, ir.Types):
            kinds &= test.kinds
    return kinds


def _includes(wide: ir.Schema, narrow: ir.Schema) -> bool:
    """Whether every value that `narrow` lets through is seen to pass `wide`: it asks nothing but types."""
    if not wide.tests:
        return True
    return _is_type(wide) and _kinds(narrow) <= _kinds(wide)


def reaching(functions: Mapping[str, ir.Schema]) -> tuple[frozenset[str], dict[str, int], frozenset[str]]:
    """Give what `RuleSet` says of functions: those that reach a circle, the circles, those that can hold a secret."""
    calls: dict[str, tuple[str, ...]] = {}
    secrets: set[str] = set()
    for key, schema in functions.items():
        inside = list(parts(schema))
        calls[key] = tuple({test.target: None for part in inside for test in part.tests if isinstance(test, ir.Call)})
        if any(part.secret for part in inside):
            secrets.add(key)
    cycles = {key: number for number, group in enumerate(_cycles(calls)) for key in group}
    return _reaching(set(cycles), calls), cycles, _reaching(secrets, calls)


def _reaching(targets: set[str], calls: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Give some functions, and all that reach one of them."""
    callers: dict[str, list[str]] = {}
    for key, called_ones in calls.items():
        for target in called_ones:
            callers.setdefault(target, []).append(key)
    found, pending = set(targets), list(targets)
    while pending:
        new = [caller for caller in callers.get(pending.pop(), ()) if caller not in found]
        found.update(new)
        pending += new
    return frozenset(found)


def called(schema: ir.Schema, *, in_place: bool = False) -> Iterator[str]:
    """Give what a function calls; `in_place`, only what it calls for the same value."""
    for part in parts(schema, in_place=in_place):
        yield from (test.target for test in part.tests if isinstance(test, ir.Call))


def parts(schema: ir.Schema, *, in_place: bool = False) -> Iterator[ir.Schema]:
    """Give a schema and all that stand inside of it; `in_place`, only those for the same value."""
    pending = [schema]
    while pending:
        part = pending.pop()
        yield part
        for test in part.tests:
            pending.extend(_schemas(test, in_place=in_place))


def _schemas(test: ir.AnyTest, *, in_place: bool) -> Iterable[ir.Schema]:  # noqa: PLR0911 - one return a kind
    match test:
        case ir.AnyOf(branches=branches) | ir.OneOf(branches=branches):
            return branches
        case ir.When(condition=condition, then=then, otherwise=otherwise):
            return [part for part in (condition, then, otherwise) if part is not None]
        case ir.Not(schema=schema) | ir.Named(schema=schema):
            return [schema]
        case _ if in_place:
            return []
        case ir.Elements(prefix=prefix, rest=rest):
            return [*prefix, *([rest] if rest is not None else [])]
        case ir.Members(members=members):
            return [member.schema for member in members if member.schema is not None]
        case ir.Contains(schema=schema) | ir.Names(schema=schema) | ir.Matching(schema=schema):
            return [schema]
        case ir.Others(schema=schema) | ir.Unevaluated(schema=schema):
            return [schema]
        case _:
            return []


def circles(functions: Mapping[str, ir.Schema]) -> list[list[str]]:
    """Give groups of functions that call one another for the same value, so that no value would ever be judged."""
    return _cycles({key: tuple(called(schema, in_place=True)) for key, schema in functions.items()})


def deepest(functions: Mapping[str, ir.Schema]) -> tuple[str, int]:
    """Give the function that calls most others inside of each other for the same value, and how many; no circles."""
    calls = {key: tuple(dict.fromkeys(called(schema, in_place=True))) for key, schema in functions.items()}
    levels: dict[str, int] = {}
    for start in calls:
        pending = [start]
        while pending:
            unknown = [target for target in calls[pending[-1]] if target not in levels]
            if unknown:
                pending += unknown
            else:
                key = pending.pop()
                levels[key] = max((levels[target] + 1 for target in calls[key]), default=0)
    return max(levels.items(), key=itemgetter(1), default=("", 0))


def _cycles(calls: Mapping[str, tuple[str, ...]]) -> list[list[str]]:
    """Give the strongly connected groups that hold a cycle (Tarjan's algorithm, without recursion)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    groups: list[list[str]] = []
    for start in calls:
        work = [(start, iter(calls[start]))] if start not in order else []
        while work:
            key, following = work[-1]
            if key not in order:
                order[key] = lowest[key] = len(order)
                stack.append(key)
                on_stack.add(key)
            step = next(following, None)
            if step is not None:
                if step not in order:
                    work.append((step, iter(calls[step])))
                elif step in on_stack:
                    lowest[key] = min(lowest[key], order[step])
                continue
            work.pop()
            if work:
                lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[key])
            if lowest[key] == order[key]:
                index = stack.index(key)
                group = stack[index:]
                del stack[index:]
                on_stack -= set(group)
                if len(group) > 1 or key in calls[key]:
                    groups.append(group)
    return groups
