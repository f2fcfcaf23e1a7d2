# ruff: noqa: E501 - a table reads best with a row a line
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

Resolving: TypeAlias = "Callable[..., Any]"
Refused: TypeAlias = "Callable[..., list[str]]"
BEFORE = "paths: {}\ncomponents:\n  schemas:\n    S: {type: object}\n    X: "
X = "/components/schemas/X"

LOWERED: list[tuple[str, str, Any]] = [
    ("3.0", "{minimum: 1, exclusiveMinimum: true}", {"exclusiveMinimum": 1}),
    ("3.0", "{maximum: 1, exclusiveMaximum: false}", {"maximum": 1}),
    ("3.0", "{exclusiveMaximum: true}", {}),
    ("3.1", "{minimum: 1, exclusiveMinimum: 2}", {"minimum": 1, "exclusiveMinimum": 2}),
    ("3.1", "{maximum: 1, exclusiveMaximum: true}", {"exclusiveMaximum": 1}),
    ("3.0", "{type: string, format: byte}", {"type": "string", "contentEncoding": "base64"}),
    (
        "3.0",
        "{type: string, format: byte, nullable: true, x-content-media-type: image/png}",
        {"type": ["string", "null"], "contentEncoding": "base64", "contentMediaType": "image/png"},
    ),
    ("3.1", "{type: string, format: byte}", {"type": "string", "contentEncoding": "base64"}),
    ("3.0", "{type: integer, format: byte}", {"type": "integer", "format": "byte"}),
    ("3.0", "{type: string, format: binary}", {"type": "string", "format": "binary"}),
    ("3.0", "{$ref: '#/components/schemas/S', description: d, x-a: 1, title: t}", {"$ref": "#/components/schemas/S", "description": "d", "x-a": 1, "title": "t"}),
    ("3.1", "{$ref: '#/components/schemas/S', maxProperties: 2}", {"$ref": "#/components/schemas/S", "maxProperties": 2}),
    ("3.1", "{properties: {$ref: {type: string}}}", {"properties": {"$ref": {"type": "string"}}}),
    ("3.1", "{default: null, const: null, examples: [null], enum: [null]}", {"default": None, "const": None, "examples": [None], "enum": [None]}),
    ("3.1", "true", True),
    ("3.1", "{additionalProperties: false, items: true}", {"additionalProperties": False, "items": True}),
    ("3.1", "{example: {$ref: '#/nowhere', nullable: true}}", {"example": {"$ref": "#/nowhere", "nullable": True}}),
    ("3.1", "{x-own: {$ref: nowhere}}", {"x-own": {"$ref": "nowhere"}}),
    (
        "3.0",
        "{x-validation-rules: [{id: a, says: {at: /x, text: y}, if: {properties: {b: {const: 1}}}, then: {$ref: '#/components/schemas/S'}, message: m}]}",
        {"x-validation-rules": [{"id": "a", "says": {"at": "/x", "text": "y"}, "if": {"properties": {"b": {"const": 1}}}, "then": {"$ref": "#/components/schemas/S"}, "message": "m"}]},
    ),
    (
        "3.1",
        "{discriminator: {propertyName: k, mapping: {s: S, t: '#/components/schemas/S'}}}",
        {"discriminator": {"propertyName": "k", "mapping": {"s": "#/components/schemas/S", "t": "#/components/schemas/S"}}},
    ),
    ("3.2", "{discriminator: {propertyName: k, defaultMapping: S}}", {"discriminator": {"propertyName": "k", "defaultMapping": "#/components/schemas/S"}}),
]  # fmt: skip


@pytest.mark.parametrize(("version", "written", "lowered"), LOWERED)
def test_a_schema_means_json_schema_2020_12(resolved: Resolving, version: str, written: str, lowered: object) -> None:
    found = resolved(BEFORE + written, version)
    assert (found.at(X), found.warnings) == (lowered, [])


SLOPPY: list[tuple[str, str, Any, str]] = [
    ("3.0", "null", {}, "null-value: a schema is null, and read as one that admits anything (#/components/schemas/X)"),
    ("3.0", "{description: null}", {}, "sloppy-value: description is null where text is wanted, and left out"),
    ("3.0", "{title: 5}", {"title": "5"}, "sloppy-value: title is a number where text is wanted, and read as '5'"),
    ("3.0", "{description: {a: b}}", {}, "sloppy-value: description is a mapping where text is wanted, and left out"),
    ("3.0", "{maxLength: '5'}", {"maxLength": 5}, "sloppy-value: maxLength is the text '5', and read as 5"),
    ("3.0", "{maxLength: 5.0}", {"maxLength": 5}, ""),
    ("3.0", "{minLength: -1}", {}, "sloppy-value: minLength is -1, no number of things, and left out"),
    ("3.0", "{multipleOf: 0}", {}, "sloppy-value: multipleOf is 0, no positive number, and left out"),
    ("3.0", "{maximum: null}", {}, "null-value: maximum is null, and left out"),
    ("3.0", "{deprecated: 'True'}", {"deprecated": True}, "sloppy-value: deprecated is the text 'True', and read as true"),
    ("3.0", "{required: true}", {}, "sloppy-value: required is a boolean, as in JSON Schema draft 3, and left out"),
    ("3.0", "{required: [a, b, a]}", {"required": ["a", "b"]}, "sloppy-value: required[2] is a repetition of 'a', and left out"),
    ("3.0", "{required: [1, null]}", {"required": ["1"]}, "sloppy-value: required[0] is a number where text is wanted"),
    ("3.0", "{enum: []}", {}, "sloppy-value: enum is empty, and left out"),
    ("3.0", "{enum: [1, 1.0, true, true, [1], [1]]}", {"enum": [1, True, [1]]}, "sloppy-value: enum is a list with repetitions"),
    ("3.0", "{examples: {a: 1}}", {}, "sloppy-value: examples is a mapping where a list is wanted, and left out"),
    ("3.0", "{allOf: []}", {}, "sloppy-value: allOf is empty, and left out"),
    ("3.0", "{items: null}", {}, "null-value: items is null, and left out"),
    ("3.0", "{additionalProperties: 'false'}", {"additionalProperties": False}, "sloppy-value: additionalProperties is the text"),
    ("3.0", "{type: String}", {"type": "string"}, "sloppy-value: type is 'String', and read as 'string'"),
    ("3.0", "{type: any}", {}, "sloppy-value: type is 'any', and left out"),
    ("3.1", "{type: [string, null]}", {"type": ["string", "null"]}, "sloppy-value: type[1] is null, and read as the text 'null'"),
    ("3.0", "{type: file}", {"type": "string", "format": "binary"}, "sloppy-value: type is 'file', as in Swagger 2.0"),
    ("3.1", "{items: [{type: string}]}", {"prefixItems": [{"type": "string"}]}, "sloppy-value: items is a list, as in"),
    ("3.1", "{items: [{}], additionalItems: false}", {"prefixItems": [{}], "items": False}, "sloppy-value: items is a list"),
    ("3.0", "{const: 1}", {}, "ignored-keyword: const means nothing in OpenAPI 3.0"),
    ("3.0", "{$ref: '#/components/schemas/S', type: object}", {"$ref": "#/components/schemas/S"}, "reference-siblings: beside a $ref only"),
    ("3.0", "{discriminator: k}", {"discriminator": {"propertyName": "k"}}, "sloppy-value: discriminator is text, as in"),
    ("3.0", "{discriminator: {propertyName: k, mapping: {a: Nope}}}", {"discriminator": {"propertyName": "k", "mapping": {}}}, "dangling-mapping"),
]  # fmt: skip


@pytest.mark.parametrize(("version", "written", "lowered", "told"), SLOPPY)
def test_a_sloppy_schema_with_one_meaning_is_read_with_a_warning(
    resolved: Resolving, version: str, written: str, lowered: object, told: str
) -> None:
    found = resolved(BEFORE + written, version)
    assert found.at(X) == lowered
    assert [told in line for line in found.warnings[:1]] == [True] * bool(told)


WRONG: list[tuple[str, str]] = [
    ("hello", "7:5: wrong-type: a schema is text, a mapping or a boolean is wanted (#/components/schemas/X)"),
    (
        "{type: strnig}",
        "7:9: unknown-type: there is no type 'strnig' (#/components/schemas/X/type); did you mean 'string'?",
    ),
    ("{type: [string, x]}", "7:24: unknown-type: there is no type 'x' (#/components/schemas/X/type/1); the types are "),
    ("{type: 5}", "7:9: wrong-type: type is a number, text or a list of texts is wanted (#/components/schemas/X/type)"),
    (
        "{properties: [a]}",
        "7:9: wrong-type: properties is a list, a mapping of schemas is wanted (#/components/schemas/X",
    ),
    ("{properties: {a: 5}}", "7:22: wrong-type: a schema is a number, a mapping or a boolean is wanted (#/components/"),
    ("{required: a}", "7:9: wrong-type: required is text, a list of texts is wanted (#/components/schemas/X/required)"),
    (
        "{required: [[a]]}",
        "7:20: wrong-type: required[0] is a list, text is wanted (#/components/schemas/X/required/0)",
    ),
    ("{enum: abc}", "7:9: wrong-type: enum is text, a list is wanted (#/components/schemas/X/enum)"),
    ("{allOf: {}}", "7:9: wrong-type: allOf is a mapping, a list of schemas is wanted (#/components/schemas/X/allOf)"),
    ("{maximum: x}", "7:9: wrong-type: maximum is text, a number is wanted (#/components/schemas/X/maximum)"),
    (
        "{minLength: true}",
        "7:9: wrong-type: minLength is a boolean, a number is wanted (#/components/schemas/X/minLength)",
    ),
    (
        "{uniqueItems: 1}",
        "7:9: wrong-type: uniqueItems is a number, true or false is wanted (#/components/schemas/X/uniq",
    ),
    ("{$ref: 5}", "7:9: wrong-type: $ref is a number, a reference is wanted (#/components/schemas/X/$ref)"),
    (
        "{discriminator: []}",
        "7:9: wrong-type: discriminator is a list, a mapping is wanted (#/components/schemas/X/disc",
    ),
    (
        "{discriminator: {}}",
        "7:9: wrong-type: a discriminator has a propertyName, which is text (#/components/schemas/X",
    ),
    ("{discriminator: {propertyName: a, mapping: {b: 1}}}", "7:52: wrong-type: b is a number, text is wanted (#/comp"),
    (
        "{dependentRequired: [a]}",
        "7:9: wrong-type: dependentRequired is a list, a mapping is wanted (#/components/sche",
    ),
]


@pytest.mark.parametrize(("written", "told"), WRONG)
def test_a_wrong_type_where_meaning_depends_on_it_is_refused(refused: Refused, written: str, told: str) -> None:
    (line,) = refused(BEFORE + written)
    assert line.startswith(f"openapi.yaml:{told}")


def test_every_problem_is_told_at_once(refused: Refused) -> None:
    told = refused(BEFORE + "\n      type: strnig\n      properties: {a: {enum: x}, b: {items: {required: y}}}\n")
    assert [line.split(": ")[1] for line in told] == ["unknown-type", "wrong-type", "wrong-type"]


def test_nesting_has_a_limit_that_no_later_stage_overflows(resolved: Resolving, refused: Refused) -> None:
    assert resolved(BEFORE + "{items: " * 100 + "{}" + "}" * 100)
    (line,) = refused(BEFORE + "{items: " * 101 + "{}" + "}" * 101)
    assert "depth-budget: schemas nested deeper than 100 levels" in line
    assert line.endswith("raise the budget 'schema_depth' if this is meant")


def test_what_needs_no_change_is_shared(resolved: Resolving) -> None:
    found = resolved(BEFORE + "{properties: {a: {type: string}, b: {type: string, nullable: true}}}")
    given = found.document.sources[0].tree["components"]["schemas"]
    assert found.at("/components/schemas/S") is given["S"]
    assert found.at(f"{X}/properties/a") is given["X"]["properties"]["a"]


def test_a_document_that_needs_no_change_is_the_tree_given(resolved: Resolving) -> None:
    text = "paths: {/a: {get: {responses: {'200': {description: d}}}}}\ncomponents: {schemas: {A: {type: string}}}\n"
    found = resolved(text, "3.1")
    assert found.document.tree is found.document.sources[0].tree


def test_places_of_a_tuple_are_those_of_its_items(resolved: Resolving) -> None:
    found = resolved(BEFORE + "\n      items:\n      - {type: string}\n      - {type: integer}\n", "3.1")
    assert found.place(f"{X}/prefixItems/1/type") == f"openapi.yaml:10#{X}/items/1/type"
