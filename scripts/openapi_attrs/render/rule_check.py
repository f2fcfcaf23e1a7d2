"""Schemas -> functions that say whether a value satisfies them: tests in a row, the first that fails returns False."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.render.rule_conditions import LARGEST, Conditions, group_of
from openapi_attrs.render.rule_facts import (
    ABSENT,
    INTEGER,
    NAME,
    NULL,
    OBJECT,
    Subject,
    divided,
    is_tag,
    kinds_of,
    shared_tags,
)
from openapi_attrs.render.rule_lines import Line, Lines
from openapi_attrs.render.rule_logic import VALUE, And, Atom, Or, about, all_of, any_of, opposite, size, written
from openapi_attrs.render.rule_module import hint_of, locals_for
from openapi_attrs.render.rule_writer import Writer, implication, never
from openapi_attrs.render.source import Source, comment, literal
from openapi_attrs.rules import ir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_attrs.render.rule_facts import Kinds, Properties
    from openapi_attrs.render.rule_logic import Formula
    from openapi_attrs.render.rule_module import Module

_AT_ONCE = 5
"""The most conditions that one `if` tests together."""
_WIDE = 100
"""The longest `if` with several conditions, in characters."""
_COMPARING = frozenset({"==", "!=", "<", "<=", ">", ">="})


def check_lines(module: Module, schema: ir.Schema) -> list[Line]:
    """Give the body of the function that checks a schema."""
    out = Lines([])
    Check(module, Conditions(module), out, set(), schema.key).whole(schema)
    return out.lines


@frozen
class Check(Writer):
    """Writes statements that fail unless a value satisfies a schema."""

    key: str  # of the schema that the function is of

    def whole(self, schema: ir.Schema) -> None:
        """Return whether the value of the function satisfies the schema."""
        value = Subject("value")
        match schema.tests:
            case [ir.AnyOf() | ir.OneOf() as test] if tags := shared_tags(
                test.branches, self.module.rule_set.functions
            ):
                self.demand(self.conditions.of_kinds(value, OBJECT))
                self.out.lines.append(Line("return", 1, (), self.tagged(test, tags, value.narrowed(OBJECT))))
                return
            case _:
                self.schema(schema, value)
        match self.out.lines:
            case [Line(kind="if", condition=failure), Line(kind="fail")] if _is_bool(failure):
                self.out.lines[:] = [Line("return", 1, (), opposite(failure))]
            case [*_, Line(kind="if", depth=1, condition=Atom(yes=last) as failure), Line(kind="fail")] if (
                last.startswith("not _check_")
            ):
                self.out.lines[-2:] = [Line("return", 1, (), opposite(failure))]
            case _:
                self.out.add("return", "True")

    def tagged(self, test: ir.AnyOf | ir.OneOf, tags: ir.Tags, subject: Subject) -> Formula:
        """Ask the branch that a property names."""
        tag = Subject(locals_for([tags.wire])[tags.wire])
        self.out.add("let", tag.name, f"{subject.name}.get({literal(tags.wire)})")
        named = [self.conditions.of_values(tag, texts, hint_of(test.at)) for texts in tags.values]
        asked = [self.conditions.condition(branch, subject) for branch in test.branches]
        return any_of(map(all_of, zip(named, asked, strict=True)))

    def schema(self, schema: ir.Schema, subject: Subject) -> None:
        """Return False unless the value satisfies the schema."""
        formula = self.conditions.formula(schema, subject)
        if formula is not None and size(formula) <= LARGEST:
            self.demand(formula)
        elif self.lets_null_through(schema, subject):
            with self.out.block("if", opposite(self.conditions.of_kinds(subject, NULL))):
                self.schema(schema, subject.narrowed(subject.kinds - NULL))
        else:
            self.statements(schema, subject)

    def lets_null_through(self, schema: ir.Schema, subject: Subject) -> bool:
        """Whether null is one of several types, and nothing more is asked of it."""
        named = any(isinstance(test, ir.Types) and {"null"} < test.kinds for test in schema.tests)
        return named and {"null"} < subject.kinds and self.conditions.formula(schema, subject.narrowed(NULL)) is True

    def statements(self, schema: ir.Schema, subject: Subject) -> None:
        """Types first, then what is asked of each kind, then what is asked of all."""
        first, subject = self.conditions.types_and_values(schema, subject)
        self.demand(all_of(first))
        if not subject.kinds:
            return
        logic = [test for test in schema.tests if group_of(test) is None]
        groups: dict[Kinds, list[ir.AnyTest]] = {}
        for test in schema.tests:
            group = group_of(test)
            if group and group & subject.kinds and self.asks(test, subject.narrowed(group)):
                groups.setdefault(group, []).append(test)
        alone = next((group for group in [*groups, OBJECT] if subject.kinds <= group), None)
        if alone is not None:
            self.of_kind(groups.get(alone, []), logic, subject)
            return
        for group, tests in groups.items():
            with self.out.only_if(self.conditions.of_kinds(subject, group)):
                self.of_kind(tests, [], subject.narrowed(group))
        for test in logic:
            self.logic(test, subject, None)

    def of_kind(self, tests: Sequence[ir.AnyTest], logic: Sequence[ir.AnyTest], subject: Subject) -> None:
        """Write what is asked of a value of one kind, and (where there is no other kind) of every value."""
        if subject.kinds == OBJECT:
            self.of_object(tests, logic, subject)
            return
        asked = [(test, self.single(test, subject)) for test in tests]
        self.demand(all_of(formula for _, formula in asked if formula is not None))
        for test, formula in asked:
            match test:
                case ir.Elements() if formula is None:
                    self.elements(test, subject)
                case ir.Contains():
                    self.contains(test, subject)
                case ir.Unevaluated() if formula is None:
                    self.unevaluated_items(test, subject)
                case _:
                    pass
        for test in logic:
            self.logic(test, subject, None)

    def demand(self, formula: Formula) -> None:
        """Return False unless the formula holds: in one statement where that is readable."""
        failure = opposite(formula)
        if isinstance(failure, Atom):
            self.out.fail_if(failure)
            return
        if isinstance(failure, bool):
            if failure:
                self.out.fail()
            return
        is_long = size(failure) > _AT_ONCE or len(written(failure)) + len(self.out.indent) > _WIDE or _is_mixed(failure)
        if is_long and isinstance(failure, Or):
            for part in failure.parts:
                self.demand(opposite(part))
        elif (
            is_long
            and isinstance(failure, And)
            and isinstance(last := failure.parts[-1], Or)
            and len(failure.parts) < 4
        ):
            with self.out.block("if", all_of(failure.parts[:-1])):
                self.demand(opposite(last))
        else:
            self.out.fail_if(failure)

    # ------------------------------------------------------------ arrays

    def elements(self, test: ir.Elements, subject: Subject) -> None:
        """Write what is asked of the items of an array."""
        for index, schema in enumerate(test.prefix):
            if schema.tests:
                there = Atom(Source(f"len({subject.name}) > {index}"), Source(f"len({subject.name}) <= {index}"))
                self.only_if(there, f"{subject.name}[{index}]", schema, self.local(subject, f"item_{index + 1}"))
        rest = test.rest
        if rest is not None and never(rest):
            limit = ir.Size("maxItems", test.at, "", "array", least=False, limit=len(test.prefix))
            self.demand(self.single(limit, subject) or False)
        elif rest is not None and rest.tests:
            item, start = self.local(subject, "item"), len(test.prefix)
            with self.out.block("for", item, f"{subject.name}[{start}:]" if start else subject.name):
                self.schema(rest, Subject(item))

    def only_if(self, condition: Formula, expression: str, schema: ir.Schema, local: str) -> None:
        """Write what is asked of a part of a value that may not be there, or need not be looked at."""
        if condition is False:
            return
        formula = self.conditions.formula(schema, Subject(expression))
        if formula is not None and size(formula) <= 1:
            self.demand(any_of([opposite(condition), formula]))
        elif condition is True:
            self.schema(schema, Subject(local))
        else:
            with self.out.block("if", condition):
                if local != expression:
                    self.out.add("let", local, expression)
                self.schema(schema, Subject(local))

    def contains(self, test: ir.Contains, subject: Subject) -> None:
        """Write how many items satisfy a schema."""
        item = self.local(subject, "item")
        condition = self.conditions.condition(test.schema, Subject(item))
        if test.least == 1 and test.most is None and not isinstance(condition, bool):
            with self.out.block("for", item, subject.name), self.out.block("if", condition):
                self.out.add("break")
            with self.out.block("else"):
                self.out.fail()
        elif test.least or test.most is not None:
            count = self.count(item, condition, subject)
            limits = [("minimum", test.least), ("maximum", test.most)]
            bounds = [ir.Bound(keyword, "", "", limit) for keyword, limit in limits if limit is not None]
            counted = Subject(count, INTEGER)
            self.demand(all_of(self.single(bound, counted) or False for bound in bounds))

    def unevaluated_items(self, test: ir.Unevaluated, subject: Subject) -> None:
        """Write what is asked of items that nothing has looked at."""
        item, index = self.local(subject, "item"), self.local(subject, "index")
        unseen = self.unseen_item(test.evaluated, subject, index, item)
        is_counted = f"{index} " in written(unseen)
        head = (f"{index}, {item}", f"enumerate({subject.name})") if is_counted else (item, subject.name)
        if unseen is not False:
            with self.out.block("for", *head):
                self.only_if(unseen, item, test.schema, item)

    # ------------------------------------------------------------ objects

    def of_object(self, tests: Sequence[ir.AnyTest], logic: Sequence[ir.AnyTest], subject: Subject) -> None:
        """Write what is asked of an object, and (where the value is nothing else) of every value."""
        properties = self.properties([*tests, *logic], subject, both_pass=False)
        self.sizes(tests, subject)
        for test in tests:
            if isinstance(test, ir.Members):
                for member in sorted(test.members, key=self.is_late):
                    self.member(member, properties)
        self.beside_members(tests, logic, subject, properties)

    def sizes(self, tests: Sequence[ir.AnyTest], subject: Subject) -> None:
        """Write how many of its parts a value has."""
        sizes = [self.single(test, subject) for test in tests if isinstance(test, ir.Size)]
        self.demand(all_of(formula for formula in sizes if formula is not None))

    def beside_members(
        self, tests: Sequence[ir.AnyTest], logic: Sequence[ir.AnyTest], subject: Subject, properties: Properties
    ) -> None:
        """Write what is asked of an object but of single properties by name."""
        for test in tests:
            if isinstance(test, ir.Requires):
                self.demand(self.single(test, subject, properties) or False)
        self.names([test for test in tests if isinstance(test, ir.Names | ir.Matching | ir.Others)], subject)
        for group in self.groups(logic, subject, properties):
            self.together(group, subject, properties)
        for test in tests:
            if isinstance(test, ir.Unevaluated):
                self.unevaluated_properties(test, subject, properties)

    def member(self, member: ir.Member, properties: Properties) -> None:
        """Write what is asked of a property with a name."""
        schema = member.schema
        if schema is None or not schema.tests:
            self.presence(member, properties)
            return
        if self.is_asked_once(member, schema, properties):
            key = literal(member.name)
            named = Atom(Source(f"{key} in {properties.owner}"), Source(f"{key} not in {properties.owner}"))
            self.only_if(named, f"{properties.owner}[{key}]", schema, properties.names[member.name])
            return
        if (condition := self.in_one_look(member, schema, properties)) is not None:
            self.demand(condition)
            return
        self.fetch(member.name, properties)
        subject = properties.subject(member.name)
        allowed = kinds_of(schema, self.module.rule_set.functions)
        there = self.conditions.of_kinds(subject, subject.kinds - ABSENT)
        inside = subject.narrowed(subject.kinds - ABSENT)
        if self.is_in_place(schema, inside):
            self.demand(self.conditions.member(member, schema, properties))
        elif member.required and "other" not in allowed:
            self.schema(schema, subject)
        elif member.required:
            self.demand(there)
            self.schema(schema, inside)
        else:
            self.only_if(there, inside.name, schema, inside.name)
        kept: Kinds = frozenset() if member.required else ABSENT
        properties.kinds[member.name] = subject.kinds & (allowed | kept)

    def is_late(self, member: ir.Member) -> tuple[bool, bool]:
        """Whether a look at other properties may decide: a schema leads back here, or a tag tells this from others."""
        if member.schema is None:
            return False, True
        return self.module.leads_back(member.schema, self.key), not is_tag(member)

    def is_asked_once(self, member: ir.Member, schema: ir.Schema, properties: Properties) -> bool:
        """Whether a property may be absent and nothing else is asked of it: no local is needed before it is found."""
        if member.required or member.name not in properties.once:
            return False
        formula = self.conditions.formula(schema, Subject(VALUE))
        return member.name not in properties.absent_is_null or (formula is not None and size(formula) == 1)

    def in_one_look(self, member: ir.Member, schema: ir.Schema, properties: Properties) -> Formula | None:
        """Give what is asked of a property that must be there, where that takes no local: one mention of its value."""
        if not member.required or member.name not in properties.once & properties.absent_is_null:
            return None
        formula = self.conditions.formula(schema, Subject(VALUE))
        if not isinstance(formula, Atom) or formula.yes.count(VALUE) != 1:
            return None
        return about(f"{properties.owner}.get({literal(member.name)})", formula)

    def presence(self, member: ir.Member, properties: Properties) -> None:
        """Give a property of which nothing is asked but, perhaps, that it is there."""
        if member.required:
            key = literal(member.name)
            self.demand(Atom(Source(f"{key} in {properties.owner}"), Source(f"{key} not in {properties.owner}")))
        if member.name in properties.names:
            self.fetch(member.name, properties)
            kinds = properties.subject(member.name).kinds
            properties.kinds[member.name] = kinds - ABSENT if member.required else kinds

    def is_in_place(self, schema: ir.Schema, subject: Subject) -> bool:
        """Whether a schema is tested in one expression."""
        formula = self.conditions.formula(schema, Subject(VALUE, subject.kinds))
        return formula is not None and size(formula) <= LARGEST

    def names(self, tests: Sequence[ir.Names | ir.Matching | ir.Others], subject: Subject) -> None:
        """Write what is asked of properties whatever they are called: one loop over all of them."""
        tests = [test for test in tests if test.schema.tests]
        key, item = self.local(subject, "key"), self.local(subject, "item")
        values_only = all(isinstance(test, ir.Others) and not test.names and not test.patterns for test in tests)
        if all(isinstance(test, ir.Names) or never(test.schema) for test in tests):
            head = (key, subject.name)
        elif values_only:
            head = (item, f"{subject.name}.values()")
        else:
            head = (f"{key}, {item}", f"{subject.name}.items()")
        if tests:
            with self.out.block("for", *head):
                for test in tests:
                    self.named(test, key, item)

    def named(self, test: ir.Names | ir.Matching | ir.Others, key: str, item: str) -> None:
        """Write what is asked of one property by its name."""
        match test:
            case ir.Names(schema=schema):
                self.schema(schema, Subject(key, NAME))
            case ir.Matching(pattern=pattern, schema=schema):
                self.only_if(self.conditions.names_match(pattern, key, hint_of(test.at)), item, schema, item)
            case ir.Others(names=names, patterns=patterns, schema=schema):
                self.only_if(self.unnamed(names, patterns, key, test.at), item, schema, item)

    def unevaluated_properties(self, test: ir.Unevaluated, subject: Subject, properties: Properties) -> None:
        """Write what is asked of properties that nothing has looked at."""
        key, item = self.local(subject, "key"), self.local(subject, "item")
        unseen = self.unseen_property(test.evaluated, subject, properties, key, test.at)
        head = (key, subject.name) if never(test.schema) else (f"{key}, {item}", f"{subject.name}.items()")
        if unseen is not False:
            with self.out.block("for", *head):
                self.only_if(unseen, item, test.schema, item)

    # ------------------------------------------------------------ logic

    def together(self, tests: Sequence[ir.AnyTest], subject: Subject, properties: Properties) -> None:
        """One test, or implications that share their condition."""
        if len(tests) == 1:
            self.logic(tests[0], subject, properties)
            return
        shared = [(test, found) for test in tests if (found := implication(test)) is not None]
        with self.out.block("if", self.conditions.condition(shared[0][1].condition, subject, properties)):
            for test, found in shared:
                self.note(test)
                self.demand(self.conditions.condition(found.then, subject, properties) if found.then else True)

    def logic(self, test: ir.AnyTest, subject: Subject, properties: Properties | None) -> None:
        """Write a test of every value."""
        self.note(test)
        found = implication(test)
        formula = self.single(test, subject, properties)
        if found is not None and formula is not None and size(formula) > _AT_ONCE:
            self.implication(found, subject, properties)
        elif formula is not None:
            self.demand(formula)

    def implication(self, test: ir.When, subject: Subject, properties: Properties | None) -> None:
        """Write what follows where a condition holds, and where it does not."""
        condition = self.conditions.condition(test.condition, subject, properties)
        then, otherwise = (
            self.conditions.condition(part, where, properties) if part is not None else True
            for part, where in zip((test.then, test.otherwise), divided(test.condition, subject), strict=True)
        )
        if then is True:
            condition, then, otherwise = opposite(condition), otherwise, True
        with self.out.block("if", condition):
            self.demand(then)
        if otherwise is not True:
            with self.out.block("else"):
                self.demand(otherwise)

    def note(self, test: ir.AnyTest) -> None:
        """Give the sentence that a named rule was read from."""
        if isinstance(test, ir.Named):
            self.out.add("note", comment(f'"{test.rule.sentences[0].text}"'))


def _is_bool(formula: Formula) -> bool:
    """Whether type checkers see a bool in a formula: what compares a value of any type can be anything."""
    if isinstance(formula, And | Or):
        return any(map(_is_bool, formula.parts))
    operator = written(formula).split(" ", 2)[1:2]
    return not operator or operator[0] not in _COMPARING


def _is_mixed(formula: Formula) -> bool:
    """Whether a formula takes more than one look to read: `or` of what is more than a condition, alone or last."""
    if isinstance(formula, And):
        return _is_mixed(formula.parts[-1])
    return isinstance(formula, Or) and any(isinstance(part, And | Or) for part in formula.parts)
