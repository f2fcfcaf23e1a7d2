"""A validator of one bare JSON Schema, through the same rule IR and the same templates that make clients."""

from __future__ import annotations

import sys
import warnings
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from attrs import field, frozen

from openapi_attrs.config import own_templates
from openapi_attrs.errors import Location, Problems
from openapi_attrs.render.rules import render_rules
from openapi_attrs.render.source import environment
from openapi_attrs.rules import Asked, Dialect, Options, Registry, compile_roots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from openapi_attrs.model import Json
    from openapi_attrs.rules import Engine, Era

DialectName = Literal["2020-12", "2019-09", "draft7", "draft6", "draft4", "oas3.0", "oas3.1"]

_ERAS: dict[DialectName, Era] = {
    "2020-12": "2020-12",
    "2019-09": "2019-09",
    "draft7": "draft7",
    "draft6": "draft6",
    "draft4": "draft4",
    "oas3.0": "oas3.0",
    "oas3.1": "2020-12",
}
_PACKAGE = "openapi_attrs_schemas"
"""The package that the source of validators is part of: its `_runtime` is that of generated clients."""


class Violation(Protocol):
    """One requirement that one value does not meet, as generated rules tell it."""

    @property
    def pointer(self) -> str:
        """Where the value stands: a JSON pointer (RFC 6901)."""
        ...

    @property
    def keyword(self) -> str:
        """The keyword of JSON Schema that is not met."""
        ...

    @property
    def message(self) -> str:
        """What is allowed and what was found."""
        ...

    @property
    def value(self) -> str:
        """The value as JSON, shortened."""
        ...

    @property
    def schema_pointer(self) -> str:
        """Where the schema asks for it: a URI fragment."""
        ...


class _Rule(Protocol):
    def check(self, value: Json, /) -> bool: ...

    def explain(self, value: Json, /) -> list[Violation]: ...


_environment = lru_cache(maxsize=1)(environment)


@frozen
class Validator:
    """A compiled schema. `source` is the Python that it runs."""

    source: str = field(repr=False)
    _rule: _Rule = field(repr=False)

    @property
    def is_valid(self) -> Callable[[Json], bool]:
        """Whether a JSON value (what `json.loads` gives) satisfies the schema: the function that the source holds."""
        return self._rule.check

    def iter_errors(self, instance: Json) -> Iterator[Violation]:
        """Every way in which a value does not, in the order in which the values stand."""
        yield from self._rule.explain(instance)


def compile_schema(
    schema: Json,
    dialect: DialectName = "2020-12",
    *,
    formats: Literal["annotate", "assert"] = "annotate",
    resources: Mapping[str, Json] | None = None,
    patterns: Engine = "re",
) -> Validator:
    """Compile a schema; `resources` are the other documents that it may refer to, by their URI (none is fetched).

    `$schema` in a document overrides the dialect. With `patterns="re2"`, google-re2 runs the patterns, in time that is
    proportional to the text; with "re", a warning tells of one that may take far longer. Raises Refusal when the
    schema, or one that it reaches, is no schema of its dialect, refers to what is not there, or has a pattern
    without an equal there.
    """
    documents = {"": schema} | {uri.partition("#")[0]: document for uri, document in (resources or {}).items()}
    problems = Problems()
    known = Registry(documents, Dialect(_ERAS[dialect]))
    options = Options(formats=formats, patterns=patterns)
    rule_set = compile_roots(known, {"schema": Asked("")}, problems, _where, options)
    problems.raise_errors()
    for warning in problems.warnings:
        warnings.warn(str(warning), stacklevel=2)
    source = str(render_rules(rule_set, _environment((own_templates(),)))[0])
    namespace: dict[str, Any] = {"__name__": f"{_runtime()}.schema", "__package__": _runtime()}
    exec(compile(source, "<compiled schema>", "exec"), namespace)  # noqa: S102 - our own templates print nothing but Source
    return Validator(source, cast("_Rule", namespace["schema"]))


def _where(pointer: str) -> Location:
    """Give the place of a pointer into a schema that is in no file."""
    return Location("<schema>", pointer=pointer)


@lru_cache(maxsize=1)
def _runtime() -> str:
    """Make the package whose `_runtime` is the templates' one, without the modules that call services."""
    package, runtime = ModuleType(_PACKAGE), ModuleType(f"{_PACKAGE}._runtime")
    package.__path__ = []
    runtime.__path__ = [str(own_templates() / "runtime")]
    sys.modules[_PACKAGE], sys.modules[f"{_PACKAGE}._runtime"] = package, runtime
    return _PACKAGE
