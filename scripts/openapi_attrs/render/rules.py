"""Rule IR -> the text of a client's rules.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, asdict, frozen, mutable

from openapi_attrs.render.imports import Imports
from openapi_attrs.render.rule_check import check_lines
from openapi_attrs.render.rule_explain import explain_lines
from openapi_attrs.render.rule_lines import Body
from openapi_attrs.render.rule_module import Constant, Module, Wanted, is_imported, is_named, names_in
from openapi_attrs.render.rule_parse import parse_lines
from openapi_attrs.render.source import Source, comment, identifier, joined, literal

if TYPE_CHECKING:
    from jinja2 import Environment

    from openapi_attrs.render.rule_lines import Line
    from openapi_attrs.render.rule_parse import Parsing
    from openapi_attrs.rules import RuleSet
    from openapi_attrs.rules.ir import Root, Schema

TEMPLATE = "rules.py.jinja"
_PARAMETERS = {"check": ("value",), "explain": ("value", "pointer", "found"), "parse": ()}


@frozen
class RuleView:
    """A rule that the module offers: its functions are the arguments of `Rule`."""

    name: Source
    arguments: Source


@frozen
class FunctionView:
    """A function: its parameters, its statements, and the constants that it was the first to need."""

    name: Source
    parameters: tuple[Source, ...]
    body: Body
    constants: list[Constant]


@mutable
class SchemaView:
    """What is written of one schema: its functions, and the rules that offer them."""

    at: Source
    check: FunctionView | None = None
    explain: FunctionView | None = None
    parse: FunctionView | None = None
    rules: list[RuleView] = Factory(list[RuleView])


def _parameter(name: str, code: str) -> Source:
    """Give a parameter, with an underscore before it where nothing looks at it."""
    return identifier(name if is_named(name, code) else f"_{name}")


@frozen
class RulesView:
    """Everything that rules.py.jinja prints."""

    imports: Source
    schemas: tuple[SchemaView, ...]


def render_rules(
    rule_set: RuleSet, environment: Environment, parsing: Parsing | None = None
) -> tuple[Source, tuple[str, ...]]:
    """Print the module of a set of rules, without a header and not yet formatted; with `parsing`, responses too.

    The schema pointers of all that it asks are given beside it.
    """
    module = Module(rule_set)
    view = _Writer(module, parsing).view()
    return Source(environment.get_template(TEMPLATE).render(asdict(view, recurse=False))), tuple(module.asked)


@mutable
class _Writer:
    """Writes what is named in what was written, until nothing is missing."""

    module: Module
    parsing: Parsing | None
    imports: Imports = Factory(
        lambda self: self.parsing.decoding.annotations.imports if self.parsing else Imports(), takes_self=True
    )
    views: dict[str, SchemaView] = Factory(dict[str, SchemaView])
    _seen: set[str] = Factory(set[str])
    _waiting: list[str] = Factory(list[str])

    def view(self) -> RulesView:
        for root in self.module.rule_set.roots:
            schema = self.module.schema(root.function)
            rule = self._rule(root, schema)
            self.imports.name("typing", "Any")
            self._import(self.module.runtime("Rule"))
            self._note(rule.arguments)
            while self._waiting:
                self._write(self._waiting.pop(0))
            self._last(rule, schema).rules.append(rule)
        return RulesView(self.imports.block(), tuple(self.views.values()))

    def _rule(self, root: Root, schema: Schema) -> RuleView:
        """Give a rule and its functions; what is parsed and never sent needs no check."""
        parse, referred = self._parse(root, schema), self.module.referred(schema)
        if not referred.tests:
            functions = [self.module.runtime("accept"), self.module.runtime("explain_nothing")]
            for name in functions:
                self._import(name)
        elif parse and self.parsing and root.name not in self.parsing.sent:
            functions = [Source("None"), self.module.function("explain", referred)]
        else:
            functions = [self.module.function("check", referred), self.module.function("explain", referred)]
        if parse:
            functions.append(parse)
        if root.function in self.module.rule_set.recursive:
            functions.append(Source("recursive=True"))
        return RuleView(identifier(root.name), joined(", ", [literal(root.name), *functions]))

    def _parse(self, root: Root, schema: Schema) -> Source | None:
        if self.parsing is None or root.name not in self.parsing.received:
            return None
        return self.parsing.function(self.module, schema, self.parsing.received[root.name])

    def _last(self, rule: RuleView, schema: Schema) -> SchemaView:
        """Give the last of the functions that a rule is made of, behind which it stands."""
        named = [self.module.functions.get(name) for name in rule.arguments.split(", ")]
        keys = {each.schema.key for each in named if each}
        return next((view for key, view in reversed(self.views.items()) if key in keys), None) or self._view(schema)

    def _view(self, schema: Schema) -> SchemaView:
        view = self.views.get(schema.key)
        if view is None:
            view = self.views[schema.key] = SchemaView(comment(schema.at))
        return view

    def _write(self, name: str) -> None:
        wanted = self.module.functions[name]
        view = self._view(wanted.schema)
        body = Body(tuple([line.printed or line.print() for line in self._lines(wanted)]))
        code = "\n".join([part for line in body.lines for part in line[2]])
        parameters = tuple(_parameter(each, code) for each in _PARAMETERS[wanted.purpose])
        function = FunctionView(identifier(name), parameters, body, self._note(code))
        match wanted.purpose:
            case "check":
                view.check = function
            case "explain":
                self._import(self.module.runtime("Found"))
                view.explain = function
            case "parse":
                self.imports.name("._runtime.rules", "Misfit")
                view.parse = function

    def _lines(self, wanted: Wanted) -> list[Line]:
        if wanted.type is not None and self.parsing is not None:
            return parse_lines(self.module, self.parsing, wanted.schema, wanted.type)
        return (check_lines if wanted.purpose == "check" else explain_lines)(self.module, wanted.schema)

    def _note(self, code: str) -> list[Constant]:
        """See to it that everything named in some code is there; the constants that are new are given."""
        constants: list[Constant] = []
        for name in dict.fromkeys(names_in(code)):
            if name in self._seen:
                continue
            if name in self.module.functions:
                self._waiting.append(name)
            elif name in self.module.constants:
                constants.append(self.module.constants[name])
                self._import(constants[-1].made_by)
            else:
                continue
            self._seen.add(name)
        for name in self.module.imports.keys() - self._seen:
            if is_imported(name, code):
                self._import(name)
        return constants

    def _import(self, name: str) -> None:
        """See to it that a name of the runtime is there; of what is no such name nothing is asked."""
        if name in self.module.imports and name not in self._seen:
            self.imports.name(self.module.imports[name], name)
            self._seen.add(name)
