"""Schemas -> functions that decode a response and validate it in one pass: the first test that fails raises `Misfit`.

An object is read property by property into the slots of its model, models inside of it by functions of their own. What
has no such function (a union, a map) is checked as it stands and decoded afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, evolve, frozen, mutable

from openapi_attrs.model import NONE, ArrayOf, Named, Scalar, UnionOf
from openapi_attrs.render.rule_check import Check
from openapi_attrs.render.rule_conditions import Conditions, group_of
from openapi_attrs.render.rule_facts import ANYTHING, ARRAY, NULL, OBJECT, Properties, Subject, likeness
from openapi_attrs.render.rule_lines import WIDTH, Line, Lines
from openapi_attrs.render.rule_logic import Atom, Or, any_of, written
from openapi_attrs.render.rule_module import locals_for
from openapi_attrs.render.source import Source, literal
from openapi_attrs.rules import ir

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapi_attrs.model import Field, Model, Pointer, Type
    from openapi_attrs.render.decoding import Decoding
    from openapi_attrs.render.rule_facts import Kinds
    from openapi_attrs.render.rule_module import Module

_PARSED, _KNOWN, _UNKNOWN = "parsed", "known", "unknown"


@frozen
class _Read:
    """A value, or each item of an array, that a function reads; `rest` is what is asked besides."""

    function: Source
    rest: ir.Schema
    each: bool = False

    def of(self, value: str, kinds: Kinds) -> Source:
        """Give what becomes of a value; `kinds` is null's where it can be null."""
        read = f"[{self.function}(item) for item in {value}]" if self.each else f"{self.function}({value})"
        return Source(f"{value} if {value} is None else {read}" if kinds else read)


@mutable
class Parsing:
    """What functions that parse need of the models: the types of responses by the names of their rules.

    `sent` are the rules of what a caller gives, which is checked and never parsed.
    """

    decoding: Decoding
    received: Mapping[str, Type]
    sent: frozenset[str]
    _models: dict[str, Pointer] = Factory(dict[str, str])  # key of a schema -> the model that its function makes

    def function(self, module: Module, schema: ir.Schema, type_: Type) -> Source | None:
        """Give the name of the function that reads values of a schema; None where there is nothing to read."""
        plan = self.plan(module, schema, type_)
        if plan is None:
            return None
        if not plan.each and not plan.rest.tests:
            return plan.function
        return module.parse(schema, type_)

    def model(self, type_: Type) -> Model | None:
        """Give the model that a type is, null aside."""
        inner = self._inner(type_)
        return self.decoding.annotations.named.models.get(inner.pointer) if isinstance(inner, Named) else None

    def plan(self, module: Module, schema: ir.Schema, type_: Type) -> _Read | None:
        """Give how a value is read where it is a model, or an array of models."""
        if isinstance(type_, Scalar):
            return None
        inner = self._inner(type_)
        if isinstance(inner, ArrayOf):
            if isinstance(self._inner(inner.item), ArrayOf):
                return None
            return self._array(module, module.referred(schema), inner.item)
        model = self.model(inner)
        called = module.referred(_without_null(schema))
        if model is None or not _is_object(module, called):
            return None
        if self._models.setdefault(called.key, model.pointer) != model.pointer:
            return None
        return _Read(module.parse(called, inner), ir.Schema("", "", "", "") if called.tests else schema)

    def _array(self, module: Module, schema: ir.Schema, item: Type) -> _Read | None:
        elements = [test for test in schema.tests if isinstance(test, ir.Elements)]
        if len(elements) != 1 or elements[0].prefix or elements[0].rest is None or not _is_array(schema):
            return None
        inside = elements[0].rest
        plan = self.plan(module, inside, item)
        if plan is None or _without_null(inside) is not inside:
            return None
        rest = tuple(test for test in schema.tests if test is not elements[0])
        return evolve(plan, each=True, rest=evolve(schema, tests=rest))

    def _inner(self, type_: Type) -> Type:
        """Give what a type is, null aside and aliases followed."""
        named = self.decoding.annotations.named
        seen: set[Pointer] = set()
        while True:
            match type_:
                case UnionOf(branches, None):
                    others = [branch for branch in branches if branch != NONE]
                    if len(others) != 1:
                        return type_
                    type_ = others[0]
                case Named(pointer) if pointer in named.aliases and pointer not in seen:
                    seen.add(pointer)
                    type_ = named.aliases[pointer].type
                case _:
                    return type_


def parse_lines(module: Module, parsing: Parsing, schema: ir.Schema, type_: Type) -> list[Line]:
    """Give the body of the function that reads values of a schema."""
    out = Lines([], failing="misfit")
    model = parsing.model(type_)
    if model is not None and _is_object(module, schema):
        _Parse(module, Conditions(module), out, set(), schema.key, parsing, model).whole(schema)
    elif (plan := parsing.plan(module, schema, type_)) is not None:
        Check(module, Conditions(module), out, set(), schema.key).schema(plan.rest, Subject("value"))
        out.add("return", plan.of("value", _nullable(plan.rest)))
    return out.lines


@frozen
class _Parse(Check):
    parsing: Parsing
    model: Model

    def whole(self, schema: ir.Schema) -> None:
        """Read the value of the function."""
        subject = Subject("value")
        if _nullable(schema):
            with self.out.block("if", self.conditions.of_kinds(subject, NULL)):
                self.out.add("return", "None")
            subject = subject.narrowed(ANYTHING - NULL)
        self.statements(schema, subject)
        self.out.add("return", _PARSED)

    def of_object(self, tests: Sequence[ir.AnyTest], logic: Sequence[ir.AnyTest], subject: Subject) -> None:
        if subject.name != "value":
            super().of_object(tests, logic, subject)
            return
        members = {member.name: member for test in tests if isinstance(test, ir.Members) for member in test.members}
        names = locals_for([*dict.fromkeys([*(field.wire for field in self.model.fields), *members])])
        self.taken.update(names.values())
        properties = Properties("value", names, frozenset(), frozenset())
        self.sizes(tests, subject)
        cls = self.parsing.decoding.annotations.reference(self.model.pointer)
        self.out.add("let", f"{_PARSED}: Any", f"{self.model_module('new')}({cls})")
        optional = [field for field in self.model.fields if not _is_required(members.get(field.wire))]
        if optional:
            self.unset(optional)
            self.out.add("let", _KNOWN, str(len(self.model.fields) - len(optional)))
        for field in self.model.fields:
            self.field(field, members.pop(field.wire, None), properties)
        for member in members.values():
            self.member(member, properties)
        self.others(cls, counted=bool(optional))
        self.beside_members(tests, logic, subject, properties)

    def unset(self, optional: Sequence[Field]) -> None:
        """Fill the slots of what may be absent, as many at once as stand on a line."""
        unset, slots = self.module.runtime("UNSET"), list[str]()
        for field in optional:
            slot = f"{_PARSED}.{field.name}"
            if slots and len(" = ".join([self.out.indent, *slots, slot, unset])) > WIDTH:
                self.out.add("let", " = ".join(slots), unset)
                slots = []
            slots.append(slot)
        self.out.add("let", " = ".join(slots), unset)

    def field(self, field: Field, member: ir.Member | None, properties: Properties) -> None:
        """Read a property into its slot; one that is read the same in many models is written once."""
        lines, local, required = self.out.lines, properties.names[field.wire], _is_required(member)
        start, asked = len(lines), likeness(member.schema) if member and member.schema else None
        key = (local, field.wire, field.name, field.type, required, asked)
        known = self.module.written.get(key) if asked is not None else None
        if known is not None:
            lines += known
        else:
            self.write(field, member, local)
            if asked is not None and all(line.kind != "for" for line in lines[start:]):  # its locals may be taken
                self.module.written[key] = lines[start:]
        if required:
            self.test_together(start)

    def write(self, field: Field, member: ir.Member | None, local: str) -> None:
        """Write how a property is read, if it is there."""
        if _is_required(member):
            self.read(field, member, local)
            return
        key = literal(field.wire)
        with self.out.block("if", Atom(Source(f"{key} in value"), Source(f"{key} not in value"))):
            self.out.add("count", _KNOWN)
            self.read(field, member, local)

    def read(self, field: Field, member: ir.Member | None, local: str) -> None:
        """Read a property that is there, by way of a local where it is looked at twice."""
        slot, value = f"{_PARSED}.{field.name}", Source(f"value[{literal(field.wire)}]")
        plan = None if member is None or member.schema is None else self.plan(member.schema, field.type)
        asked = plan.rest if plan else member.schema if member else None
        if asked is None or not asked.tests:
            decoded = self.decoded(field, member, plan, value)
            if decoded.count(value) == 1:
                self.out.add("let", slot, decoded)
                return
        decoded = self.decoded(field, member, plan, Source(local))
        targets = f"{local} = {slot}" if decoded == local else local
        if len(f"{self.out.indent}{targets} = {value}") > WIDTH:
            targets = local
        self.out.add("let", targets, value)
        if asked is not None and asked.tests:
            self.schema(asked, Subject(local))
        if targets == local:
            self.out.add("let", slot, decoded)

    def decoded(self, field: Field, member: ir.Member | None, plan: _Read | None, value: Source) -> Source:
        """Give the expression for what a property means."""
        if plan is None or member is None or member.schema is None:
            return self.parsing.decoding.call(field.type, value)
        return plan.of(value, _nullable(member.schema) if plan.each else _beside(member.schema))

    def test_together(self, start: int) -> None:
        """Test what was read last together with what was read before it, where both tests stand on one line."""
        if len(self.out.lines) != start + 3:
            return
        match self.out.lines[start - 2 :]:
            case [
                Line(kind="if", depth=1, condition=Atom() | Or() as before),
                Line(kind="misfit"),
                Line(kind="let") as let,
                Line(kind="if", condition=Atom() as last),
                Line(kind="misfit") as misfit,
            ]:
                failure = any_of([before, last])
                text = f"{self.out.indent}if {written(failure)}:"
                if len(text) <= WIDTH and " and " not in text:
                    self.out.lines[start - 2 :] = [let, Line("if", 1, (), failure), misfit]
            case _:
                pass

    def plan(self, schema: ir.Schema, type_: Type) -> _Read | None:
        """Give how a property is read."""
        return self.parsing.plan(self.module, schema, type_)

    def model_module(self, name: str) -> Source:
        """Give a name of the module of the runtime that models are built on."""
        annotations = self.parsing.decoding.annotations
        return annotations.imports.name(f"{annotations.runtime}.model", name)

    def others(self, cls: Source, *, counted: bool) -> None:
        """Keep the properties that have no slot."""
        self.out.add("let", _UNKNOWN, f"len(value) - {_KNOWN if counted else len(self.model.fields)}")
        rest = f"{self.model_module('unnamed')}(value, {cls}, {_UNKNOWN}) if {_UNKNOWN} else {{}}"
        decoded = self.parsing.decoding.rest(self.model.extra)
        if decoded != "rest":
            self.out.add("let", "rest", rest)
        self.out.add("let", f"{_PARSED}.additional_properties", rest if decoded == "rest" else decoded)


def _without_null(schema: ir.Schema) -> ir.Schema:
    """Give the branch of a choice between null and one other schema, which is told apart from all else by `is`."""
    if len(schema.tests) == 1 and isinstance(choice := schema.tests[0], ir.AnyOf | ir.OneOf):
        others = [branch for branch in choice.branches if not _is_null(branch)]
        if len(others) == 1 and len(choice.branches) == 2:
            return others[0]
    return schema


def _beside(schema: ir.Schema) -> Kinds:
    """Give null where it stands beside a schema in a choice."""
    return frozenset() if _without_null(schema) is schema else NULL


def _is_null(schema: ir.Schema) -> bool:
    return len(schema.tests) == 1 and isinstance(schema.tests[0], ir.Types) and schema.tests[0].kinds == NULL


def _kinds(schema: ir.Schema) -> frozenset[str]:
    return frozenset(kind for test in schema.tests if isinstance(test, ir.Types) for kind in test.kinds)


def _nullable(schema: ir.Schema) -> Kinds:
    return NULL if "null" in _kinds(schema) else frozenset()


def _is_object(module: Module, schema: ir.Schema) -> bool:
    """Whether a schema is of one `type`, object or null, and asks nothing of values of other kinds."""
    types = [test for test in schema.tests if isinstance(test, ir.Types)]
    groups = [group_of(test) for test in schema.tests if not isinstance(test, ir.Types)]
    if len(types) != 1 or _kinds(schema) - NULL != OBJECT or any(group not in {None, OBJECT} for group in groups):
        return False
    return not _nullable(schema) or Conditions(module).formula(schema, Subject("value", NULL)) is True


def _is_array(schema: ir.Schema) -> bool:
    return _kinds(schema) - NULL == ARRAY


def _is_required(member: ir.Member | None) -> bool:
    return member is not None and member.required
