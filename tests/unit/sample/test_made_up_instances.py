"""What is made up is valid, as jsonschema judges it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from openapi_attrs.sample import sample

if TYPE_CHECKING:
    from openapi_attrs.model import Json

SCHEMAS: dict[str, Any] = {
    "anything": True,
    "a string": {"type": "string"},
    "a long string": {"type": "string", "minLength": 40},
    "a short string": {"type": "string", "maxLength": 2},
    "base64 of a length": {"type": "string", "contentEncoding": "base64", "minLength": 9},
    "a date-time": {"type": "string", "format": "date-time"},
    "an integer": {"type": "integer"},
    "an integer in a range": {"type": "integer", "minimum": 7, "exclusiveMaximum": 9},
    "a number below zero": {"type": "number", "exclusiveMaximum": -2},
    "a number between neighbours": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    "a multiple": {"type": "integer", "minimum": 8, "multipleOf": 7},
    "an integer that is a multiple of a fraction": {"type": "integer", "minimum": 1, "multipleOf": 1.5},
    "a decimal grid": {"type": "number", "minimum": 0.0001, "multipleOf": 0.0001},
    "a boolean": {"type": "boolean"},
    "null": {"type": "null"},
    "null or a number": {"type": ["null", "number"]},
    "a constant": {"const": {"a": [1]}, "type": "object"},
    "an enum": {"type": "string", "enum": ["b", "a"]},
    "an object": {"type": "object", "required": ["b", "c"], "properties": {"a": {"type": "string"}, "b": {}}},
    "an object without a type": {"properties": {"a": {"type": "integer"}}, "required": ["a"]},
    "a property that may not be": {"type": "object", "properties": {"a": False, "b": True}},
    "a map": {"type": "object", "minProperties": 2, "additionalProperties": {"type": "integer"}},
    "an array": {"type": "array", "items": {"type": "string"}, "minItems": 3},
    "a set": {"type": "array", "items": {"type": "string"}, "minItems": 3, "uniqueItems": True},
    "an array of nothing": {"type": "array", "maxItems": 0, "items": {"type": "string"}},
    "a tuple": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
    "all of": {"allOf": [{"required": ["a"]}, {"properties": {"a": {"type": "integer"}}}, {"type": "object"}]},
    "all of, with a property in both": {
        "allOf": [{"properties": {"a": {"minimum": 3}}}, {"properties": {"a": {"type": "integer"}}, "required": ["a"]}]
    },
    "any of": {"anyOf": [{"type": "null"}, {"type": "integer", "minimum": 4}]},
    "one of": {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    "a reference": {"$ref": "#/$defs/tree"},
    "an array of references": {"type": "array", "items": {"$ref": "#/$defs/tree"}},
    "a reference to itself": {"$ref": "#/$defs/list"},
}
DEFS: dict[str, Any] = {
    "tree": {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}, "next": {"$ref": "#/$defs/tree"}},
    },
    "list": {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/list"}}, {"type": "string"}]},
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_made_up_instance_is_valid(name: str) -> None:
    schema = SCHEMAS[name]
    made = sample({"$defs": DEFS}, schema)
    whole = {"$defs": DEFS, **schema} if isinstance(schema, dict) else schema
    jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker()).validate(made)


def test_examples_come_first_unless_they_are_not_wanted() -> None:
    schema: Json = {
        "type": "object",
        "properties": {"a": {"type": "string", "example": "of the document", "default": "x"}},
    }
    assert sample({}, schema) == {"a": "of the document"}
    assert sample({}, schema, examples=False) == {"a": "string"}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "minItems": 10**12, "items": {"type": "string"}},
        {"type": "string", "minLength": 10**12},
        {"type": "object", "minProperties": 10**12},
        {"type": "object", "required": ["a", "b"], "properties": {"a": {"$ref": "#/x"}, "b": {"$ref": "#/x"}}},
        {"$ref": "#/x"},
        {"allOf": [{"$ref": "#/x"}]},
    ],
)
def test_a_schema_that_asks_too_much_is_given_little(schema: Json) -> None:
    assert len(str(sample({"x": schema}, schema))) < 1_000_000
