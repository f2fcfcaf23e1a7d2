"""What is known of a value without looking at it: which kinds it can be, and what a schema says of null and absence."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import Factory, field, frozen, mutable

from openapi_attrs.rules import ir

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

Kind = Literal["null", "boolean", "integer", "fraction", "string", "array", "object", "nonfinite", "absent", "other"]
"""The kinds of JSON values, and what a Python value can be besides: NaN or infinite, UNSET, no JSON value at all."""

Kinds = frozenset[Kind]
ANYTHING: Kinds = frozenset({*ir.KINDS, "nonfinite", "other"})
ABSENT: Kinds = frozenset({"absent"})
NULL: Kinds = frozenset({"null"})
TEXT: Kinds = frozenset({"string"})
NAME: Kinds = frozenset({"string", "other"})  # of a property: Python has names that are no text
ARRAY: Kinds = frozenset({"array"})
OBJECT: Kinds = frozenset({"object"})
BOOLEAN: Kinds = frozenset({"boolean"})
INTEGER: Kinds = frozenset({"integer"})
FLOATS: Kinds = frozenset({"integer", "fraction", "nonfinite"})
"""Everything whose type is int or float."""

Tags: TypeAlias = dict[str, frozenset[str]]
"""Properties that are required to be one of some texts."""
_COMPARED = 200
"""So many objects are compared two by two."""


@frozen
class Subject:
    """A value under test: the expression that gives it, and what it can be here."""

    name: str
    kinds: Kinds = ANYTHING

    def narrowed(self, kinds: Iterable[Kind]) -> Subject:
        """Give the same value where it is known to be of one of these kinds."""
        return Subject(self.name, self.kinds & frozenset(kinds))


def kinds_of(schema: ir.Schema, functions: Mapping[str, ir.Schema]) -> Kinds:
    """Give the kinds of values that a schema can let through, as its plain types and values say."""
    return _Facts(functions).kinds(schema)


def kinds_alone(schema: ir.Schema) -> Kinds | None:
    """Give the kinds of values that a schema lets through, where it asks nothing but the kind."""
    if len(schema.tests) != 1:
        return None
    match schema.tests[0]:
        case ir.Types(kinds=kinds):
            return frozenset[Kind](kinds)
        case ir.Not(schema=other):
            excluded = kinds_alone(other)
            return None if excluded is None else (ANYTHING | ABSENT) - excluded
        case _:
            return None


def divided(schema: ir.Schema, subject: Subject) -> tuple[Subject, Subject]:
    """Give a value where it satisfies a schema and where it does not, as far as its kind alone tells."""
    kinds = kinds_alone(schema)
    return (subject, subject) if kinds is None else (subject.narrowed(kinds), subject.narrowed(subject.kinds - kinds))


def accepts_null(schema: ir.Schema, functions: Mapping[str, ir.Schema]) -> bool | None:
    """Whether a schema lets null through; None where that takes more than a look."""
    return _Facts(functions).null(schema)


def disjoint(branches: Sequence[ir.Schema], functions: Mapping[str, ir.Schema], possible: Kinds) -> bool:
    """Whether no value of the possible kinds can satisfy two schemas: by its kind, or by a text that each requires."""
    kinds = [kinds_of(branch, functions) & possible for branch in branches]
    others = [each - OBJECT for each in kinds]
    if sum(map(len, others)) > len(frozenset[Kind]().union(*others)):
        return False
    tags = [_Facts(functions).tags(branch) for branch, each in zip(branches, kinds, strict=True) if "object" in each]
    if len(tags) < 2 or _common_tag(tags) is not None:
        return True
    return len(tags) <= _COMPARED and all(_tell_apart(one, other) for one, other in combinations(tags, 2))


def _tell_apart(one: Tags, other: Tags) -> bool:
    return any(name in other and texts.isdisjoint(other[name]) for name, texts in one.items())


def shared_tags(branches: Sequence[ir.Schema], functions: Mapping[str, ir.Schema]) -> ir.Tags | None:
    """Give the property that all of these objects require, each to be one of some texts of its own."""
    if any(kinds_of(branch, functions) != OBJECT for branch in branches):
        return None
    tags = [_Facts(functions).tags(branch) for branch in branches]
    name = _common_tag(tags)
    return None if name is None else ir.Tags(name, tuple(tuple(sorted(each[name])) for each in tags))


def _common_tag(tags: Sequence[Tags]) -> str | None:
    """Give the property that tells all apart: each has texts of its own for it."""
    for name in tags[0]:
        values = [each[name] for each in tags if name in each]
        if len(values) == len(tags) and len(frozenset[str]().union(*values)) == sum(map(len, values)):
            return name
    return None


def is_tag(member: ir.Member) -> bool:
    """Whether a property is required to be one of some texts."""
    return member.required and member.schema is not None and _texts(member.schema) is not None


def likeness(schema: ir.Schema) -> Hashable:
    """Give what a schema asks of a value wherever it stands, to be compared; None where that takes more than a look."""
    match schema.tests:
        case (ir.Types(kinds=kinds),):
            return kinds
        case (ir.Call(target=target),):
            return target
        case (ir.Types(kinds=kinds), ir.Values(values=values)) if all(map(_is_plain, values)):
            return kinds, values
        case (ir.Types(kinds=kinds), ir.Elements(prefix=(), rest=ir.Schema() as rest)):
            inside = likeness(rest)
            return None if inside is None else (kinds, "items", inside)
        case _:
            return None


def _is_plain(value: object) -> bool:
    """Whether nothing else is equal to a value in Python, as 1 and True are."""
    return value is None or isinstance(value, str)


def kind_of(value: object) -> Kind:
    """Give the kind of a value of the document."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "integer" if value.is_integer() else "fraction" if value - value == 0 else "nonfinite"
    return "string" if isinstance(value, str) else "array" if isinstance(value, list) else "object"


@frozen
class _Facts:
    """What schemas ask of one value; functions that call each other for the same value come to an end."""

    functions: Mapping[str, ir.Schema]
    _called: dict[str, Kinds] = field(factory=dict[str, Any])
    _tagged: dict[str, Tags] = field(factory=dict[str, Any])
    _nullable: dict[str, bool | None] = field(factory=dict[str, Any])

    def kinds(self, schema: ir.Schema) -> Kinds:
        kinds = ANYTHING
        for test in schema.tests:
            match test:
                case ir.Types(kinds=named):
                    kinds &= frozenset[Kind](named)
                case ir.Values(values=values):
                    kinds &= frozenset(map(kind_of, values))
                case ir.Never():
                    return frozenset()
                case ir.Call(target=target):
                    if target not in self._called:
                        self._called[target] = ANYTHING
                        self._called[target] = self.kinds(self.functions[target])
                    kinds &= self._called[target]
                case ir.AnyOf(branches=branches) | ir.OneOf(branches=branches):
                    kinds &= frozenset(kind for branch in branches for kind in self.kinds(branch))
                case _:
                    pass
        return kinds

    def tags(self, schema: ir.Schema) -> Tags:
        """Give the properties that are required to be one of some texts."""
        found: Tags = {}
        for test in schema.tests:
            match test:
                case ir.Members(members=members):
                    for member in members:
                        texts = None if member.schema is None or not member.required else _texts(member.schema)
                        if texts is not None:
                            found[member.name] = texts
                case ir.Call(target=target):
                    if target not in self._tagged:
                        self._tagged[target] = {}
                        self._tagged[target] = self.tags(self.functions[target])
                    found |= self._tagged[target]
                case _:
                    pass
        return found

    def null(self, schema: ir.Schema) -> bool | None:
        verdicts = [self._null(test) for test in schema.tests]
        return False if False in verdicts else None if None in verdicts else True

    def _null(self, test: ir.AnyTest) -> bool | None:  # noqa: PLR0911 - one return a kind
        match test:
            case ir.Types(kinds=kinds):
                return "null" in kinds
            case ir.Values(values=values):
                return None in values
            case ir.Never():
                return False
            case ir.Call(target=target):
                if target not in self._nullable:
                    self._nullable[target] = None
                    self._nullable[target] = self.null(self.functions[target])
                return self._nullable[target]
            case ir.AnyOf(branches=branches):
                verdicts = [self.null(branch) for branch in branches]
                return True if True in verdicts else None if None in verdicts else False
            case ir.Not(schema=schema):
                verdict = self.null(schema)
                return None if verdict is None else not verdict
            case ir.Named(schema=schema):
                return self.null(schema)
            case ir.OneOf() | ir.When():
                return None
            case _:
                return True  # asks something of other kinds of values


def _texts(schema: ir.Schema) -> frozenset[str] | None:
    """Give the texts that a schema lets through, where an `enum` or `const` lists nothing but texts."""
    for test in schema.tests:
        if isinstance(test, ir.Values) and all(isinstance(value, str) for value in test.values):
            return frozenset(test.values)
    return None


@mutable
class Properties:
    """The properties of one object that a function looks at: their locals, and what is known of each by now.

    A local in `absent_is_null` is None where the property is absent: nothing that is asked tells the two apart. The
    others are UNSET then.
    """

    owner: str
    names: Mapping[str, str]
    absent_is_null: frozenset[str]
    once: frozenset[str]  # named by one test
    fetched: set[str] = Factory(set[str])
    kinds: dict[str, Kinds] = Factory(dict[str, Kinds])

    def subject(self, name: str) -> Subject:
        """Give the local of a property, with what is known of it."""
        return Subject(self.names[name], self.kinds.get(name, ANYTHING | ABSENT))

    def branch(self) -> Properties:
        """Give the same, for statements that run only sometimes: what they learn is not known after them."""
        return Properties(self.owner, self.names, self.absent_is_null, self.once, set(self.fetched), dict(self.kinds))


def mentioned(tests: Iterable[ir.AnyTest]) -> dict[str, list[ir.Member | None]]:
    """Give the properties that tests of one object name, with each mention; None where presence alone matters."""
    found: dict[str, list[ir.Member | None]] = {}
    pending = list(tests)
    while pending:
        test = pending.pop(0)
        match test:
            case ir.Members(members=members):
                for member in members:
                    found.setdefault(member.name, []).append(member)
            case ir.Requires(name=name, needs=needs):
                for needed in (name, *needs):
                    found.setdefault(needed, []).append(None)
            case ir.AnyOf(branches=branches) | ir.OneOf(branches=branches):
                pending += [inner for branch in branches for inner in branch.tests]
            case ir.Not(schema=schema) | ir.Named(schema=schema):
                pending += schema.tests
            case ir.Unevaluated(evaluated=evaluated):
                pending += _conditions(evaluated)
            case ir.When(condition=condition, then=then, otherwise=otherwise):
                pending += [inner for part in (condition, then, otherwise) if part is not None for inner in part.tests]
            case _:
                pass
    return found


def _conditions(evaluated: ir.Evaluated) -> list[ir.AnyTest]:
    """Give what decides which properties were looked at."""
    return [test for branch in evaluated.branches for test in (*branch.schema.tests, *_conditions(branch.evaluated))]


def merges_absence(
    mentions: Iterable[ir.Member | None], functions: Mapping[str, ir.Schema], *, both_pass: bool
) -> bool:
    """Whether every mention of a property judges absence as it judges null (`both_pass`: and lets both through)."""
    for member in mentions:
        if member is None:
            return False
        null = True if member.schema is None else accepts_null(member.schema, functions)
        if null is not (not member.required) or (both_pass and not null):
            return False
    return True
