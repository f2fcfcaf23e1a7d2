"""Values that are deep, large or no JSON at all: each is judged, and all ways to judge agree, those of a client too."""

from __future__ import annotations

import json
import math
import pickle
import sys
from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs import compile_schema, config, pipeline
from openapi_attrs.serve.compiled import import_rules

if TYPE_CHECKING:
    from pathlib import Path

    from openapi_attrs.model import Json

LEVELS = 10_000
DIGITS = 5_000


def nested(kind: type, inner: Any = 0) -> Any:  # noqa: ANN401 - a JSON value
    """Give a value with many levels."""
    for _ in range(LEVELS):
        inner = [inner] if kind is list else {"a": inner}
    return inner


class Text(str):
    __slots__ = ()


BIG = 10**DIGITS
INSTANCES: dict[str, Any] = {
    "deep arrays": nested(list),
    "deep objects": nested(dict),
    "equal deep arrays": [nested(list), nested(list)],
    "equal deep objects": {"a": nested(dict), "b": nested(dict)},
    "a large integer": BIG,
    "a large negative integer": -BIG,
    "large integers": [BIG, BIG + 1, BIG, 1e308, True, 1, 1.0],
    "NaN": math.nan,
    "several NaN": {"a": [math.nan, math.nan], "b": math.nan},
    "infinity": math.inf,
    "negative infinity": -math.inf,
    "the smallest fraction": 5e-324,
    "the largest number": sys.float_info.max,
    "half of a surrogate pair": "\ud800x",
    "a name that is half of a surrogate pair": {"a\ud800": 1, "a~/b": 2, "\ud800": "\udfff"},
    "a long text": "a" * 20_000 + "!",
    "many different objects": [{"a": index, "b": [index]} for index in range(3_000)],
    "many equal objects": [{"a": [1, {}]} for _ in range(3_000)],
    "many properties": {f"a{index}": index for index in range(3_000)},
    "nested nulls": {"a": [[None], {"a": None}, None]},
    "unhashable values": [{1}, bytearray(b"a"), [], {}, {"a": {2}}],
    "what is no JSON": [(1, 2), b"a", 1j, object(), Text("a"), {"a": ...}],
    "names that are no text": {1: "a", None: 2, (3,): 4, "a": 5},
}
ITSELF = {"$ref": "#"}
SCHEMAS: tuple[Json, ...] = (
    False,
    *({"type": kind} for kind in ("null", "boolean", "integer", "number", "string", "array", "object")),
    {"enum": [1, "a", None, {"a": 1}, [1]]},
    {"enum": ["a", "b"]},
    {"const": {"a": [1, {}]}},
    {"const": 1},
    {"minimum": 3, "exclusiveMaximum": 10**400},
    {"maximum": 3.5, "exclusiveMinimum": -0.5},
    *({"multipleOf": divisor} for divisor in (3, 0.1, 1e-300, 1e308)),
    {"type": "integer", "minimum": 1, "maximum": 10},
    {"minLength": 1, "maxLength": 5, "pattern": "^a*$"},
    {"items": ITSELF, "minItems": 1, "maxItems": 2_999},
    {"prefixItems": [ITSELF], "items": False},
    {"contains": {"const": 1}, "minContains": 2, "maxContains": 3},
    {"uniqueItems": True, "items": {"uniqueItems": True}, "additionalProperties": {"uniqueItems": True}},
    {"type": "object", "properties": {"a": ITSELF}, "required": ["a", "b"], "additionalProperties": False},
    {"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": {"type": "integer"}},
    {"propertyNames": {"pattern": "^[a-z]+$", "maxLength": 3}, "minProperties": 2, "maxProperties": 3},
    {"propertyNames": {"enum": ["a", "b"]}},
    {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"b": {"required": ["c"]}}},
    *({name: [{"type": "integer"}, {"items": ITSELF, "additionalProperties": ITSELF}]} for name in ("anyOf", "oneOf")),
    {"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"properties": {"a": ITSELF}, "items": ITSELF}}},
    {"not": {"properties": {"a": ITSELF}, "required": ["a"]}},
    {"not": {"enum": [1, [2]]}},
    {"if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["z"]}, "else": {"maxProperties": 1}},
    {"properties": {"a": True}, "unevaluatedProperties": False, "patternProperties": {"^b": True}},
    {"prefixItems": [True], "contains": {"type": "string"}, "unevaluatedItems": {"type": "integer"}},
    {"$ref": "https://json-schema.org/draft/2020-12/schema"},
    *(
        {"format": name}
        for name in ("date-time", "duration", "idn-email", "idn-hostname", "ipv6", "uri", "regex", "uuid")
    ),
)


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: json.dumps(schema)[:40])
def test_every_instance_is_judged(schema: Json) -> None:
    validator = compile_schema(schema, formats="assert")
    for name, instance in INSTANCES.items():
        found = list(validator.iter_errors(instance))
        assert validator.is_valid(instance) is (not found), name
        told: Any = found[:20]
        for violation in told:
            assert len(violation.message) < 2_000, name
            json.dumps(violation.to_dict())
        assert pickle.loads(pickle.dumps(told)) == told  # noqa: S301 - our own


TREE = {"$ref": "#/components/schemas/tree"}
EITHER = {"anyOf": [{"type": "integer"}, {"$ref": "#/components/schemas/numbers"}, {"type": "array", "items": TREE}]}
RECEIVED: dict[str, Any] = {
    "tree": {"type": "object", "required": ["a"], "properties": {"a": TREE, "b": {"type": "string", "maxLength": 5}}},
    "lists": {"type": "array", "items": {"$ref": "#/components/schemas/lists"}},
    "numbers": {"type": "object", "additionalProperties": {"type": "number", "multipleOf": 0.1}},
    "either": {"type": "object", "properties": {"a": EITHER, "b": EITHER}},
    "tagged": {
        "oneOf": [
            {"type": "object", "required": ["a"], "properties": {"a": {"const": kind}, "b": TREE}}
            for kind in ("x", "y")
        ]
    },
    "unique": {"type": "array", "uniqueItems": True, "items": {"type": "object", "properties": {"a": {}}}},
    "texts": {
        "type": "array",
        "items": {"anyOf": [{"type": "string", "format": name} for name in ("date-time", "uuid", "byte")]},
    },
    "pattern": {"type": "object", "patternProperties": {"^a": {"type": "integer"}}, "additionalProperties": False},
    "named": {"type": "object", "propertyNames": {"enum": ["a", "b"]}, "properties": {"a": {"enum": [1, [2]]}}},
}


@pytest.fixture(scope="module")
def received(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 - a module of rules
    """Generate a client that receives all of it."""
    contents = {name: {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}} for name in RECEIVED}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Received", "version": "1"},
        "paths": {
            f"/{name}": {
                "get": {"operationId": f"get_{name}", "responses": {"200": {"description": "", "content": content}}}
            }
            for name, content in contents.items()
        },
        "components": {"schemas": RECEIVED},
    }
    folder: Path = tmp_path_factory.mktemp("received")
    (folder / "spec.json").write_text(json.dumps(document))
    settings = config.direct(folder / "spec.json", folder / "out", "received", lenient=True)
    problems = pipeline.problems_of(settings)
    files = pipeline.finish(pipeline.prepare(settings, problems), settings, problems).files
    return import_rules(files, "received/")


@pytest.mark.parametrize("name", RECEIVED)
def test_every_response_is_parsed_or_explained(received: Any, name: str) -> None:  # noqa: ANN401
    rule = getattr(received, name)
    for label, instance in INSTANCES.items():
        found = rule.explain(instance)
        try:
            rule.parse(instance, None)
        except received.Misfit:
            assert found, label
        else:
            assert not found, label
