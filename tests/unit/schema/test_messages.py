"""What a violation says: what is allowed, under which condition, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from openapi_attrs import compile_schema

if TYPE_CHECKING:
    from openapi_attrs.model import Json

CAT = {"type": "object", "required": ["meow"], "title": "Cat", "properties": {"kind": {"const": "cat"}}}
DOG = {"type": "object", "required": ["bark"], "title": "Dog", "properties": {"kind": {"const": "dog"}}}
IS_X = {"required": ["k"], "properties": {"k": {"const": "x"}}}
IN_TENS = {"multipleOf": 10, "maximum": 99}
TOLD: list[tuple[Json, Json, list[str]]] = [
    ({"type": ["string", "null"]}, 1, [": must be a string or null, found 1"]),
    ({"enum": [1, "a", None]}, True, [': must be 1, "a" or null, found true']),
    ({"minLength": 1}, "", [": must have at least 1 character, found 0"]),
    ({"maxItems": 1}, [1, 2], [": must have at most 1 item, found 2"]),
    ({"minProperties": 2}, {"a": 1}, [": must have at least 2 properties, found 1"]),
    ({"exclusiveMaximum": 2.5}, 2.5, [": must be less than 2.5, found 2.5"]),
    ({"pattern": "^a"}, "b", [': must match "^a", found "b"']),
    ({"required": ["a"]}, {}, [": must have `a`, found no property"]),
    ({"required": ["a"]}, {"b": 1, "c": 2}, [": must have `a`, found only `b`, `c`"]),
    ({"contains": {"const": 1}}, [2], [": must have at least 1 item that is 1, found [2]"]),
    (
        {"contains": {"title": "One", "const": 1}, "minContains": 2},
        [1],
        [": must have at least 2 items that match `One`, found [1]"],
    ),
    (
        {"contains": True, "maxContains": 1},
        [1, 2],
        [": must have at most 1 item that matches `contains`, found [1, 2]"],
    ),
    (
        {"properties": {"a": {}}, "additionalProperties": False},
        {"b": 1},
        ["/b: must not be there, only `a` may, found 1"],
    ),
    ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, ["/ab: its name must have at most 1 character, found 2"]),
    (
        {"anyOf": [{"type": ["object", "null"], "required": ["a"]}, {"type": "string"}]},
        1,
        [
            ": must match `anyOf/0` or a string, found 1; `anyOf/0` comes closest",
            ": must be an object or null, found 1",
        ],
    ),
    ({"not": {"type": "string"}}, "a", [': must not be a string, found "a"']),
    ({"not": {"required": ["a"]}}, {"a": 1}, [': must not be so: `a` is there, found {"a": 1}']),
    # conditions are told in words, wherever what they ask for stands
    ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, [": must have `b` when `a` is there, found only `a`"]),
    ({"dependentSchemas": {"a": {"required": ["b"]}}}, {"a": 1}, [": must have `b` when `a` is there, found only `a`"]),
    ({"if": IS_X, "then": {"required": ["y"]}}, {"k": "x"}, [': must have `y` when `k` is "x", found only `k`']),
    ({"if": IS_X, "else": {"required": ["y"]}}, {"k": "z"}, [': must have `y` unless `k` is "x", found only `k`']),
    (
        {"if": {"minimum": 2}, "then": {"multipleOf": 2}},
        3,
        [": must be a multiple of 2 when it is at least 2, found 3"],
    ),
    (
        {
            "anyOf": [{"not": IS_X}, {"properties": {"y": {"$ref": "#/$defs/y"}}}],
            "$defs": {"y": {"items": {"type": "null"}}},
        },
        {"k": "x", "y": [1]},
        ['/y/0: must be null when `k` is "x", found 1'],
    ),
    (
        {"if": {"contains": {"type": "null"}}, "then": False},
        [None],
        [": must not be there when #/if holds, found [null]"],
    ),
    (
        {"if": {"required": ["a"], "properties": {"a": {"properties": {"b": {"minimum": 1}}}}}, "then": False},
        {"a": {"b": 1}},
        [': must not be there when #/if holds, found {"a": {"b": 1}}'],
    ),
    # a choice: the branch that comes closest, and the others by name
    ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, None, [": must be a string or an integer, found null"]),
    ({"oneOf": [{"const": "a"}, {"const": "b"}]}, "c", [': must be "a" or "b", found "c"']),
    (
        {"anyOf": [{"type": "string", "maxLength": 2}, {"type": "integer"}]},
        "abc",
        [
            ': must be a string or an integer, found "abc"; a string comes closest',
            ": must have at most 2 characters, found 3",
        ],
    ),
    (
        {"oneOf": [CAT, DOG]},
        {"kind": "dog"},
        [
            ': must match exactly one of `Cat` or `Dog`, found {"kind": "dog"}; `Dog` comes closest',
            ": must have `bark`, found only `kind`",
        ],
    ),
    (
        {"anyOf": [{"title": "A", "required": ["a"]}, {"title": "B", "required": ["b"], "properties": {"b": IN_TENS}}]},
        {"b": 101},
        [
            ': must match `A` or `B`, found {"b": 101}; `B` comes closest',
            "/b: must be at most 99, found 101",
            "/b: must be a multiple of 10, found 101",
        ],
    ),
    (
        {"oneOf": [CAT, DOG]},
        {"meow": 1, "bark": 1},
        [': must match exactly one of `Cat` or `Dog`, found {"meow": 1, "bark": 1}, which matches `Cat` and `Dog`'],
    ),
    # with a discriminator: the branch that is named, and nothing else
    (
        {"oneOf": [CAT, DOG], "discriminator": {"propertyName": "kind"}},
        {"kind": "dog"},
        [": must have `bark`, found only `kind`"],
    ),
    (
        {"oneOf": [CAT, DOG], "discriminator": {"propertyName": "kind"}},
        {"kind": "cow"},
        ['/kind: must be one of "cat", "dog", found "cow"'],
    ),
    (
        {
            "if": {"required": ["a"]},
            "then": {"oneOf": [{"title": "B", "required": ["b"]}, {"title": "C", "required": ["c"]}]},
        },
        {"a": 1},
        [
            ': must match exactly one of `B` or `C` when `a` is there, found {"a": 1}; `B` comes closest',
            ": must have `b` when `a` is there, found only `a`",
        ],
    ),
    # a secret is never shown
    ({"format": "password", "minLength": 8}, "hidden", [": must have at least 8 characters, found a secret"]),
    (
        {"enum": [{"a": 1}], "properties": {"a": {"format": "password"}}},
        {"a": "hidden"},
        [': must be {"a": 1}, found a secret'],
    ),
]


@pytest.mark.parametrize(("schema", "instance", "told"), TOLD)
def test_a_violation_says_what_is_allowed_and_what_was_found(schema: Json, instance: Json, told: list[str]) -> None:
    errors = compile_schema(schema).iter_errors(instance)
    assert [f"{error.pointer}: {error.message}" for error in errors] == told


def test_a_choice_in_a_tree_is_explained_once_a_place() -> None:
    branch = {"type": "object", "properties": {"args": {"type": "array", "items": {"$ref": "#/$defs/node"}}}}
    operations = [{**branch, "required": [name]} for name in ("and", "or")]
    compiled = compile_schema({"$ref": "#/$defs/node", "$defs": {"node": {"oneOf": operations}}})
    tree: Json = {}
    for _ in range(60):
        tree = {"args": [tree]}
    assert not compiled.is_valid(tree)
    assert len(list(compiled.iter_errors(tree))) == 122
