"""Schemas and values drawn at random: the verdict is that of `jsonschema`, and check and explain agree."""

from __future__ import annotations

import itertools
import json
import math
import sys
import tempfile
from fractions import Fraction
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import jsonschema
from hypothesis import HealthCheck, example, given, reject, settings
from hypothesis import strategies as st

from openapi_attrs import compile_schema, config, pipeline
from openapi_attrs.errors import Refusal
from openapi_attrs.render.files import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from openapi_attrs.model import Json

NAMES = ("a", "b", "type", "~/", "self")
PATTERNS = ("^a", "[0-9]+", "a|b", "^[ab]*", ".")  # these mean the same to ECMA-262 and to Python
FINITE_TRAPS: tuple[Json, ...] = (
    *(None, True, False, 0, 1, -1, 0.0, 1.0, -0.0, 0.1, 0.3, 1.5, 2, 3, 10**400, -(10**30), 2.0**60, 1e308),
    *("", "a", "b", "ab", "0", "1", "true", "null", "é", "\n", "a\n", "\ud800", "🦦", "🦦🦦"),
    *(
        [],
        {},
        [[]],
        [None],
        [0, False],
        [1, 1.0],
        [1, True],
        [{}, {}],
        {"a": None},
        {"a": {}},
        {"": 0},
        {"a": [], "b": ""},
    ),
)
"""Values that are easily taken for one another."""
ODD: tuple[Json, ...] = (math.nan, math.inf, -math.inf, [math.nan], {"a": math.nan}, [math.nan, math.nan])
"""What Python reads as JSON though it is none: nothing but that the ways to judge agree."""
SCALARS = st.sampled_from([trap for trap in FINITE_TRAPS if not isinstance(trap, (list, dict))])
INSTANCES: SearchStrategy[Json] = st.recursive(
    st.sampled_from(FINITE_TRAPS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=8,
)


def exact_multiple(_: object, divisor: float, instance: Json, __: object) -> Iterator[jsonschema.ValidationError]:
    """`multipleOf` as written; jsonschema divides floats, and cannot divide large integers."""
    if isinstance(instance, (int, float)) and not isinstance(instance, bool):
        quotient = Fraction(str(instance) if isinstance(instance, float) else instance) / Fraction(str(divisor))
        if quotient.denominator != 1:
            yield jsonschema.ValidationError("no multiple")


JUDGE = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"multipleOf": exact_multiple})
COUNTS = st.integers(0, 3)
LIMITS = st.sampled_from([-1, 0, 1, 1.0, 1.5, 2, 10**30])
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


def keywords(inner: SearchStrategy[Json]) -> SearchStrategy[dict[str, Json]]:
    """Draw a schema object whose parts are drawn by `inner`."""
    some = st.lists(inner, min_size=1, max_size=3)
    named = st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    names = st.lists(st.sampled_from(NAMES), max_size=2, unique=True)
    optional: dict[str, SearchStrategy[Json]] = {
        "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
        "enum": st.lists(INSTANCES, min_size=1, max_size=4),
        "const": INSTANCES,
        **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), LIMITS),
        "multipleOf": st.sampled_from([1, 2, 3, 0.1, 0.5, 1.0]),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), COUNTS),
        "pattern": st.sampled_from(PATTERNS),
        "uniqueItems": st.booleans(),
        "required": names,
        "properties": named,
        "patternProperties": st.dictionaries(st.sampled_from(PATTERNS), inner, max_size=2),
        **dict.fromkeys(("additionalProperties", "propertyNames", "items", "not", "if", "then", "else"), inner),
        **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems"), inner),
        "prefixItems": some,
        "contains": inner,
        "minContains": COUNTS,
        "maxContains": COUNTS,
        "dependentRequired": st.dictionaries(st.sampled_from(NAMES), names, max_size=2),
        "dependentSchemas": named,
        **dict.fromkeys(("allOf", "anyOf", "oneOf"), some),
        "$ref": st.sampled_from(["#/$defs/a", "#/$defs/b"]),
    }
    return st.lists(st.sampled_from(sorted(optional)), max_size=4, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({name: optional[name] for name in chosen})
    )


PARTS: SearchStrategy[Json] = st.recursive(
    st.booleans() | keywords(st.booleans() | st.sampled_from([{"type": kind} for kind in TYPES])),
    keywords,
    max_leaves=6,
)


@st.composite
def schemas(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a schema; what it may refer to refers to nothing, so that no schema refers to itself in place."""
    plain = keywords(st.booleans()).map(without_references)
    return {**draw(keywords(PARTS)), "$defs": {"a": draw(plain), "b": draw(plain)}}


def without_references(schema: dict[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in schema.items() if name != "$ref"}


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(schemas(), st.lists(INSTANCES | st.sampled_from(ODD), min_size=4, max_size=8))
@example({"oneOf": [True, {"type": "null"}]}, [None, 1])
def test_the_verdict_is_that_of_jsonschema(schema: dict[str, Any], instances: list[Json]) -> None:
    compiled = compile_schema(schema)
    judge = JUDGE(schema)
    for instance in instances:
        found = list(compiled.iter_errors(instance))
        if instance not in ODD:
            assert compiled.is_valid(instance) is judge.is_valid(instance)
        assert compiled.is_valid(instance) is (not found)
        assert all(violation.message for violation in found)


OBJECTS: SearchStrategy[dict[str, Json]] = st.recursive(
    keywords(st.booleans()).map(without_references),
    lambda inner: st.fixed_dictionaries(
        {
            "type": st.sampled_from(["object", ["object", "null"]]),
            "properties": st.dictionaries(
                st.sampled_from(NAMES), inner | inner.map(lambda item: {"type": "array", "items": item}), max_size=4
            ),
            "required": st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
        },
        optional={"maxProperties": COUNTS, "additionalProperties": inner, "not": inner, "if": inner, "then": inner},
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(OBJECTS, st.lists(INSTANCES | st.sampled_from(ODD), min_size=6, max_size=12))
def test_a_response_is_parsed_if_nothing_is_explained(schema: dict[str, Json], instances: list[Json]) -> None:
    """What is parsed is written back the same; what is not is decoded as far as it goes."""
    rules = client_of({"type": "object", "required": ["it"], "properties": {"it": schema, "more": schema}})
    for instance in ({"it": instance, "more": other} for instance, other in itertools.pairwise(instances)):
        found = rules.got.explain(instance)
        assert rules.got.check(instance) is (not found)
        try:
            parsed = rules.got.parse(instance, None)
        except rules.Misfit:
            assert found
        else:
            assert not found
            if instance["it"] in ODD or instance["more"] in ODD:  # which equal not even themselves
                continue
            assert parsed.to_dict() == instance
            assert parsed == type(parsed).from_dict(instance)


def client_of(schema: Json) -> Any:  # noqa: ANN401 - a module that is made here
    """Generate a client whose one response has this schema; give its rules."""
    answers = {"200": {"description": "", "content": {"application/json": {"schema": REFERENCE}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Drawn", "version": "1"},
        "paths": {"/": {"get": {"operationId": "get", "responses": answers}}},
        "components": {"schemas": {"Got": schema}},
    }
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder, "spec.json")
        spec.write_text(json.dumps(document))
        given_ = config.direct(spec, Path(folder, "out"), "drawn", lenient=True)
        try:
            prepared = pipeline.prepare(given_, pipeline.problems_of(given_))
        except Refusal:  # half of a surrogate pair, in no file of text
            reject()
        files = {
            file.path: file.content
            for file in render(prepared.api, prepared.rule_set, given_, prepared.document.where_all)
        }
    package = package_of_runtime()
    for name in ("models", "rules"):
        module = ModuleType(f"drawn.{name}")
        module.__package__ = "drawn"
        sys.modules[module.__name__] = module
        setattr(package, name, module)
        exec(compile(files[f"drawn/{name}.py"], name, "exec"), vars(module))  # noqa: S102
    return module


@lru_cache(maxsize=1)
def package_of_runtime() -> ModuleType:
    """Import the runtime once for all clients: compiling it takes longer than all else."""
    package = sys.modules["drawn"] = ModuleType("drawn")
    package.__path__ = []
    runtime = config.own_templates() / "runtime"
    spec = spec_from_file_location("drawn._runtime", runtime / "__init__.py", submodule_search_locations=[str(runtime)])
    assert spec
    assert spec.loader
    module = sys.modules["drawn._runtime"] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return package


REFERENCE = {"$ref": "#/components/schemas/Got"}
