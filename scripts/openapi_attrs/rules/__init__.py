"""Canonical schemas -> rule IR: what to test, in which order and with which message, with no Python text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.model import Budgets
from openapi_attrs.resolve.directions import Directions
from openapi_attrs.rules.compiler import Compiler, Options
from openapi_attrs.rules.dialects import Dialect, Era
from openapi_attrs.rules.evaluated import RepeatedError
from openapi_attrs.rules.ir import Engine, NamedRule, Root, RuleSet
from openapi_attrs.rules.link import circles, deepest, linked, reaching
from openapi_attrs.rules.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openapi_attrs.errors import Location, Problems
    from openapi_attrs.load import Document
    from openapi_attrs.model import Direction

__all__ = [
    "Asked",
    "Dialect",
    "Engine",
    "Era",
    "ListedRule",
    "NamedRule",
    "Options",
    "Registry",
    "RuleSet",
    "compile_roots",
    "compile_rules",
    "named_rules",
]

_DEEPEST = 200
"""So many functions of a client may call one another for one value: Python's stack ends at a thousand."""
_IDENTIFYING = re.compile(r"\$(?:id\b|anchor|dynamicAnchor)")


@frozen
class Asked:
    """A schema that has a rule of its own, and which way its values travel."""

    pointer: str
    direction: Direction | None = None


@frozen
class ListedRule:
    """A named rule as `openapi-attrs rules` lists it: where it stands, and the sentences it was read from."""

    id: str
    schema: str
    sentence: str
    message: str
    at: Location


def compile_rules(
    document: Document,
    roots: Mapping[str, Asked],
    problems: Problems,
    patterns: Engine = "re",
    budgets: Budgets | None = None,
) -> RuleSet:
    """Compile the schemas at `roots` (name of the rule -> what it asks) and all that they refer to.

    Notes what is wrong in `problems`, at its place in the document; a keyword that is wrong tests nothing.
    """
    schemas = _schemas_of(document.tree)
    scan = any(_IDENTIFYING.search(source.text) for source in document.sources)
    pointers = (asked.pointer for asked in roots.values())
    registry = Registry({"": document.tree}, Dialect(), (*schemas, *pointers), scan=scan, canonical=True)
    options = Options(objects=True, rules=True, patterns=patterns, budgets=budgets or Budgets())
    compiler = Compiler(registry, problems, document.where, options, Directions.of(document))
    return _compiled(compiler, roots)


def compile_roots(
    registry: Registry,
    roots: Mapping[str, Asked],
    problems: Problems,
    where: Callable[[str], Location],
    options: Options,
) -> RuleSet:
    """Compile schemas of a registry's main document; `where` gives the place of a pointer into it."""
    return _compiled(Compiler(registry, problems, where, options), roots)


def _compiled(compiler: Compiler, roots: Mapping[str, Asked]) -> RuleSet:
    problems, where = compiler.problems, compiler.where
    keys: dict[str, str] = {}
    for name, asked in roots.items():
        place = compiler.registry.place(asked.pointer)
        if place is None:
            problems.error("reference-dangling", "there is no such schema", where(asked.pointer))
        else:
            keys[name] = compiler.function(place, name, asked.direction)
    if _nests_too_deep(compiler):
        return RuleSet((), {}, frozenset(), {}, frozenset(), tuple(compiler.named))
    try:
        functions = linked(compiler.functions, compiler.options.budgets.branches)
    except RepeatedError as error:
        at = str(error)
        message = f"what is unevaluated depends on more than {compiler.options.budgets.branches:,} schemas"
        hint = "raise the budget 'branches' if this is meant"
        problems.error("branch-budget", message, where(at.partition("#")[2]), hint)
        return RuleSet((), {}, frozenset(), {}, frozenset(), tuple(compiler.named))
    return RuleSet(
        tuple(Root(name, key) for name, key in keys.items()),
        functions,
        *reaching(functions),
        tuple({rule.pointer: rule for rule in compiler.named}.values()),
    )


def _nests_too_deep(compiler: Compiler) -> bool:
    """Note which schemas refer to each other for one value without end, or deeper than a client can call."""
    endless = circles(compiler.functions)
    for circle in endless:
        schema = compiler.functions[circle[0]]
        message = f"{schema.at} refers to itself before it has asked anything of a value"
        compiler.problems.error("schema-refers-to-itself", message, compiler.where(schema.at.partition("#")[2]))
    if endless:
        return True
    key, levels = deepest(compiler.functions)
    if levels > _DEEPEST:
        at = compiler.functions[key].at
        message = f"{at} refers to others for the same value at more than {_DEEPEST} levels"
        compiler.problems.error("depth-budget", message, compiler.where(at.partition("#")[2]), "let it refer to fewer")
    return levels > _DEEPEST


def named_rules(document: Document, rule_set: RuleSet) -> tuple[ListedRule, ...]:
    """Give the rules with names, for a table: each with its sentences and its place in the document or overlay."""
    return tuple(
        ListedRule(
            rule.id,
            rule.schema,
            " … ".join(sentence.text for sentence in rule.sentences),
            rule.message,
            document.where(rule.pointer),
        )
        for rule in rule_set.named
    )


def _schemas_of(tree: object) -> list[str]:
    """Give the pointers of the named schemas of an OpenAPI document."""
    components = tree.get("components") if is_mapping(tree) else None
    schemas = components.get("schemas") if is_mapping(components) else None
    return [f"/components/schemas/{escape(name)}" for name in schemas] if is_mapping(schemas) else []
