"""What a schema looks at when it holds, for `unevaluatedProperties` and `unevaluatedItems` (Core, section 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import mutable

from openapi_attrs.rules.ir import (
    AnyOf,
    Branch,
    Call,
    Contains,
    Elements,
    Evaluated,
    Matching,
    Members,
    OneOf,
    Others,
    Unevaluated,
    When,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openapi_attrs.rules.ir import AnyTest, Kind, Schema

ALL = Evaluated(everything=True)


class RepeatedError(Exception):
    """What a schema looks at depends on too many branches; the argument is the place of the one that is too many."""


@mutable
class Branches:
    """Counts the branches and references that what is unevaluated depends on; `left` is how many more may come."""

    left: int

    def count(self, schema: Schema) -> None:
        """Count one; raises RepeatedError."""
        self.left -= 1
        if self.left < 0:
            raise RepeatedError(schema.at)


def evaluated(tests: Iterable[AnyTest], kind: Kind, functions: Mapping[str, Schema], branches: Branches) -> Evaluated:
    """Give what tests look at in an object or an array that satisfies all of them.

    `branches` counts what that depends on; raises RepeatedError where it is too many.
    """
    parts = [part for test in tests for part in _parts(test, kind, functions, branches)]
    if any(part.everything for part in parts):
        return ALL
    return Evaluated(
        names=tuple(dict.fromkeys(name for part in parts for name in part.names)),
        patterns=tuple(dict.fromkeys(pattern for part in parts for pattern in part.patterns)),
        items=max((part.items for part in parts), default=0),
        contains=tuple(schema for part in parts for schema in part.contains),
        branches=tuple(branch for part in parts for branch in part.branches if branch.evaluated != Evaluated()),
    )


def _parts(test: AnyTest, kind: Kind, functions: Mapping[str, Schema], branches: Branches) -> Iterator[Evaluated]:
    match test:
        case Unevaluated(kind=other) if other == kind:
            yield ALL
        case Call(target=target):
            branches.count(functions[target])
            yield evaluated(functions[target].tests, kind, functions, branches)
        case AnyOf(branches=schemas) | OneOf(branches=schemas):
            yield Evaluated(branches=tuple(_where_it_holds(schema, kind, functions, branches) for schema in schemas))
        case When():
            yield Evaluated(branches=tuple(_implication(test, kind, functions, branches)))
        case Members() | Matching() | Others() if kind == "object":
            yield _properties(test)
        case Elements(prefix=prefix, rest=rest) if kind == "array":
            yield ALL if rest is not None else Evaluated(items=len(prefix))
        case Contains(schema=schema) if kind == "array":
            yield Evaluated(contains=(schema,))
        case _:
            pass


def _properties(test: Members | Matching | Others) -> Evaluated:
    match test:
        case Members(members=members):
            return Evaluated(names=tuple(member.name for member in members if member.schema is not None))
        case Matching(pattern=pattern):
            return Evaluated(patterns=(pattern,))
        case Others():
            return ALL


def _implication(test: When, kind: Kind, functions: Mapping[str, Schema], branches: Branches) -> Iterator[Branch]:
    """`if` counts where it holds, and so does what then applies; of `anyOf: [{not: P}, Q]`, Q wherever it holds."""
    if test.keyword == "anyOf" and test.then is not None:
        yield _where_it_holds(test.then, kind, functions, branches)
        return
    branches.count(test.condition)
    then = test.then.tests if test.then is not None else ()
    yield Branch(
        test.condition, holds=True, evaluated=evaluated((*test.condition.tests, *then), kind, functions, branches)
    )
    if test.otherwise is not None:
        yield Branch(test.condition, holds=False, evaluated=evaluated(test.otherwise.tests, kind, functions, branches))


def _where_it_holds(schema: Schema, kind: Kind, functions: Mapping[str, Schema], branches: Branches) -> Branch:
    branches.count(schema)
    return Branch(schema, holds=True, evaluated=evaluated(schema.tests, kind, functions, branches))
