"""`nullable` admits null and changes nothing else, judged by an independent validator."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openapi_attrs.errors import Problems
from openapi_attrs.load import Document, load
from openapi_attrs.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Callable

Resolving: TypeAlias = "Callable[..., Any]"

LOWERED: list[tuple[str, Any]] = [
    ("{type: string, nullable: true}", {"type": ["string", "null"]}),
    ("{type: string, nullable: false}", {"type": "string"}),
    ("{type: string, nullable: 'true'}", {"type": ["string", "null"]}),
    ("{type: string, enum: [a], nullable: true}", {"type": ["string", "null"], "enum": ["a", None]}),
    ("{type: string, enum: [a, null], nullable: true}", {"type": ["string", "null"], "enum": ["a", None]}),
    ("{enum: [a], nullable: true}", {"enum": ["a", None]}),
    ("{nullable: true, description: d}", {"description": "d"}),
    (
        "{$ref: '#/components/schemas/S', nullable: true}",
        {"anyOf": [{"$ref": "#/components/schemas/S"}, {"type": "null"}]},
    ),
    (
        "{$ref: '#/components/schemas/S', nullable: true, description: d}",
        {"description": "d", "anyOf": [{"$ref": "#/components/schemas/S"}, {"type": "null"}]},
    ),
    ("{$ref: '#/components/schemas/N', nullable: true}", {"$ref": "#/components/schemas/N"}),
    (
        "{allOf: [{$ref: '#/components/schemas/S'}], nullable: true, title: t}",
        {"title": "t", "anyOf": [{"$ref": "#/components/schemas/S"}, {"type": "null"}]},
    ),
    (
        "{type: object, allOf: [{$ref: '#/components/schemas/S'}, {}], nullable: true}",
        {"anyOf": [{"type": "object", "allOf": [{"$ref": "#/components/schemas/S"}, {}]}, {"type": "null"}]},
    ),
    ("{anyOf: [{type: string}, {}], nullable: true}", {"anyOf": [{"type": "string"}, {}]}),
    (
        "{anyOf: [{type: string}, {type: integer}], nullable: true}",
        {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
    ),
    (
        "{oneOf: [{type: string}, {type: integer, nullable: true}], nullable: true}",
        {"oneOf": [{"type": "string"}, {"type": ["integer", "null"]}]},
    ),
    (
        "{oneOf: [{type: string, nullable: true}, {type: integer, nullable: true}], nullable: true}",
        {"oneOf": [{"type": ["string", "null"]}, {"type": ["integer", "null"], "not": {"type": "null"}}]},
    ),
    (
        "{allOf: [{properties: {a: {}}}], nullable: true}",
        {"anyOf": [{"properties": {"a": {}}}, {"type": "null"}]},
    ),
    (
        "{oneOf: [{properties: {a: {}}}], nullable: true}",
        {"anyOf": [{"oneOf": [{"properties": {"a": {}}}]}, {"type": "null"}]},
    ),
    ("{properties: {a: {}}, nullable: true}", {"anyOf": [{"properties": {"a": {}}}, {"type": "null"}]}),
    ("{type: array, items: {type: string, nullable: true}}", {"type": "array", "items": {"type": ["string", "null"]}}),
]
COMPONENTS = "paths: {}\ncomponents:\n  schemas:\n    S: {type: object}\n    N: {type: object, nullable: true}\n    X: "


@pytest.mark.parametrize(("written", "lowered"), LOWERED)
def test_null_is_said_where_it_can_be_said(resolved: Resolving, written: str, lowered: object) -> None:
    assert resolved(COMPONENTS + written).at("/components/schemas/X") == lowered


def test_places_inside_of_what_was_wrapped_are_kept(resolved: Resolving) -> None:
    wrapped = (
        "\n      nullable: true\n      allOf:\n      - type: object\n        properties:\n          a: {type: string}\n"
    )
    found = resolved(COMPONENTS + wrapped)
    assert found.place("/components/schemas/X/anyOf/0/properties/a") == (
        "openapi.yaml:13#/components/schemas/X/allOf/0/properties/a"
    )


def test_x_nullable_is_the_same_in_swagger(resolved: Resolving) -> None:
    found = resolved("paths: {}\ndefinitions: {X: {type: string, x-nullable: true}, Y: {x-nullable: false}}", "2.0")
    assert found.at("/components/schemas") == {"X": {"type": ["string", "null"]}, "Y": {}}


def test_from_3_1_on_nullable_says_nothing_which_is_told_once(resolved: Resolving) -> None:
    found = resolved(COMPONENTS + "{type: string, nullable: true}", "3.1")
    assert found.at("/components/schemas/X") == {"type": "string"}
    (told,) = found.warnings
    assert told == (
        "openapi.yaml:7:23: ignored-keyword: nullable means nothing in OpenAPI 3.1 "
        "(#/components/schemas/N/nullable); say type: [..., 'null']"
    )


def _flagged(schema: dict[str, Any], flag: bool | None) -> dict[str, Any]:  # noqa: FBT001
    return schema if flag is None else {**schema, "nullable": flag}


def _with_flag(schemas: Any) -> Any:  # noqa: ANN401
    return st.tuples(schemas, st.sampled_from([None, True, False])).map(lambda pair: _flagged(*pair))


NAMES = ("A", "B", "C")
LEAVES = st.one_of(
    st.sampled_from(["string", "integer", "object", "array"]).map(lambda name: {"type": name}),
    st.just({}),
    st.lists(st.sampled_from([None, 1, "a", True]), min_size=1, max_size=3, unique_by=repr).map(lambda v: {"enum": v}),
    st.just({"type": "string", "enum": ["a", "b"]}),
    st.sampled_from(NAMES).map(lambda name: {"$ref": f"#/components/schemas/{name}"}),
)


def _branches(inner: Any) -> Any:  # noqa: ANN401
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda each: {"anyOf": each}),
        several.map(lambda each: {"oneOf": each}),
        several.map(lambda each: {"allOf": each}),
        inner.map(lambda each: {"type": "object", "properties": {"p": each}}),
        inner.map(lambda each: {"items": each}),
        st.tuples(inner, inner).map(lambda pair: {"oneOf": [pair[0]], "anyOf": [pair[1]]}),
    )


SCHEMAS = _with_flag(st.recursive(_with_flag(LEAVES), lambda inner: _with_flag(_branches(inner)), max_leaves=6))
VALUES = [None, True, 1, "a", "b", {}, {"p": None}, {"p": 1}, {"p": "a"}, [], [None], ["a"], [1, {}]]


def _plain(schema: Any) -> Any:  # noqa: ANN401
    """The reading to hold against: nullable is `or null` around everything else."""
    if isinstance(schema, list):
        return [_plain(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    rest = {
        key: {name: _plain(each) for name, each in value.items()}
        if key in {"properties", "schemas", "components"}
        else value
        if key in {"enum", "type", "$ref"}
        else _plain(value)
        for key, value in schema.items()
        if key != "nullable"
    }
    return {"anyOf": [rest, {"type": "null"}]} if schema.get("nullable") else rest


@settings(max_examples=200)
@given(schemas=st.fixed_dictionaries(dict.fromkeys(NAMES, SCHEMAS)))
def test_drawn_schemas_mean_the_same_after_lowering(
    tmp_path_factory: pytest.TempPathFactory, schemas: dict[str, Any]
) -> None:
    flat = {name: {"allOf": [schema]} if "$ref" in schema else schema for name, schema in schemas.items()}
    flat = {name: _without_references(schema, name) for name, schema in flat.items()}
    tree = {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": flat}}
    (tmp_path_factory.getbasetemp() / "drawn.json").write_text(json.dumps(tree))
    source = load(tmp_path_factory.getbasetemp() / "drawn.json", Problems(), root=tmp_path_factory.getbasetemp())
    made = resolve(Document.of(source), Problems()).tree
    for name in NAMES:
        wanted = jsonschema.Draft202012Validator(
            {**_plain({"components": {"schemas": flat}}), "$ref": f"#/components/schemas/{name}"}
        )
        found = jsonschema.Draft202012Validator({**made, "$ref": f"#/components/schemas/{name}"})
        for value in VALUES:
            assert found.is_valid(value) == wanted.is_valid(value), (name, value, flat, made["components"])


def _without_references(schema: Any, name: str) -> Any:  # noqa: ANN401
    """Let A refer to B and C, B to C alone, so that nothing holds itself."""
    if isinstance(schema, list):
        return [_without_references(each, name) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema and schema["$ref"][-1] <= name:
        return {key: value for key, value in schema.items() if key != "$ref"}
    return {key: _without_references(value, name) for key, value in schema.items()}
