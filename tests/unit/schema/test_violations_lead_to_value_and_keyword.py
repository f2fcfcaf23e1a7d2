"""A violation tells where the value stands, and where the schema asks for it."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs import compile_schema

if TYPE_CHECKING:
    from openapi_attrs.model import Json

NUMBER = {"type": "number"}
SCHEMA = {
    "type": "object",
    "required": ["name", "a/b"],
    "properties": {
        "name": {"type": "string", "maxLength": 3},
        "a/b": {"enum": [1, 2]},
        "rows": {"type": "array", "items": {"type": "array", "items": NUMBER}},
        "pair": {"type": "array", "prefixItems": [NUMBER, {"$ref": "#/$defs/text"}], "items": False},
        "inner": {"type": "object", "required": ["x"], "properties": {"x": {"type": "object", "required": ["y"]}}},
        "text": {"$ref": "#/$defs/text"},
        "choice": {"anyOf": [{"type": "string", "minLength": 2}, {"type": "array", "minItems": 1}]},
    },
    "patternProperties": {"^m": NUMBER, "^s~": {"type": "string"}},
    "additionalProperties": {"type": "boolean"},
    "allOf": [{"properties": {"name": {"pattern": "^a"}}}, {"required": ["z"]}],
    "if": {"properties": {"text": {"const": "long"}}, "required": ["text"]},
    "then": {"properties": {"rows": {"minItems": 2, "items": {"minItems": 2}}}},
    "$defs": {"text": {"type": "string", "minLength": 1}},
}
GOOD = {"name": "ab", "a/b": 1, "z": True}
CASES: list[tuple[Any, list[tuple[str, str]]]] = [
    (3, [("", "#/type")]),
    ({}, [("", "#/required"), ("", "#/required"), ("", "#/allOf/1/required")]),
    (
        GOOD | {"name": "bcde"},
        [("/name", "#/allOf/0/properties/name/pattern"), ("/name", "#/properties/name/maxLength")],
    ),
    (GOOD | {"a/b": 3}, [("/a~1b", "#/properties/a~1b/enum")]),
    (GOOD | {"rows": [[1], 2, [3]]}, [("/rows/1", "#/properties/rows/items/type")]),
    (GOOD | {"rows": [[1], ["x"]]}, [("/rows/1/0", "#/properties/rows/items/items/type")]),
    (
        GOOD | {"pair": ["x", 1, 2]},
        [
            ("/pair/0", "#/properties/pair/prefixItems/0/type"),
            ("/pair/1", "#/$defs/text/type"),
            ("/pair/2", "#/properties/pair/items"),
        ],
    ),
    (GOOD | {"pair": [1, "x", 2]}, [("/pair/2", "#/properties/pair/items")]),
    (GOOD | {"inner": {}}, [("/inner", "#/properties/inner/required")]),
    (GOOD | {"inner": {"x": {}}}, [("/inner/x", "#/properties/inner/properties/x/required")]),
    (GOOD | {"text": ""}, [("/text", "#/$defs/text/minLength")]),
    (
        GOOD | {"choice": "x"},
        [("/choice", "#/properties/choice/anyOf"), ("/choice", "#/properties/choice/anyOf/0/minLength")],
    ),
    (GOOD | {"s~/": 1}, [("/s~0~1", "#/patternProperties/^s~0/type")]),
    (GOOD | {"other": 1}, [("/other", "#/additionalProperties/type")]),
    (
        GOOD | {"text": "long", "rows": [[1]]},
        [("/rows", "#/then/properties/rows/minItems"), ("/rows/0", "#/then/properties/rows/items/minItems")],
    ),
]


@pytest.mark.parametrize(("value", "expected"), CASES)
def test_a_violation_leads_to_value_and_keyword(value: Json, expected: list[tuple[str, str]]) -> None:
    found = list(compile_schema(SCHEMA).iter_errors(value))
    told = [(each.pointer, each.schema_pointer) for each in found]
    assert sorted(told) == sorted(expected)
    for pointer, schema_pointer in told:
        assert _at(value, pointer) is not None
        assert _at(SCHEMA, schema_pointer[1:]) is not None
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - what this test pickled
    assert [(each.pointer, each.schema_pointer) for each in again] == told


@pytest.mark.parametrize(
    ("value", "pointers"),
    [
        ({"z": 1, "a/b": 3, "name": "bcde"}, ["/z", "/a~1b", "/name", "/name"]),
        ({"other": 1, "name": 5}, ["", "", "/other", "/name"]),
        (
            {"z": 1, "rows": [[1], ["x", "y"]], "name": "bcde", "inner": {"x": {}}, "a/b": 3},
            ["/z", "/rows/1/0", "/rows/1/1", "/name", "/name", "/inner/x", "/a~1b"],
        ),
    ],
)
def test_violations_stand_in_the_order_of_the_values(value: Json, pointers: list[str]) -> None:
    assert [each.pointer for each in compile_schema(SCHEMA).iter_errors(value)] == pointers


def _at(tree: Json, pointer: str) -> Json:
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]  # type: ignore[index] # there it is
    return tree
