"""Schemas -> functions that tell every way in which a value does not satisfy them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from openapi_attrs.load import escape
from openapi_attrs.render.rule_conditions import Conditions, group_of, guards_itself
from openapi_attrs.render.rule_facts import ABSENT, ARRAY, NAME, NULL, OBJECT, TEXT, Subject, accepts_null, divided
from openapi_attrs.render.rule_lines import Line, Lines
from openapi_attrs.render.rule_logic import Atom, all_of, opposite
from openapi_attrs.render.rule_module import hint_of
from openapi_attrs.render.rule_writer import Writer, implication, never
from openapi_attrs.render.source import Source, f_string_text, literal
from openapi_attrs.rules import ir, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_attrs.render.rule_facts import Kinds, Properties
    from openapi_attrs.render.rule_logic import Formula
    from openapi_attrs.render.rule_module import Module


def explain_lines(module: Module, schema: ir.Schema) -> list[Line]:
    """Give the body of the function that explains a schema."""
    out, at = Lines([]), _asking_most(schema)
    writer = _Explain(module, Conditions(module), out, set(), schema.key, module.base(schema))
    writer.whole(schema, _Part(Subject("value"), "{pointer}", at, at))
    if any(line.kind == "call" and line.parts[0].startswith("at.") for line in out.lines):
        place = Source(f"found.at(pointer, {literal(at)})")
        out.lines.insert(0, Line("let", 1, (Source("at"), place)))
    return out.lines


def _asking_most(schema: ir.Schema) -> str:
    """Give the place of a schema, or of the part of its `allOf` that asks the most: what need not be said each time."""
    if all(test.at == schema.at for test in schema.tests):
        return schema.at
    counts = Counter({schema.at: 0})
    for test in schema.tests:
        counts[test.at] += len(test.members) if isinstance(test, ir.Members) else 1
    return max(counts, key=lambda at: counts[at])


_TELLING = 40
"""The longest requirement, in characters, that its constant is named after."""
_LOOKED_AT = (ir.Values, ir.Never)
_EXPECT, _EXPLAIN = Source("expect"), Source("explain")


@frozen
class _Part:
    """A part of the value: its local, its pointer as the inside of an f-string, and what leads to it.

    `schema` is where the steps lead in the schema of the function, `above` where all but the last do. `words` name it.
    """

    subject: Subject
    at: str
    schema: str
    above: str
    steps: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.subject.name

    @property
    def pointer(self) -> str:
        """The pointer as an expression."""
        return "pointer" if self.at == "{pointer}" else f'f"{self.at}"'

    def narrowed(self, kinds: Kinds) -> _Part:
        return _Part(self.subject.narrowed(kinds), self.at, self.schema, self.above, self.steps, self.words)

    def property(self, subject: Subject, name: str) -> _Part:
        text, schema = f_string_text(escape(name)), f"{self.schema}/properties/{name}"
        return self._below(subject, literal(name), text, schema, name)

    def item(self, subject: Subject, index: str, word: str = "item") -> _Part:
        return self._below(subject, index, index if index.isdecimal() else f"{{{index}}}", f"{self.schema}/items", word)

    def named(self, subject: Subject, key: str, token: str, word: str) -> _Part:
        """Give a property whose name is in a local, or that name: no schema is there for it alone."""
        return self._below(subject, key, f"{{{token}({key})}}", "", word)

    def _below(self, subject: Subject, step: str, text: str, schema: str, word: str) -> _Part:
        return _Part(subject, f"{self.at}/{text}", schema, self.schema, (*self.steps, step), (*self.words, word))


@frozen
class _Explain(Writer):
    key: str  # of the schema that the function is of
    function: str
    rule: ir.NamedRule | None = None
    subject: str = ""  # "its name " where that is what must be so, and not the value
    when: str = ""  # " when ...": the conditions under which all of this is asked, in words
    secret: bool = False  # the value, and every part of it
    hidden: bool = False  # the value

    def whole(self, schema: ir.Schema, part: _Part) -> None:
        """Report what the value of the function does not satisfy: where its type is wrong, nothing else."""
        writer = self.about(schema)
        rest, inside = writer.types(schema, part)
        if not inside.subject.kinds:
            return
        if self.out.lines and rest:
            self.out.depth += 1
            self.out.add("end")
            self.out.depth -= 1
        writer.all_tests(rest, inside, None)

    def schema(self, schema: ir.Schema, part: _Part, properties: Properties | None = None) -> None:
        """Report what the value does not satisfy: its type first, then (for the right type) the rest."""
        writer = self.about(schema)
        start = len(self.out.lines)
        rest, inside = writer.types(schema, part)
        if not inside.subject.kinds:
            return
        if len(self.out.lines) == start:
            writer.all_tests(rest, inside, properties)
        elif rest:
            with self.out.otherwise():
                writer.all_tests(rest, inside, properties)

    def about(self, schema: ir.Schema) -> _Explain:
        """Give the writer for values of a schema: of a secret, or what can hold one, no value is shown."""
        hidden = self.secret or self.module.holds_secret(schema)
        if hidden is self.hidden and schema.secret <= self.secret:
            return self
        return evolve(self, secret=self.secret or schema.secret, hidden=hidden)

    def types(self, schema: ir.Schema, part: _Part) -> tuple[list[ir.AnyTest], _Part]:
        """Report a wrong type; give what remains to be asked, of a value that has the first type."""
        types: list[ir.Types] = []
        rest: list[ir.AnyTest] = []
        for test in schema.tests:
            if isinstance(test, ir.Types):
                types.append(test)
            else:
                rest.append(test)
        if not types:
            return rest, part
        for test in (*types[1:], types[0]):
            self.report_type(test, part)
        return rest, part.narrowed(frozenset(types[0].kinds))

    def all_tests(self, tests: Sequence[ir.AnyTest], part: _Part, properties: Properties | None) -> None:
        """Write what is asked of a value of a right type."""
        for test in tests:
            if isinstance(test, _LOOKED_AT):
                self.report_unless(test, part)
        if not tests:
            return
        groups: dict[Kinds, list[ir.AnyTest]] = {}
        logic: list[ir.AnyTest] = []
        for test in tests:
            group = group_of(test)
            if group is None:
                logic.append(test)
            elif group & part.subject.kinds and self.asks(test, part.subject.narrowed(group)):
                groups.setdefault(group, []).append(test)
        if part.subject.kinds == OBJECT or properties is not None:
            self.of_object(groups.get(OBJECT, []), logic, part, properties)
            return
        for group, asked in groups.items():
            with self.out.only_if(self.conditions.of_kinds(part.subject, group)):
                self.of_kind(asked, part.narrowed(group))
        for test in logic:
            self.logic(test, part, None)

    def of_kind(self, tests: Sequence[ir.AnyTest], part: _Part) -> None:
        if part.subject.kinds == OBJECT:
            self.of_object(tests, [], part, None)
            return
        for test in tests:
            match test:
                case ir.Elements():
                    self.elements(test, part)
                case ir.Contains():
                    self.contains(test, part)
                case ir.Unevaluated():
                    self.unevaluated_items(test, part)
                case ir.Match():
                    longest = [other for other in tests if isinstance(other, ir.Size) and not other.least]
                    fits = all_of(self.single(other, part.subject) or False for other in longest)
                    with self.out.only_if(fits):  # a pattern is not tried on what is too long for it
                        self.report_unless(test, part)
                case _:
                    self.report_unless(test, part)

    # ------------------------------------------------------------ reports

    def report_unless(self, test: ir.AnyTest, part: _Part, properties: Properties | None = None) -> None:
        """Report a test that is one condition."""
        formula = self.single(test, part.subject, properties)
        if formula is not None:
            self.report_if(opposite(formula), test, part)

    def report_type(self, test: ir.Types, part: _Part) -> None:
        """Report a wrong type; that of a function's value is reported in the same words by many functions."""
        if part.steps or test.at != part.schema or self.out.depth > 1 or self.rule or self.when:
            self.report_unless(test, part)
            return
        key, lines = (test.keyword, test.must, test.kinds, part.subject.kinds, self.hidden), self.out.lines
        known = self.module.written.get(key)
        if known is not None:
            self.module.asked.setdefault(f"{test.at}/{test.keyword}")
            lines += known
            return
        start = len(lines)
        self.report_unless(test, part)
        self.module.written[key] = lines[start:]

    def report_if(self, failure: Formula, test: ir.AnyTest, part: _Part) -> None:
        if failure is not False:
            with self.out.block("if", failure):
                self.report(test, part)

    def report(self, test: ir.AnyTest, part: _Part, must: str = "", keyword: str = "") -> None:
        requirement = self.requirement(keyword or test.keyword, must or test.must, test.at, part)
        self.put_down("report", test, part, self.value(part), requirement)

    def put_down(self, method: str, test: ir.AnyTest, part: _Part, *arguments: str, flags: Sequence[str] = ()) -> None:
        """Call a method of the place of the function's value, or of what holds the part."""
        self.out.add(
            "call", f"{_place(part.steps[:-1])}.{method}", *arguments, *part.steps[-1:], *_asking(part, test), *flags
        )

    def value(self, part: _Part) -> str:
        """Give what a violation holds of a value."""
        return self.module.runtime("SECRET") if self.hidden else part.name

    def requirement(self, keyword: str, must: str, at: str, part: _Part) -> Source:
        """Give the constant that says what is asked."""
        self.module.asked.setdefault(at if keyword == "false" else f"{at}/{keyword}")
        must = self.subject + must
        if self.rule is not None:
            return self.module.requirement([keyword, f"{self.rule.message}: {must}", self.rule.id], self.rule.id)
        must += self.when
        named = (
            must.replace(" -", " minus ") if len(must) <= _TELLING else "_".join((self.function, *part.words, keyword))
        )
        return self.module.requirement([keyword, must], named)

    # ------------------------------------------------------------ arrays

    def elements(self, test: ir.Elements, part: _Part) -> None:
        for position, schema in enumerate(test.prefix):
            if schema.tests:
                local = self.local(part.subject, f"item_{position + 1}")
                there = Atom(Source(f"len({part.name}) > {position}"), Source(f"len({part.name}) <= {position}"))
                with self.out.block("if", there):
                    self.out.add("let", local, f"{part.name}[{position}]")
                    self.schema(schema, part.item(Subject(local), str(position), f"item_{position + 1}"))
        rest = test.rest
        if rest is not None and rest.tests:
            item, index, start = self.local(part.subject, "item"), self.local(part.subject, "index"), len(test.prefix)
            run = f"enumerate({part.name}[{start}:], {start})" if start else f"enumerate({part.name})"
            with self.out.block("for", f"{index}, {item}", run):
                self.inside(test, rest, part.item(Subject(item), index))

    def inside(self, test: ir.AnyTest, schema: ir.Schema, part: _Part, known: Sequence[str] = ()) -> None:
        """Write what is asked of an item or a property; where none may be there, the keyword that says so is told."""
        if never(schema):
            self.report(test, part, words.of_stranger(known))
        else:
            self.schema(schema, part)

    def contains(self, test: ir.Contains, part: _Part) -> None:
        condition = self.conditions.condition(test.schema, Subject(self.local(part.subject, "item")))
        if not test.least and test.most is None:
            return
        count = self.count(self.local(part.subject, "item"), condition, part.subject)
        if test.least:
            keyword = "minContains" if test.least != 1 else "contains"
            must = words.of_matches(test.least, test.schema.label, least=True)
            with self.out.block("if", Atom(Source(f"{count} < {test.least}"), Source(f"{count} >= {test.least}"))):
                self.report(test, part, must, keyword)
        if test.most is not None:
            with self.out.block("if", Atom(Source(f"{count} > {test.most}"), Source(f"{count} <= {test.most}"))):
                self.report(test, part, words.of_matches(test.most, test.schema.label, least=False), "maxContains")

    def unevaluated_items(self, test: ir.Unevaluated, part: _Part) -> None:
        item, index = self.local(part.subject, "item"), self.local(part.subject, "index")
        unseen = self.unseen_item(test.evaluated, part.subject, index, item)
        if unseen is not False:
            with self.out.block("for", f"{index}, {item}", f"enumerate({part.name})"), self.out.only_if(unseen):
                self.inside(test, test.schema, part.item(Subject(item), index))

    # ------------------------------------------------------------ objects

    def of_object(
        self,
        tests: Sequence[ir.AnyTest],
        logic: Sequence[ir.AnyTest],
        part: _Part,
        properties: Properties | None,
    ) -> None:
        """Write what is asked of an object; `properties` are given where a function asks more of the same object."""
        plainly = not (self.rule or self.when)
        told = [plainly and properties is None and self.required(test, part) for test in _members(tests)]
        for size in (test for test in tests if isinstance(test, ir.Size)):
            self.report_unless(size, part)
        alike = plainly and not logic  # which looks at properties by their locals
        left = [self.left(test, part, told=each, alike=alike) for test, each in zip(_members(tests), told, strict=True)]
        tests = [*left, *(test for test in tests if not isinstance(test, ir.Members))]
        known = properties or self.properties([*tests, *logic], part.subject, both_pass=True)
        for members in left:
            for member in members.members:
                self.member(members, member, part, known)
        for requires in (test for test in tests if isinstance(test, ir.Requires)):
            self.report_unless(requires, part, known)
        self.names([test for test in tests if isinstance(test, ir.Names | ir.Matching | ir.Others)], part)
        for group in self.groups(logic, part.subject, known):
            self.together(group, part, known)
        for test in tests:
            if isinstance(test, ir.Unevaluated):
                self.unevaluated_properties(test, part, known)

    def required(self, test: ir.Members, part: _Part) -> bool:
        """Report at once which properties are not there, if that can be told at once."""
        names = [literal(member.name) for member in test.members if member.required]
        if not names or test.at != part.schema:
            return False
        self.module.asked.setdefault(f"{test.at}/required")
        hidden = ["hidden=True"] if self.hidden else []
        lacking = _missing(names[0], part) if len(names) == 1 else True
        with self.out.block("if", lacking):
            self.out.add("call", f"{_place(part.steps)}.require", part.name, *names, *hidden)
        return True

    def left(self, test: ir.Members, part: _Part, *, told: bool, alike: bool) -> ir.Members:
        """Give the properties that take more than to be named with others; which are missing may be told already."""
        members = self.alike(test, part, told=told) if alike else test.members
        if told:
            members = [ir.Member(member.name, required=False, schema=member.schema) for member in members]
        return ir.Members(test.keyword, test.at, test.must, tuple(members))

    def alike(self, test: ir.Members, part: _Part, *, told: bool) -> list[ir.Member]:
        """Name properties that are asked the same together; give those that take more."""
        alike: dict[tuple[Source, ...], list[Source]] = {}
        left: list[ir.Member] = []
        for member in test.members:
            plain = [] if member.required and not told else self.plain(member, part)
            for asked in plain:
                alike.setdefault(asked, []).append(literal(member.name))
            if not plain:
                left.append(member)
        for asked, names in alike.items():
            method, *arguments = asked
            self.out.add("call", f"{_place(part.steps)}.{method}", part.name, *arguments, *names)
        return left

    def plain(self, member: ir.Member, part: _Part) -> list[tuple[Source, ...]]:
        """Give the methods of a place, with their arguments but for the name, that ask all that is asked of a property.

        There are none where it takes more than these.
        """
        schema, at = member.schema, f"{part.schema}/properties/{member.name}"
        if schema is None or self.about(schema).hidden:
            return []
        first, more = schema.tests[0] if schema.tests else None, schema.tests[1:]
        if isinstance(first, ir.Types) and first.at == at and (type_ := self.type_(first)):
            rest = self.plain_rest(first, more, part, member.name) if more else []
            return [] if rest is None else [(_EXPECT, type_), *rest]
        if isinstance(first, ir.Call) and not more and not self.module.leads_back(schema, self.key):
            return [(_EXPLAIN, self.explained_by(schema))]
        return []

    def plain_rest(
        self, types: ir.Types, more: Sequence[ir.AnyTest], part: _Part, name: str
    ) -> list[tuple[Source, ...]] | None:
        """Give the same of what is asked besides the type; None where it takes more."""
        match more:
            case [ir.Values(values=values) as test] if test.at == types.at and types.kinds <= TEXT | NULL:
                texts = [value for value in values if isinstance(value, str)]
                if not texts or ("null" in types.kinds and None not in values):
                    return None
                among = self.conditions.among(texts, hint_of(test.at), Subject("", TEXT))
                named = evolve(part, words=(*part.words, name))
                return [(Source("expect_among"), self.requirement(test.keyword, test.must, test.at, named), among)]
            case [ir.Elements(prefix=(), rest=ir.Schema(tests=[ir.Call()]) as rest)] if types.kinds <= ARRAY | NULL:
                if not self.module.leads_back(rest, self.key):
                    return [(Source("explain_each"), self.explained_by(rest))]
            case [ir.Elements(prefix=(), rest=ir.Schema(tests=[ir.Types() as each]))] if types.kinds <= ARRAY | NULL:
                if each.at == f"{types.at}/items" and (type_ := self.type_(each)):
                    return [(Source("expect_each"), type_)]
            case _:
                pass
        return None

    def type_(self, test: ir.Types) -> Source | None:
        """Give the constant that says which type is asked; None where Python's types do not tell it."""
        if "fraction" in test.kinds and "integer" not in test.kinds:
            return None
        self.module.asked.setdefault(f"{test.at}/{test.keyword}")
        return self.module.type_(test.must, test.kinds, test.keyword)

    def member(self, test: ir.Members, member: ir.Member, part: _Part, properties: Properties) -> None:
        schema, key = member.schema, literal(member.name)
        if schema is None or not schema.tests:
            if member.required:
                with self.out.block("if", _missing(key, part)):
                    self.report_missing(test, member, part)
            return
        self.fetch(member.name, properties)
        subject = properties.subject(member.name)
        there = self.conditions.of_kinds(subject, subject.kinds - ABSENT)
        inside = part.property(subject.narrowed(subject.kinds - ABSENT), member.name)
        if member.required:
            with self.out.block("if", _missing(key, part) if there is True else opposite(there)):
                self.report_missing(test, member, part)
            with self.out.otherwise():
                self.schema(schema, inside)
        else:
            with self.out.only_if(True if guards_itself(schema) else there):
                self.schema(schema, part.property(subject, member.name) if guards_itself(schema) else inside)

    def report_missing(self, test: ir.Members, member: ir.Member, part: _Part) -> None:
        named = evolve(part, words=(*part.words, member.name))
        requirement = self.requirement("required", f"must have `{member.name}`", test.at, named)
        self.put_down("report", test, part, self.value(part), requirement)

    def names(self, tests: Sequence[ir.Names | ir.Matching | ir.Others], part: _Part) -> None:
        tests = [test for test in tests if test.schema.tests]
        if not tests:
            return
        key, item = self.local(part.subject, "key"), self.local(part.subject, "item")
        keys_only = all(isinstance(test, ir.Names) for test in tests)
        head = (key, part.name) if keys_only else (f"{key}, {item}", f"{part.name}.items()")
        token = self.module.runtime("token")
        with self.out.block("for", *head):
            for test in tests:
                name = part.named(Subject(key, NAME), key, token, "name")
                value = part.named(Subject(item), key, token, "value")
                match test:
                    case ir.Names(schema=schema):
                        evolve(self, subject="its name ").schema(schema, name)
                    case ir.Matching(pattern=pattern, schema=schema):
                        with self.out.only_if(self.conditions.names_match(pattern, key, hint_of(test.at))):
                            self.inside(test, schema, value)
                    case ir.Others(names=names, patterns=patterns, schema=schema):
                        with self.out.only_if(self.unnamed(names, patterns, key, test.at)):
                            self.inside(test, schema, value, [] if patterns else names)

    def unevaluated_properties(self, test: ir.Unevaluated, part: _Part, properties: Properties) -> None:
        key, item = self.local(part.subject, "key"), self.local(part.subject, "item")
        unseen = self.unseen_property(test.evaluated, part.subject, properties, key, test.at)
        token = self.module.runtime("token")
        if unseen is not False:
            with self.out.block("for", f"{key}, {item}", f"{part.name}.items()"), self.out.only_if(unseen):
                self.inside(test, test.schema, part.named(Subject(item), key, token, "value"))

    # ------------------------------------------------------------ logic

    def together(self, tests: Sequence[ir.AnyTest], part: _Part, properties: Properties) -> None:
        """One test, or implications that share their condition."""
        if len(tests) == 1:
            self.logic(tests[0], part, properties)
            return
        shared = [(test, found) for test in tests if (found := implication(test)) is not None]
        with self.out.block("if", self.conditions.condition(shared[0][1].condition, part.subject, properties)):
            for test, found in shared:
                if found.then is not None:
                    self.told(test, "when", found.words).in_place(found.then, part, properties)

    def told(self, test: ir.AnyTest, conjunction: str = "", condition: str = "") -> _Explain:
        """Give the writer of what a test asks, in the words of the test."""
        if isinstance(test, ir.Named):
            return evolve(self, rule=test.rule)
        return evolve(self, when=f"{self.when} {conjunction} {condition}")

    def telling(self) -> list[str]:
        """Give the argument that has other functions tell what they find in the words of this place, if it has some."""
        if self.rule is not None:
            return [f"told={self.module.told([f'{self.rule.message}: ', '', self.rule.id], self.rule.id)}"]
        if self.when:
            return [f"told={self.module.told(['', self.when], f'{self.function}_when')}"]
        return []

    def in_place(self, schema: ir.Schema, part: _Part, properties: Properties | None) -> None:
        """Give a schema for the same value, in the same function."""
        if properties is not None and part.subject.kinds == OBJECT:
            self.schema(schema, part, properties)
        elif _takes_locals(schema):
            self.call(schema, part)
        else:
            self.schema(schema, part)

    def call(self, schema: ir.Schema, part: _Part) -> None:
        function, telling = self.explained_by(schema), self.telling()
        if telling:
            helper = self.module.runtime("explain_told")
            self.out.add("call", helper, part.name, part.pointer, "found", function, *telling)
        else:
            self.out.add("call", function, part.name, part.pointer, "found")

    def explained_by(self, schema: ir.Schema) -> Source:
        """Give the function that explains a schema."""
        return self.module.function("explain", self.module.referred(schema))

    def logic(self, test: ir.AnyTest, part: _Part, properties: Properties | None) -> None:
        match test:
            case ir.Call(target=target):
                self.call(self.module.schema(target), part)
            case ir.Named(schema=schema):
                self.told(test).in_place(schema, part, properties)
            case ir.When():
                self.implication(test, part, properties)
            case ir.AnyOf(branches=branches) | ir.OneOf(branches=branches):
                self.choice(test, branches, part, properties)
            case ir.Not():
                self.report_unless(test, part, properties)
            case _:
                raise AssertionError(test)

    def _refuses_null(self, schema: ir.Schema) -> bool:
        return accepts_null(schema, self.module.rule_set.functions) is False

    def implication(self, test: ir.When, part: _Part, properties: Properties | None) -> None:
        condition = self.conditions.condition(test.condition, part.subject, properties)
        inside, outside = (part.narrowed(where.kinds) for where in divided(test.condition, part.subject))
        with self.out.only_if(condition):
            if test.then is not None:
                self.told(test, "when", test.words).in_place(test.then, inside, properties)
        with self.out.only_if(opposite(condition)):
            if test.otherwise is not None:
                self.told(test, "unless", test.words).in_place(test.otherwise, outside, properties)

    def choice(
        self, test: ir.AnyOf | ir.OneOf, branches: Sequence[ir.Schema], part: _Part, properties: Properties | None
    ) -> None:
        nullable = _or_null(branches)
        if nullable is not None and (isinstance(test, ir.AnyOf) or self._refuses_null(nullable)):
            with self.out.only_if(opposite(self.conditions.of_kinds(part.subject, NULL))):
                self.in_place(nullable, part, None)
            return
        formula = self.single(test, part.subject, properties)
        if formula is None or formula is True:
            return
        tags = test.tags.values if test.tags is not None else [()] * len(branches)
        labelled = [
            f"({', '.join([literal(branch.label), self.explained_by(branch), *map(literal, own)])})"
            for branch, own in zip(branches, tags, strict=True)
        ]
        telling = self.telling()
        asking = evolve(self, rule=None, when="") if telling else self
        requirement = asking.requirement(test.keyword, test.must, test.at, part)
        named_by = [f"by={literal(test.tags.wire)}"] if test.tags is not None else []
        flags = [*named_by, *(["hidden=True"] if self.hidden else []), *telling]
        with self.out.block("if", opposite(formula)):
            self.put_down("report_choice", test, part, part.name, requirement, f"[{', '.join(labelled)}]", flags=flags)


def _missing(key: Source, part: _Part) -> Atom:
    """Whether an object has no such property."""
    return Atom(Source(f"{key} not in {part.name}"), Source(f"{key} in {part.name}"))


def _members(tests: Sequence[ir.AnyTest]) -> list[ir.Members]:
    return [test for test in tests if isinstance(test, ir.Members)]


def _place(steps: Sequence[str]) -> str:
    """Give the expression for a place below that of the function's value."""
    return f"at.below({', '.join(steps)})" if steps else "at"


def _asking(part: _Part, test: ir.AnyTest) -> list[str]:
    """Give the argument that says which schema asks something of a part, where its steps do not tell."""
    if test.at == part.schema:
        return []
    rest = test.at.removeprefix(part.above)
    own = test.at.startswith(f"{part.above}/") and "#" not in rest
    return [f"schema={literal(rest if own else test.at)}"]


def _or_null(branches: Sequence[ir.Schema]) -> ir.Schema | None:
    """Give the one branch beside `type: null`: a choice between the two is told as if it were none."""
    others = [branch for branch in branches if not _is_null(branch)]
    return others[0] if len(others) == 1 and len(branches) == 2 else None


def _is_null(schema: ir.Schema) -> bool:
    return len(schema.tests) == 1 and isinstance(schema.tests[0], ir.Types) and schema.tests[0].kinds == NULL


def _takes_locals(schema: ir.Schema) -> bool:
    """Whether a schema asks something of an object's properties, which have their locals in one place of a function."""
    return any(isinstance(test, ir.Members | ir.Requires) or group_of(test) is None for test in schema.tests)
