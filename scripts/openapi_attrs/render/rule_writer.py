"""What the writers of checks and of explanations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from openapi_attrs.names import snake_case
from openapi_attrs.render.rule_facts import ABSENT, ANYTHING, TEXT, Properties, Subject, mentioned, merges_absence
from openapi_attrs.render.rule_logic import Atom, all_of, any_of, opposite, written
from openapi_attrs.render.rule_module import hint_of, locals_for
from openapi_attrs.render.source import Source, literal
from openapi_attrs.rules import ir

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi_attrs.render.rule_conditions import Conditions
    from openapi_attrs.render.rule_lines import Lines
    from openapi_attrs.render.rule_logic import Formula
    from openapi_attrs.render.rule_module import Module


@frozen
class Writer:
    """Writes the body of one function; `taken` are the locals that properties have, `parts` those of other parts."""

    module: Module
    conditions: Conditions
    out: Lines
    taken: set[str]
    parts: set[str] = field(init=False, factory=set[str])

    def single(self, test: ir.AnyTest, subject: Subject, properties: Properties | None = None) -> Formula | None:
        """Give one test as a condition, if it is one."""
        return self.conditions.of_test(test, subject, properties)

    def asks(self, test: ir.AnyTest, subject: Subject) -> bool:
        """Whether a test may fail, as far as that can be told before anything is written."""
        return isinstance(test, ir.Members) or self.single(test, subject) is not True

    def local(self, subject: Subject, part: str) -> str:
        """Give the name of a local for a part of a value: `item`, `tags_item`."""
        name = part if subject.name == "value" else f"{snake_case(subject.name)}_{part}"
        while name in self.taken:
            name += "_"
        self.parts.add(name)
        return name

    # ------------------------------------------------------------ properties

    def properties(self, tests: Sequence[ir.AnyTest], subject: Subject, *, both_pass: bool) -> Properties:
        """Give the locals of an object's properties that tests ask something of."""
        mentions = mentioned(tests)
        asked = [name for name, members in mentions.items() if any(m and m.schema and m.schema.tests for m in members)]
        if not asked:
            return Properties(subject.name, {}, frozenset(), frozenset())
        functions = self.module.rule_set.functions
        merged = {name for name in asked if merges_absence(mentions[name], functions, both_pass=both_pass)}
        names = locals_for(asked)
        if subject.name != "value":
            names = self._apart(names, subject)
        self.taken.update(names.values())
        once = {name for name in asked if len(mentions[name]) == 1}
        return Properties(subject.name, names, frozenset(merged), frozenset(once))

    def _apart(self, names: dict[str, str], subject: Subject) -> dict[str, str]:
        """Name locals after the object that they belong to, too, where another value has that name already."""
        apart: dict[str, str] = {}
        for name, local in names.items():
            chosen = local
            while chosen in self.taken | self.parts or (chosen != local and chosen in names.values()):
                chosen = f"{snake_case(subject.name)}_{chosen}"
            apart[name] = chosen
        return apart

    def fetch(self, name: str, properties: Properties) -> None:
        """Give a property its local."""
        if name in properties.fetched:
            return
        properties.fetched.add(name)
        key = literal(name)
        if name in properties.absent_is_null:
            self.out.add("let", properties.names[name], f"{properties.owner}.get({key})")
            properties.kinds[name] = ANYTHING
        else:
            self.out.add(
                "let", properties.names[name], f"{properties.owner}.get({key}, {self.module.runtime('UNSET')})"
            )
            properties.kinds[name] = ANYTHING | ABSENT

    def fetch_all(self, tests: Iterable[ir.AnyTest], properties: Properties) -> None:
        """Give a local to every property that these tests ask something of."""
        for name in mentioned(tests):
            if name in properties.names:
                self.fetch(name, properties)

    def unnamed(self, names: Sequence[str], patterns: Iterable[ir.Pattern], key: str, at: str) -> Formula:
        """Tell whether a property has none of these names and matches none of these patterns."""
        hint = hint_of(at)
        named = self.conditions.of_values(Subject(key, TEXT), names, f"{hint}_names")
        return opposite(any_of([named, *(self.conditions.names_match(pattern, key, hint) for pattern in patterns)]))

    # ------------------------------------------------------------ logic

    def branches(
        self,
        known: ir.Evaluated,
        subject: Subject,
        properties: Properties | None,
        above: Formula = True,  # noqa: FBT002 - a formula
        name: str = "",
    ) -> list[tuple[Formula, ir.Evaluated]]:
        """Give what is looked at only sometimes, and a local that says whether; inner branches depend on outer ones."""
        found: list[tuple[Formula, ir.Evaluated]] = []
        for number, branch in enumerate(known.branches, 1):
            if properties is not None:
                self.fetch_all(branch.schema.tests, properties)
            condition = self.conditions.condition(branch.schema, subject, properties)
            applies = all_of([above, condition if branch.holds else opposite(condition)])
            if applies is False:
                continue
            local = f"{name}_{number}" if name else self.local(subject, f"case_{number}")
            flag: Formula = applies
            if not isinstance(applies, bool):
                self.out.add("let", local, written(applies))
                flag = Atom(Source(local), Source(f"not {local}"))
            found.append((flag, branch.evaluated))
            found += self.branches(branch.evaluated, subject, properties, flag, local)
        return found

    def count(self, item: str, condition: Formula, subject: Subject) -> str:
        """Give a local that counts the items of which a condition holds."""
        count = self.local(subject, "matches")
        self.out.add("let", count, f"len({subject.name})" if condition is True else "0")
        if isinstance(condition, bool):
            return count
        with self.out.block("for", item, subject.name), self.out.block("if", condition):
            self.out.add("count", count)
        return count

    def unseen_item(self, known: ir.Evaluated, subject: Subject, index: str, item: str) -> Formula:
        """Whether nothing has looked at an item; locals are written for what depends on the whole array."""
        parts: list[Formula] = [_at_least(index, known.items)] if known.items else []
        for flag, branch in self.branches(known, subject, None):
            seen = [self.conditions.condition(schema, Subject(item)) for schema in branch.contains]
            early = opposite(_at_least(index, branch.items)) if branch.items else False
            parts.append(opposite(all_of([flag, branch.everything or any_of([early, *seen])])))
        parts += [opposite(self.conditions.condition(schema, Subject(item))) for schema in known.contains]
        return all_of(parts)

    def unseen_property(
        self, known: ir.Evaluated, subject: Subject, properties: Properties | None, key: str, at: str
    ) -> Formula:
        """Whether nothing has looked at a property; locals are written for what depends on the whole object."""
        parts = [self.unnamed(known.names, known.patterns, key, at)]
        for flag, branch in self.branches(known, subject, properties):
            seen = branch.everything or opposite(self.unnamed(branch.names, branch.patterns, key, at))
            parts.append(opposite(all_of([flag, seen])))
        return all_of(parts)

    def groups(self, tests: Sequence[ir.AnyTest], subject: Subject, properties: Properties) -> list[list[ir.AnyTest]]:
        """Give tests of all values: implications with one condition and no `else` stand together."""
        groups: dict[str, list[ir.AnyTest]] = {}
        for test in tests:
            self.fetch_all([test], properties)
            found = implication(test)
            if found is None or found.otherwise is not None or found.then is None:
                groups[f"#{len(groups)}"] = [test]
            else:
                condition = self.conditions.condition(found.condition, subject, properties)
                groups.setdefault(written(condition), []).append(test)
        return list(groups.values())


def implication(test: ir.AnyTest) -> ir.When | None:
    """Give the implication that a test is, also where a named rule is nothing else."""
    if isinstance(test, ir.Named) and len(test.schema.tests) == 1:
        test = test.schema.tests[0]
    return test if isinstance(test, ir.When) else None


def never(schema: ir.Schema) -> bool:
    """Whether a schema lets nothing through."""
    return any(isinstance(test, ir.Never) for test in schema.tests)


def _at_least(index: str, limit: int) -> Atom:
    return Atom(Source(f"{index} >= {limit}"), Source(f"{index} < {limit}"))
