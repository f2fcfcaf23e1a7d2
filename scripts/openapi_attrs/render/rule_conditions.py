"""Schemas -> conditions: what can be asked of a value in one expression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from openapi_attrs.render.rule_facts import (
    ABSENT,
    ANYTHING,
    ARRAY,
    BOOLEAN,
    FLOATS,
    INTEGER,
    NULL,
    OBJECT,
    TEXT,
    Kind,
    Properties,
    Subject,
    accepts_null,
    disjoint,
    divided,
    kind_of,
    kinds_alone,
    kinds_of,
    likeness,
)
from openapi_attrs.render.rule_logic import VALUE, Atom, Formula, about, all_of, any_of, atom, opposite, size, written
from openapi_attrs.render.rule_module import hint_of
from openapi_attrs.render.source import WIDE, Source, literal
from openapi_attrs.rules import ir

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi_attrs.render.rule_facts import Kinds
    from openapi_attrs.render.rule_module import Module

LARGEST = 8
"""The most atoms of a condition; a schema that needs more is tested by a function."""

_GROUPS: tuple[Kinds, ...] = (FLOATS, TEXT, ARRAY, OBJECT)
_TYPE_NAMES: tuple[tuple[Kind, str], ...] = (
    ("boolean", "bool"),
    ("string", "str"),
    ("array", "list"),
    ("object", "dict"),
)
_SIGNS = {
    "minimum": (">=", "<"),
    "maximum": ("<=", ">"),
    "exclusiveMinimum": (">", "<="),
    "exclusiveMaximum": ("<", ">="),
}
_MOST_COMPARED = 8
"""The most values that a value is compared with one after the other; among more it is looked up, its type known."""
_PLAIN: Kinds = frozenset({"null", "string"})
_LOOKED_AT = (ir.Values, ir.Never)
_POSSIBLE = ANYTHING | ABSENT
_LIMITS = (ir.Bound, ir.Size)


@frozen
class Conditions:
    """Writes conditions for one module. `properties` given to a method are the locals of the value under test."""

    module: Module

    def condition(self, schema: ir.Schema, subject: Subject, properties: Properties | None = None) -> Formula:
        """Whether a value satisfies a schema: in place where that is short, else by calling a function."""
        formula = self.formula(schema, subject, properties)
        if formula is not None and size(formula) <= LARGEST:
            return formula
        return self.call(schema, subject)

    def call(self, schema: ir.Schema, subject: Subject) -> Formula:
        """Whether a value satisfies a schema, as its function says."""
        return atom(f"{self.module.function('check', self.module.referred(schema))}({subject.name})")

    def formula(self, schema: ir.Schema, subject: Subject, properties: Properties | None = None) -> Formula | None:
        """Give the same as one expression, or None where it takes statements."""
        if properties is not None:
            return self._formula(schema, subject, properties)
        asked = likeness(schema)
        key = (id(schema) if asked is None else asked, subject.kinds)
        if key not in self.module.formulas:
            self.module.formulas[key] = (schema, self._formula(schema, Subject(VALUE, subject.kinds), None))
        formula = self.module.formulas[key][1]
        return formula if formula is None or subject.name == VALUE else about(subject.name, formula)

    def _formula(self, schema: ir.Schema, subject: Subject, properties: Properties | None) -> Formula | None:
        if len(schema.tests) == 1 and isinstance(test := schema.tests[0], ir.Types) and "null" not in test.kinds:
            return self.of_kinds(subject, test.kinds)
        if self._may_be_null(schema, subject):
            rest = self.formula(schema, subject.narrowed(subject.kinds - NULL), properties)
            return None if rest is None else any_of([self.of_kinds(subject, NULL), rest])
        parts, subject = self.types_and_values(schema, subject)
        groups: dict[Kinds | None, list[ir.AnyTest]] = {}
        for test in schema.tests:
            groups.setdefault(group_of(test), []).append(test)
        for group in (*_GROUPS, None):
            if group in groups:
                condition = self._grouped(groups[group], group, subject, properties)
                if condition is None:
                    return None
                parts.append(condition)
        return all_of(parts)

    def of_test(self, test: ir.AnyTest, subject: Subject, properties: Properties | None = None) -> Formula | None:
        """Give one test as one expression, or None."""
        if isinstance(test, ir.Types):
            return self.of_kinds(subject, test.kinds)
        if isinstance(test, _LOOKED_AT):
            return all_of(self.types_and_values(ir.Schema("", "", "", "", (test,)), subject)[0])
        return self._grouped([test], group_of(test), subject, properties)

    def _grouped(
        self, tests: Sequence[ir.AnyTest], group: Kinds | None, subject: Subject, properties: Properties | None
    ) -> Formula | None:
        """Give tests of one group of kinds, which pass every other kind."""
        if group is None:
            return self._all(tests, subject, properties)
        if not subject.kinds & group:
            return True
        condition = self._all(tests, subject.narrowed(group), properties)
        return None if condition is None else any_of([opposite(self.of_kinds(subject, group)), condition])

    def _may_be_null(self, schema: ir.Schema, subject: Subject) -> bool:
        """Whether null is best let through first."""
        if "null" not in subject.kinds:
            return False
        return (
            any(isinstance(test, ir.Types) and "null" in test.kinds for test in schema.tests)
            and not any(isinstance(test, ir.Values) for test in schema.tests)
            and subject.kinds & kinds_of(schema, self.module.rule_set.functions) != NULL
            and accepts_null(schema, self.module.rule_set.functions) is True
        )

    def _all(self, tests: Sequence[ir.AnyTest], subject: Subject, properties: Properties | None) -> Formula | None:
        bounds = [test for test in tests if isinstance(test, _LIMITS)]
        parts: list[Formula] = [self._between(bounds, subject)] if bounds else []
        for test in tests:
            if not isinstance(test, _LIMITS):
                part = self._test(test, subject, properties)
                if part is None:
                    return None
                parts.append(part)
        return all_of(parts)

    # ------------------------------------------------------------ types and values

    def types_and_values(self, schema: ir.Schema, subject: Subject) -> tuple[list[Formula], Subject]:
        """Give what `type`, `enum` and `const` ask; a type that the values have anyway is not asked for."""
        allowed, values = _POSSIBLE, list[ir.Values]()
        parts: list[Formula] = []
        for test in schema.tests:
            if isinstance(test, ir.Types):
                allowed &= test.kinds
            elif isinstance(test, ir.Values):
                values.append(test)
        told = any(all(kind_of(value) in _PLAIN for value in test.values) for test in values)
        if any(len(test.values) > _MOST_COMPARED for test in values):
            told, allowed = False, kinds_of(schema, self.module.rule_set.functions)
        if not told:
            parts.append(self.of_kinds(subject, allowed))
            subject = subject.narrowed(allowed)
        if any(isinstance(test, ir.Never) for test in schema.tests):
            parts.append(False)
        for test in values:
            among = [value for value in test.values if kind_of(value) in allowed]
            parts.append(self.of_values(subject, among, hint_of(test.at)))
            subject = subject.narrowed(kind_of(value) for value in among)
        return parts, subject

    def of_kinds(self, subject: Subject, wanted: Iterable[Kind]) -> Formula:
        """Whether a value is of one of these kinds, given those that it can be."""
        yes = subject.kinds & frozenset(wanted)
        no = subject.kinds - yes
        if not yes or not no:
            return not no
        known = self.module.kinds.get((yes, no))
        if known is None:
            known = self.module.kinds[yes, no] = self._of_kinds(Subject(VALUE, subject.kinds), yes, no)
        return known if subject.name == VALUE else about(subject.name, known)

    def _of_kinds(self, subject: Subject, yes: Kinds, no: Kinds) -> Formula:
        if "other" in yes or (len(no) == 1 and no <= (NULL | ABSENT | BOOLEAN)):
            return opposite(self._either(subject, no))
        return self._either(subject, yes)

    def _either(self, subject: Subject, kinds: Kinds) -> Formula:
        x = subject.name
        parts: list[Formula] = []
        if "absent" in kinds:
            parts.append(_is(x, str(self.module.runtime("UNSET"))))
        if "null" in kinds:
            parts.append(_is(x, "None"))
        parts += [_is(f"type({x})", name) for kind, name in _TYPE_NAMES if kind in kinds]
        return any_of([*parts, self._numeric(subject, kinds)])

    def _numeric(self, subject: Subject, kinds: Kinds) -> Formula:
        """1.0 is an integer; NaN and the infinities are no numbers."""
        x = subject.name
        wanted, possible = kinds & FLOATS, subject.kinds & FLOATS
        if not wanted:
            return False
        if wanted == possible:
            return any_of([_is(f"type({x})", "int"), _is(f"type({x})", "float")])
        if wanted == INTEGER:
            return any_of([_is(f"type({x})", "int"), atom(f"{self.module.runtime('is_integral')}({x})")])
        return any_of([_is(f"type({x})", "int"), atom(f"{self.module.runtime('is_finite')}({x})")])

    def of_values(self, subject: Subject, values: Sequence[Any], hint: str) -> Formula:
        """Whether a value equals one of these, as JSON counts equality; a value that it cannot be is not asked for."""
        x = subject.name
        values = [value for value in values if kind_of(value) in subject.kinds]
        numbers = [value for value in values if kind_of(value) in FLOATS]
        plain = [value for value in values if kind_of(value) in TEXT]
        if "boolean" not in subject.kinds:
            plain, numbers = [value for value in values if kind_of(value) in TEXT | FLOATS], []
        parts: list[Formula] = [_is(x, "None") if None in values else False, self._member(subject, plain, hint)]
        if numbers:
            parts.append(all_of([_is_not(f"type({x})", "bool"), self._member(subject, numbers, hint)]))
        parts += [_is(x, str(value)) for value in (True, False) if any(value is other for other in values)]
        for value in values:
            if isinstance(value, dict | list):
                constant = self.module.value(value, hint)
                parts.append(atom(f"{self.module.runtime('equal')}({x}, {constant})"))
        return any_of(parts)

    def _member(self, subject: Subject, values: Sequence[Any], hint: str) -> Formula:
        x = subject.name
        if not values:
            return False
        if len(values) == 1:
            value = values[0]
            return Atom(Source(f"{x} == {literal(value)}"), Source(f"{x} != {literal(value)}"))
        choice = self.among(values, hint, subject)
        return Atom(Source(f"{x} in {choice}"), Source(f"{x} not in {choice}"))

    def among(self, values: Sequence[Any], hint: str, subject: Subject) -> Source:
        """Give what a value is looked up in: hashed where there are many, and the value can be."""
        hashable = len(values) > _MOST_COMPARED and not subject.kinds & {"array", "object", "other"}
        return self.module.values(values, hint, hashed=hashable)

    # ------------------------------------------------------------ keywords

    def _between(self, tests: Sequence[ir.Bound | ir.Size], subject: Subject) -> Formula:
        """Limits from below and above as one comparison where both are there."""
        low = [(_sign(test), test.limit) for test in tests if _sign(test)[0][0] == ">"]
        high = [(_sign(test), test.limit) for test in tests if _sign(test)[0][0] == "<"]
        x = f"len({subject.name})" if isinstance(tests[0], ir.Size) else subject.name
        strict = "nonfinite" in subject.kinds and isinstance(tests[0], ir.Bound)
        if len(low) == len(high) == 1:
            (low_sign, _), least = low[0]
            (high_sign, _), most = high[0]
            if least == most and isinstance(tests[0], ir.Size):
                return Atom(Source(f"{x} == {literal(least)}"), Source(f"{x} != {literal(least)}"))
            text = f"{literal(least)} {low_sign.replace('>', '<')} {x} {high_sign} {literal(most)}"
            return Atom(Source(text), Source(f"not {text}"))
        return all_of(_comparison(x, signs, limit, strict=strict) for signs, limit in low + high)

    def _test(self, test: ir.AnyTest, subject: Subject, properties: Properties | None) -> Formula | None:  # noqa: PLR0911 - one return a kind
        x = subject.name
        match test:
            case ir.MultipleOf(divisor=divisor):
                return atom(f"{self.module.runtime('is_multiple')}({x}, {literal(divisor)})")
            case ir.Match(pattern=pattern):
                return self.matches(pattern, x, hint_of(test.at))
            case ir.Format(name=name):
                return atom(f"{self.module.uses('openapi_attrs.rules.formats', 'is_format')}({literal(name)}, {x})")
            case ir.Unique():
                return atom(f"{self.module.runtime('is_unique')}({x})")
            case ir.Elements(prefix=prefix, rest=rest) if _asks_only_length(test):
                return True if rest is None or not rest.tests else self._between([_at_most(test, len(prefix))], subject)
            case ir.Members():
                return self._members(test, properties, subject)
            case ir.Requires(name=name, needs=needs):
                parts = [self._present(needed, subject, properties) for needed in needs]
                return any_of([opposite(self._present(name, subject, properties)), all_of(parts)])
            case ir.Others(schema=schema) | ir.Matching(schema=schema) | ir.Names(schema=schema) if not schema.tests:
                return True
            case ir.Unevaluated(schema=schema, evaluated=known) if not schema.tests or known.everything:
                return True
            case _:
                return self._logic(test, subject, properties)

    def matches(self, pattern: ir.Pattern, x: str, hint: str) -> Formula:
        """Whether a pattern is found in a string."""
        search = f"{self.module.pattern(pattern, f'{hint}_pattern')}.search({x})"
        return Atom(Source(f"{search} is not None"), Source(f"{search} is None"))

    def names_match(self, pattern: ir.Pattern, key: str, hint: str) -> Formula:
        """Whether a pattern is found in the name of a property: Python has names that are no text."""
        return all_of(
            [Atom(Source(f"type({key}) is str"), Source(f"type({key}) is not str")), self.matches(pattern, key, hint)]
        )

    def _logic(self, test: ir.AnyTest, subject: Subject, properties: Properties | None) -> Formula | None:  # noqa: PLR0911 - one return a kind
        match test:
            case ir.Call(target=target):
                return self.call(self.module.schema(target), subject)
            case ir.AnyOf(branches=branches):
                return self._any_of(branches, subject, properties)
            case ir.OneOf(branches=branches):
                return self._one_of(branches, subject, properties)
            case ir.Not(schema=schema):
                return opposite(self.condition(schema, subject, properties))
            case ir.Named(schema=schema):
                return self.condition(schema, subject, properties)
            case ir.When(condition=condition, then=then, otherwise=otherwise):
                applies = self.condition(condition, subject, properties)
                cases = zip((then, otherwise), divided(condition, subject), strict=True)
                parts = [self.condition(part, where, properties) if part else True for part, where in cases]
                return all_of([any_of([opposite(applies), parts[0]]), any_of([applies, parts[1]])])
            case _:
                return None

    def _any_of(self, branches: Sequence[ir.Schema], subject: Subject, properties: Properties | None) -> Formula:
        """One of several: what one lets through by its kind alone is not asked of the others."""
        alone = list(map(kinds_alone, branches))
        passed = frozenset[Kind]().union(*(kinds for kinds in alone if kinds))
        others = subject.narrowed(subject.kinds - passed)
        left = [branch for branch, kinds in zip(branches, alone, strict=True) if kinds is None]
        conditions = [self.condition(branch, others, properties) for branch in left]
        return any_of(_cheap_first([self.of_kinds(subject, passed), *conditions]))

    def _one_of(self, branches: Sequence[ir.Schema], subject: Subject, properties: Properties | None) -> Formula:
        """Exactly one: where no value can match two branches, any one will do."""
        conditions = [self.condition(branch, subject, properties) for branch in branches]
        functions = self.module.rule_set.functions
        if disjoint(branches, functions, subject.kinds):
            return any_of(_cheap_first(conditions))
        counted = _added([_as_number(condition) for condition in conditions])
        return Atom(Source(f"{counted} == 1"), Source(f"{counted} != 1"))

    # ------------------------------------------------------------ properties

    def _members(self, test: ir.Members, properties: Properties | None, subject: Subject) -> Formula | None:
        parts: list[Formula] = []
        for member in test.members:
            if member.schema is None or not member.schema.tests:
                parts.append(self._present(member.name, subject, properties) if member.required else True)
            elif properties is None or properties.owner != subject.name or member.name not in properties.fetched:
                return None
            else:
                parts.append(self.member(member, member.schema, properties))
        return all_of(parts)

    def member(self, member: ir.Member, schema: ir.Schema, properties: Properties) -> Formula:
        """Give what is asked of a property, on its local."""
        subject = properties.subject(member.name)
        if "absent" not in subject.kinds or (not member.required and guards_itself(schema)):
            return self.condition(schema, subject)
        here = self.of_kinds(subject, subject.kinds - ABSENT)
        asked = self.condition(schema, subject.narrowed(subject.kinds - ABSENT))
        if not member.required:
            return any_of([opposite(here), asked])
        if "other" in kinds_of(schema, self.module.rule_set.functions):
            return all_of([here, asked])
        return self.condition(schema, subject)

    def _present(self, name: str, subject: Subject, properties: Properties | None) -> Formula:
        if properties is not None and properties.owner == subject.name and name in properties.fetched:
            local = properties.subject(name)
            return self.of_kinds(local, local.kinds - ABSENT)
        return Atom(Source(f"{literal(name)} in {subject.name}"), Source(f"{literal(name)} not in {subject.name}"))


def group_of(test: ir.AnyTest) -> Kinds | None:
    """Give the kinds of values that a test is about: none for types and values, None for what is about every value."""
    kind = type(test)
    if kind in _GROUP_OF:
        return _GROUP_OF[kind]
    return _OF_KIND[test.kind] if isinstance(test, _OF_PARTS) else None


_OF_PARTS = (ir.Size, ir.Unevaluated)
_OF_KIND: dict[str, Kinds] = {"string": TEXT, "array": ARRAY, "object": OBJECT}
_GROUP_OF: dict[type[ir.Test], Kinds] = {
    **dict.fromkeys((ir.Types, ir.Values, ir.Never), frozenset[Kind]()),
    **dict.fromkeys((ir.Bound, ir.MultipleOf), FLOATS),
    **dict.fromkeys((ir.Match, ir.Format), TEXT),
    **dict.fromkeys((ir.Unique, ir.Elements, ir.Contains), ARRAY),
    **dict.fromkeys((ir.Members, ir.Names, ir.Matching, ir.Others, ir.Requires), OBJECT),
}


def guards_itself(schema: ir.Schema) -> bool:
    """Whether a schema asks something of some kinds of values only, so that what is absent needs no test of its own."""
    return all(group_of(test) for test in schema.tests)


def _asks_only_length(test: ir.Elements) -> bool:
    """Whether nothing is asked of an array's items but that there be no more of them."""
    rest = test.rest
    plain = rest is None or not rest.tests or any(isinstance(inner, ir.Never) for inner in rest.tests)
    return plain and not any(schema.tests for schema in test.prefix)


def _at_most(test: ir.Elements, limit: int) -> ir.Size:
    return ir.Size("maxItems", test.at, "", "array", least=False, limit=limit)


def _sign(test: ir.Bound | ir.Size) -> tuple[str, str]:
    if isinstance(test, ir.Size):
        return _SIGNS["minimum" if test.least else "maximum"]
    return _SIGNS[test.keyword]


def _comparison(x: str, signs: tuple[str, str], limit: float, *, strict: bool) -> Formula:
    """Give a comparison; the opposite of one that may meet NaN is not another comparison."""
    yes = f"{x} {signs[0]} {literal(limit)}"
    return Atom(Source(yes), Source(f"not {yes}" if strict else f"{x} {signs[1]} {literal(limit)}"))


def _cheap_first(formulas: Iterable[Formula]) -> list[Formula]:
    """Sort conditions: null first, and a function is called only where a look does not decide."""
    return sorted(formulas, key=_cost)


def _cost(formula: Formula) -> int:
    text = written(formula)
    return 2 if "_check_" in text else int(not text.endswith(" is None"))


def _is(left: str, right: str) -> Atom:
    return Atom(Source(f"{left} is {right}"), Source(f"{left} is not {right}"))


def _is_not(left: str, right: str) -> Atom:
    return Atom(Source(f"{left} is not {right}"), Source(f"{left} is {right}"))


def _added(terms: Sequence[str]) -> str:
    """Give a sum, a long one in groups: Python's parser puts each sum inside of the next."""
    while len(terms) > WIDE:
        terms = [f"({' + '.join(terms[start : start + WIDE])})" for start in range(0, len(terms), WIDE)]
    return " + ".join(terms)


def _as_number(condition: Formula) -> str:
    """Give a condition as 0 or 1, to be counted."""
    text = written(condition)
    return text if isinstance(condition, Atom) and text.endswith(")") and text.startswith("_check_") else f"({text})"
