"""What templates of the user's own print beyond the built-in ones: `shapes.toml` in their folder.

A table a template; each key adds to what the built-in template of that name may print (`Grammar` says what it means).
"""

from __future__ import annotations

import ast
import re
import tomllib
from typing import TYPE_CHECKING, Any, cast

from attrs import fields_dict

from openapi_attrs.config import own_templates, shown
from openapi_attrs.errors import Location
from openapi_attrs.verify.grammar import Grammar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_attrs.errors import Problems
    from openapi_attrs.model import Config

FILE = "shapes.toml"
KEYS = tuple(fields_dict(Grammar))


def declared(config: Config, problems: Problems) -> Mapping[str, Grammar]:
    """Read what the user's templates print, by template; what is wrong with the file is noted."""
    if config.templates is None or not (config.templates / FILE).is_file():
        return {}
    path = config.templates / FILE
    at = Location(shown(path, config.root))
    try:
        tables = tomllib.loads(path.read_bytes().decode())
    except (OSError, ValueError) as error:
        problems.error("broken-toml", str(error), at)
        return {}
    found: dict[str, Grammar] = {}
    for template, table in tables.items():
        told = _wrong(table)
        if not (own_templates() / template).is_file():
            problems.error("wrong-shape", f"there is no template {template}", at)
        elif told:
            problems.error("wrong-shape", f"{template}: {told}", at)
        else:
            found[template] = _grammar(cast("dict[str, list[str]]", table))
    return found


def _wrong(table: object) -> str:
    """Say what is wrong with one template's table."""
    if not isinstance(table, dict):
        return "a table of shapes is wanted"
    for key, values in cast("dict[str, object]", table).items():
        if key not in KEYS:
            return f"there is no {key!r}; shapes are {', '.join(KEYS)}"
        if not isinstance(values, list) or not all(isinstance(each, str) for each in cast("list[object]", values)):
            return f"a list of texts is wanted as {key!r}"
        told = next(filter(None, (_wrong_value(key, each) for each in cast("list[str]", values))), "")
        if told:
            return told
    return ""


def _wrong_value(key: str, value: str) -> str:
    if key == "nodes" and not _is_node(value):
        return f"{value!r} is no node of Python's syntax tree (the ast module)"
    if key == "lines":
        try:
            re.compile(value)
        except re.error as error:
            return f"{value!r} is no regular expression: {error}"
    return ""


def _is_node(name: str) -> bool:
    kind = getattr(ast, name, None)
    return isinstance(kind, type) and issubclass(kind, ast.AST)


def _grammar(table: dict[str, list[str]]) -> Grammar:
    given: dict[str, Any] = {key: frozenset(values) for key, values in table.items()}
    given["nodes"] = frozenset(cast("type[ast.AST]", getattr(ast, name)) for name in table.get("nodes", ()))
    return Grammar(**given)
