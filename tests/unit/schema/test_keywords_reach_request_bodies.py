"""What a keyword asks of a bare schema, it asks of a request body: `make suites` holds the whole suite so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from openapi_attrs import config, pipeline
from openapi_attrs.serve.compiled import import_rules

if TYPE_CHECKING:
    from openapi_attrs.model import Json
    from openapi_attrs.serve.compiled import Rule

SAMPLE: dict[str, tuple[Json, list[Json], list[Json]]] = {
    # name: (schema, what satisfies it, what does not)
    "never": (False, [], [None, {}, 0]),
    "enum_of_nothing": ({"enum": []}, [], [None, "a"]),
    "const_of_an_array": ({"const": [1, {"a": None}]}, [[1.0, {"a": None}]], [[True, {"a": None}], [1]]),
    "two_types": ({"type": ["integer", "null"]}, [1, 1.0, None], [1.5, True, "1"]),
    "bounds": ({"exclusiveMinimum": 0, "maximum": 2}, [2, "a", None], [0, 2.5]),
    "multiple": ({"multipleOf": 0.01}, [4.02, "a"], [0.001]),
    "lengths": ({"minLength": 2, "maxLength": 3}, ["🦦🦦", 5], ["🦦", "abcd"]),
    "pattern": ({"pattern": r"^\d+$"}, ["12", 12], ["12\n", "٣"]),
    "tuple": ({"prefixItems": [{"type": "string"}], "items": False}, [["a"], [], {}], [["a", 1], [1]]),
    "contains": ({"contains": {"const": 1}, "minContains": 2}, [[1, 2, 1.0], "a"], [[1, True]]),
    "unique": ({"uniqueItems": True}, [[1, True, "1"]], [[1, 1.0], [{"a": 1}, {"a": 1.0}]]),
    "names": ({"propertyNames": {"maxLength": 1}}, [{"a": 1}, []], [{"ab": 1}]),
    "patterns": (
        {"patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": False},
        [{"x-a": ""}, 1],
        [{"x-a": 1}, {"a": ""}],
    ),
    "needs": ({"dependentRequired": {"a": ["b"]}}, [{"a": 1, "b": 2}, {}], [{"a": 1}]),
    "dependent": ({"dependentSchemas": {"a": {"maxProperties": 1}}}, [{"a": 1}, {"b": 1, "c": 2}], [{"a": 1, "b": 2}]),
    "conditional": (
        {"if": {"type": "integer"}, "then": {"minimum": 0}, "else": {"type": "string"}},
        [0, "a"],
        [-1, 1.5, None],
    ),
    "not": ({"not": {"type": "string"}}, [1, None], [""]),
    "one_of": ({"oneOf": [{"type": "integer"}, {"minimum": 2}]}, [1, 2.5], [3, 1.5]),
    "unevaluated": (
        {"anyOf": [{"$ref": "#/components/schemas/Named"}, {"type": "object"}], "unevaluatedProperties": False},
        [{"name": "a"}, {}],
        [{"name": 1}, {"other": 1}],
    ),
    "wrapped": (
        {"type": "object", "allOf": [{"additionalProperties": {"type": "integer"}}]},
        [{"a": 1}],
        [[], {"a": ""}],
    ),
    "reference": (
        {"$ref": "#/components/schemas/Named", "maxProperties": 1},
        [{"name": "a"}],
        [{"name": 1}, {"name": "", "b": 1}, 1],
    ),
    "rule": (
        {
            "x-validation-rules": [{"id": "r", "says": {"at": "/title", "text": "two"}, "message": "m", "maximum": 2}],
            "title": "two",
        },
        [2],
        [3],
    ),
}
NAMED = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


@pytest.fixture(scope="module")
def bodies(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Rule]:
    """Generate one client with an operation a sample; give the rules of the bodies."""
    root = tmp_path_factory.mktemp("bodies")
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Bodies", "version": "1"},
        "paths": {f"/{name}": {"post": _operation(schema)} for name, (schema, _, _) in SAMPLE.items()},
        "components": {"schemas": {"Named": NAMED}},
    }
    (root / "openapi.json").write_text(json.dumps(document))
    (root / "pyproject.toml").write_text(
        '[tool.openapi-attrs]\ndocument = "openapi.json"\noutput = "out"\npackage = "bodies"\nlayout = "package"\n'
    )
    settings = config.read(root)
    problems = pipeline.problems_of(settings)
    prepared = pipeline.prepare(settings, problems)
    rules = import_rules(pipeline.finish(prepared, settings, problems).files, "")
    operations = [operation for resource in prepared.api.resources for operation in resource.operations]
    named = {each.path[1:]: each.body.content[0].rules for each in operations if each.body is not None}
    return {name: getattr(rules, rule) for name, rule in named.items() if rule is not None}


def _operation(schema: Json) -> Json:
    content = {"application/json": {"schema": schema}}
    return {"requestBody": {"required": True, "content": content}, "responses": {"204": {"description": ""}}}


@pytest.mark.parametrize("name", SAMPLE)
def test_a_body_is_judged_as_the_bare_schema_is(bodies: dict[str, Rule], name: str) -> None:
    _, valid, invalid = SAMPLE[name]
    for instance in valid:
        assert bodies[name].check(instance)
        assert not bodies[name].explain(instance)
    for instance in invalid:
        assert not bodies[name].check(instance)
        assert all(violation.message for violation in bodies[name].explain(instance))
        assert bodies[name].explain(instance)
