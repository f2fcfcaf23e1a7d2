"""A dropped keyword, a turned comparison: some verdict changes. `make suites` does the same with the whole suite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs import compile_schema
from openapi_attrs.render import rule_conditions
from openapi_attrs.rules import compiler

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.model import Json

READERS: dict[str, Any] = vars(compiler)["_READERS"]
SIGNS: dict[str, tuple[str, str]] = vars(rule_conditions)["_SIGNS"]
TURNED = {">=": ">", ">": ">=", "<=": "<", "<": "<="}
READ_BY_OTHERS = {"then", "else", "minContains", "maxContains"}
SIZES = ("Length", "Items", "Properties")
TEXT = {"type": "string"}
JUDGED: dict[str, tuple[dict[str, Any], Json, Json]] = {
    "type": ({"type": "integer"}, 1.0, True),
    "enum": ({"enum": [1, None]}, 1.0, True),
    "const": ({"const": [0]}, [0.0], [False]),
    "minimum": ({"minimum": 3}, 3, 2),
    "exclusiveMinimum": ({"exclusiveMinimum": 3}, 3.5, 3),
    "maximum": ({"maximum": 3}, 3, 4),
    "exclusiveMaximum": ({"exclusiveMaximum": 3}, 2.5, 3),
    "multipleOf": ({"multipleOf": 0.1}, 0.3, 0.35),
    "minLength": ({"minLength": 2}, "ab", "\U0001f9a6"),
    "maxLength": ({"maxLength": 1}, "\U0001f9a6", "ab"),
    "pattern": ({"pattern": "^a$"}, "a", "a\n"),
    "format": ({"format": "date"}, "2024-02-29", "2023-02-29"),
    "minItems": ({"minItems": 1}, [0], []),
    "maxItems": ({"maxItems": 1}, [0], [0, 1]),
    "prefixItems": ({"prefixItems": [TEXT]}, ["a", 1], [1]),
    "items": ({"items": TEXT}, ["a"], ["a", 1]),
    "contains": ({"contains": TEXT}, [1, "a"], [1]),
    "minContains": ({"contains": TEXT, "minContains": 2}, ["a", "b"], ["a", 1]),
    "maxContains": ({"contains": TEXT, "maxContains": 1}, ["a", 1], ["a", "b"]),
    "uniqueItems": ({"uniqueItems": True}, [1, True], [1, 1.0]),
    "minProperties": ({"minProperties": 1}, {"a": 1}, {}),
    "maxProperties": ({"maxProperties": 1}, {"a": 1}, {"a": 1, "b": 1}),
    "required": ({"required": ["a"]}, {"a": None}, {}),
    "properties": ({"properties": {"a": TEXT}}, {"a": ""}, {"a": None}),
    "patternProperties": ({"patternProperties": {"^a": TEXT}}, {"ab": "", "b": 1}, {"ab": 1}),
    "additionalProperties": ({"additionalProperties": False, "properties": {"a": True}}, {"a": 1}, {"b": 1}),
    "propertyNames": ({"propertyNames": {"maxLength": 1}}, {"a": 1}, {"ab": 1}),
    "dependentRequired": ({"dependentRequired": {"a": ["b"]}}, {"b": 1}, {"a": 1}),
    "$ref": ({"$ref": "#/$defs/a", "$defs": {"a": TEXT}}, "a", 1),
    "$dynamicRef": ({"$dynamicRef": "#a", "$defs": {"a": {"$dynamicAnchor": "a", **TEXT}}}, "a", 1),
    "allOf": ({"allOf": [TEXT]}, "a", 1),
    "dependentSchemas": ({"dependentSchemas": {"a": {"required": ["b"]}}}, {"b": 1}, {"a": 1}),
    "if": ({"if": TEXT, "then": {"const": "a"}, "else": {"const": 1}}, 1, "b"),
    "then": ({"if": TEXT, "then": {"const": "a"}}, "a", "b"),
    "else": ({"if": TEXT, "else": {"const": 1}}, 1, 2),
    "anyOf": ({"anyOf": [TEXT, {"const": 1}]}, 1, 2),
    "oneOf": ({"oneOf": [TEXT, {"minLength": 1}]}, "", "a"),
    "not": ({"not": TEXT}, 1, "a"),
    "unevaluatedItems": ({"unevaluatedItems": False, "prefixItems": [TEXT]}, ["a"], ["a", 1]),
    "unevaluatedProperties": ({"unevaluatedProperties": False, "properties": {"a": True}}, {"a": 1}, {"b": 1}),
}


def verdicts(keyword: str) -> list[bool]:
    """Judge what is to be accepted, and what is not; check and explain agree on it."""
    schema, *instances = JUDGED[keyword]
    validator = compile_schema(schema, formats="assert")
    found = [validator.is_valid(instance) for instance in instances]
    assert found == [not list(validator.iter_errors(instance)) for instance in instances]
    return found


def test_every_keyword_is_judged() -> None:
    last = {name for name, _ in vars(compiler)["_UNEVALUATED"]}
    assert JUDGED.keys() == (READERS.keys() | last | READ_BY_OTHERS) - {compiler.RULES}
    assert SIGNS.keys() <= JUDGED.keys()


@pytest.mark.parametrize("keyword", JUDGED)
def test_a_keyword_that_is_dropped_is_missed(keyword: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert verdicts(keyword) == [True, False]
    read: Callable[..., dict[str, Any]] = vars(compiler)["keywords"]
    monkeypatch.setattr(compiler, "keywords", lambda *given: {k: v for k, v in read(*given).items() if k != keyword})
    assert verdicts(keyword) != [True, False]


@pytest.mark.parametrize("keyword", SIGNS)
def test_a_comparison_that_is_turned_is_noticed(keyword: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SIGNS, keyword, (TURNED[SIGNS[keyword][0]], TURNED[SIGNS[keyword][1]]))
    schema = JUDGED[keyword][0]
    validator = compile_schema(schema)
    (limit,) = schema.values()
    assert validator.is_valid(limit) is keyword.startswith("exclusive")


@pytest.mark.parametrize("keyword", [f"{limit}{what}" for limit in ("min", "max") for what in SIZES])
def test_a_comparison_of_sizes_that_is_turned_is_noticed(keyword: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bound = f"{keyword[:3]}imum"
    monkeypatch.setitem(SIGNS, bound, (TURNED[SIGNS[bound][0]], TURNED[SIGNS[bound][1]]))
    assert verdicts(keyword) == [False, False]


@pytest.mark.parametrize(("name", "kinds"), [("integer", {"integer", "fraction"}), ("number", {"integer"})])
def test_a_type_that_is_taken_for_another_is_noticed(
    name: str, kinds: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [compile_schema({"type": name}).is_valid(value) for value in (1, 1.0, 1.5, True)]
    assert expected == [True, True, name == "number", False]
    monkeypatch.setitem(vars(compiler)["_TYPES"], name, frozenset(kinds))
    assert [compile_schema({"type": name}).is_valid(value) for value in (1, 1.0, 1.5, True)] != expected
