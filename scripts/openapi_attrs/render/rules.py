"""Rule IR -> the text of a client's rules.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, asdict, frozen, mutable

from openapi_attrs.render.imports import Imports
from openapi_attrs.render.rule_check import check_lines
from openapi_attrs.render.rule_explain import explain_lines
from openapi_attrs.render.rule_lines import Line
from openapi_attrs.render.rule_module import Constant, Module, Wanted, is_named, names_in
from openapi_attrs.render.rule_parse import parse_lines
from openapi_attrs.render.source import Source, comment, identifier, joined, literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment

    from openapi_attrs.render.rule_parse import Parsing
    from openapi_attrs.rules import RuleSet
    from openapi_attrs.rules.ir import Root, Schema

TEMPLATE = "rules.py.jinja"


@frozen
class RuleView:
    """A rule that the module offers: its functions are the arguments of `Rule`."""

    name: Source
    arguments: Source


@mutable
class FunctionView:
    """What is written of one schema: its functions, each with the constants that it was the first to need."""

    at: Source
    check: Source | None = None
    check_lines: list[Line] = Factory(list[Line])
    check_constants: list[Constant] = Factory(list[Constant])
    explain: Source | None = None
    explain_lines: list[Line] = Factory(list[Line])
    explain_constants: list[Constant] = Factory(list[Constant])
    parse: Source | None = None
    parse_lines: list[Line] = Factory(list[Line])
    parse_constants: list[Constant] = Factory(list[Constant])
    rules: list[RuleView] = Factory(list[RuleView])

    @property
    def check_value(self) -> Source:
        """The parameter of the check."""
        return _parameter("value", self.check_lines)

    @property
    def explain_value(self) -> Source:
        """The first parameter of the explanation."""
        return _parameter("value", self.explain_lines)

    @property
    def pointer(self) -> Source:
        """The second parameter of the explanation."""
        return _parameter("pointer", self.explain_lines)

    @property
    def found(self) -> Source:
        """The third parameter of the explanation."""
        return _parameter("found", self.explain_lines)


def _parameter(name: str, lines: list[Line]) -> Source:
    """Give a parameter, with an underscore before it where nothing looks at it."""
    text = "\n".join(part for line in lines for part in line.texts)
    return identifier(name if is_named(name, text) else f"_{name}")


@frozen
class RulesView:
    """Everything that rules.py.jinja prints."""

    imports: Source
    functions: tuple[FunctionView, ...]


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
    views: dict[str, FunctionView] = Factory(dict[str, FunctionView])
    _seen: set[str] = Factory(set[str])
    _waiting: list[str] = Factory(list[str])

    def view(self) -> RulesView:
        for root in self.module.rule_set.roots:
            schema = self.module.schema(root.function)
            rule = self._rule(root, schema)
            self.imports.name("typing", "Any")
            self._note([*(f"{name}(" for name in rule.arguments.split(", ")), f"{self.module.runtime('Rule')}("])
            while self._waiting:
                self._write(self._waiting.pop(0))
            self._view(schema).rules.append(rule)
        return RulesView(self.imports.block(), tuple(self.views.values()))

    def _rule(self, root: Root, schema: Schema) -> RuleView:
        """Give a rule and its functions; what is parsed and never sent needs no check."""
        parse, referred = self._parse(root, schema), self.module.referred(schema)
        if not referred.tests:
            functions = [self.module.runtime("accept"), self.module.runtime("explain_nothing")]
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

    def _view(self, schema: Schema) -> FunctionView:
        return self.views.setdefault(schema.key, FunctionView(comment(schema.at)))

    def _write(self, name: str) -> None:
        wanted = self.module.functions[name]
        view = self._view(wanted.schema)
        lines = self._lines(wanted)
        constants = self._note(text for line in lines for text in line.texts)
        match wanted.purpose:
            case "check":
                view.check, view.check_lines, view.check_constants = identifier(name), lines, constants
            case "explain":
                self._note([f"{self.module.runtime('Violation')}("])
                view.explain, view.explain_lines, view.explain_constants = identifier(name), lines, constants
            case "parse":
                self.imports.name("._runtime.rules", "Misfit")
                view.parse, view.parse_lines, view.parse_constants = identifier(name), lines, constants

    def _lines(self, wanted: Wanted) -> list[Line]:
        if wanted.type is not None and self.parsing is not None:
            return parse_lines(self.module, self.parsing, wanted.schema, wanted.type)
        return (check_lines if wanted.purpose == "check" else explain_lines)(self.module, wanted.schema)

    def _note(self, texts: Iterable[str]) -> list[Constant]:
        """See to it that everything named in these texts is there; the constants that are new are given."""
        constants: list[Constant] = []
        for name in dict.fromkeys(names_in("\n".join(texts))):
            if name in self._seen:
                continue
            if name in self.module.functions:
                self._waiting.append(name)
            elif name in self.module.imports:
                self.imports.name(self.module.imports[name], name)
            elif name in self.module.constants:
                constants.append(self.module.constants[name])
                self._note([f"{constants[-1].made_by}("])
            else:
                continue
            self._seen.add(name)
        return constants
