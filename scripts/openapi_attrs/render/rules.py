"""Rule IR -> the text of a client's rules.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, asdict, frozen, mutable

from openapi_attrs.render.imports import Imports
from openapi_attrs.render.rule_check import check_lines
from openapi_attrs.render.rule_explain import explain_lines
from openapi_attrs.render.rule_lines import Line
from openapi_attrs.render.rule_module import Constant, Module, is_named, names_in
from openapi_attrs.render.source import Source, comment, identifier, literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment

    from openapi_attrs.rules import RuleSet
    from openapi_attrs.rules.ir import Root, Schema

TEMPLATE = "rules.py.jinja"


@frozen
class RuleView:
    """A rule that the module offers."""

    name: Source
    text: Source
    check: Source
    explain: Source
    recursive: bool


@mutable
class FunctionView:
    """What is written of one schema: its two functions, each with the constants that it was the first to need."""

    at: Source
    check: Source | None = None
    check_lines: list[Line] = Factory(list[Line])
    check_constants: list[Constant] = Factory(list[Constant])
    explain: Source | None = None
    explain_lines: list[Line] = Factory(list[Line])
    explain_constants: list[Constant] = Factory(list[Constant])
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
    used = any(line.kind == "report" for line in lines) and name == "found"
    text = "\n".join(part for line in lines for part in line.texts)
    return identifier(name if used or is_named(name, text) else f"_{name}")


@frozen
class RulesView:
    """Everything that rules.py.jinja prints."""

    imports: Source
    functions: tuple[FunctionView, ...]


def render_rules(rule_set: RuleSet, environment: Environment) -> Source:
    """Print the module of a set of rules, without a header and not yet formatted."""
    view = rules_view(rule_set)
    return Source(environment.get_template(TEMPLATE).render(asdict(view, recurse=False)))


def rules_view(rule_set: RuleSet) -> RulesView:
    """Write the functions that the rules need, and those that these need."""
    return _Writer(Module(rule_set)).view()


@mutable
class _Writer:
    """Writes what is named in what was written, until nothing is missing."""

    module: Module
    imports: Imports = Factory(Imports)
    views: dict[str, FunctionView] = Factory(dict[str, FunctionView])
    _seen: set[str] = Factory(set[str])
    _waiting: list[str] = Factory(list[str])

    def view(self) -> RulesView:
        for root in self.module.rule_set.roots:
            schema = self.module.schema(root.function)
            rule = self._rule(root, schema)
            self.imports.name("typing", "Any")
            self._note([f"{rule.check}(", f"{rule.explain}(", f"{self.module.runtime('Rule')}("])
            while self._waiting:
                self._write(self._waiting.pop(0))
            self._view(schema).rules.append(rule)
        return RulesView(self.imports.block(), tuple(self.views.values()))

    def _rule(self, root: Root, schema: Schema) -> RuleView:
        """Give a rule and its functions; a schema that asks nothing needs none of its own."""
        if schema.tests:
            check, explain = self.module.function("check", schema), self.module.function("explain", schema)
        else:
            check, explain = self.module.runtime("accept"), self.module.runtime("explain_nothing")
        recursive = root.function in self.module.rule_set.recursive
        return RuleView(identifier(root.name), literal(root.name), check, explain, recursive)

    def _view(self, schema: Schema) -> FunctionView:
        return self.views.setdefault(schema.key, FunctionView(comment(schema.at)))

    def _write(self, name: str) -> None:
        wanted = self.module.functions[name]
        view = self._view(wanted.schema)
        lines = (check_lines if wanted.purpose == "check" else explain_lines)(self.module, wanted.schema)
        constants = self._note(text for line in lines for text in line.texts)
        if wanted.purpose == "check":
            view.check, view.check_lines, view.check_constants = identifier(name), lines, constants
        else:
            self._note([f"{self.module.runtime('Violation')}("])
            view.explain, view.explain_lines, view.explain_constants = identifier(name), lines, constants

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
