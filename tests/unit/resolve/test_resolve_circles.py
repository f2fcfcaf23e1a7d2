from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

Resolving: TypeAlias = "Callable[..., Any]"
Refused: TypeAlias = "Callable[..., list[str]]"
REF = "{{$ref: '#/components/schemas/{}'}}".format

CIRCLES = {
    "itself": {"A": REF("A")},
    "a pair": {"A": REF("B"), "B": REF("A")},
    "a chain of three": {"A": REF("B"), "B": REF("C"), "C": REF("A")},
    "allOf": {"A": f"{{allOf: [{REF('A')}, {{type: object}}]}}"},
    "allOf of another": {"A": f"{{allOf: [{REF('B')}]}}", "B": f"{{allOf: [{REF('A')}]}}"},
    "oneOf": {"A": f"{{oneOf: [{REF('A')}, {{type: string}}]}}"},
    "not": {"A": f"{{not: {REF('A')}}}"},
    "then": {"A": f"{{if: {{}}, then: {REF('A')}}}"},
    "dependentSchemas": {"A": f"{{dependentSchemas: {{a: {REF('A')}}}}}"},
}
MEANT = {
    "properties": {"A": f"{{properties: {{a: {REF('A')}}}}}"},
    "items": {"A": f"{{items: {REF('A')}}}"},
    "additionalProperties": {"A": f"{{additionalProperties: {{oneOf: [{REF('A')}, {{type: string}}]}}}}"},
    "through another": {"A": f"{{allOf: [{REF('B')}]}}", "B": f"{{properties: {{a: {REF('A')}}}}}"},
    "a diamond": {"A": f"{{allOf: [{REF('B')}, {REF('C')}]}}", "B": REF("D"), "C": REF("D"), "D": "{}"},
}


def document(schemas: dict[str, str]) -> str:
    return "paths: {}\ncomponents:\n  schemas:\n" + "".join(f"    {name}: {text}\n" for name, text in schemas.items())


@pytest.mark.parametrize("name", CIRCLES)
def test_a_schema_that_holds_itself_at_the_same_value_is_refused(refused: Refused, name: str) -> None:
    (line,) = refused(document(CIRCLES[name]), "3.1")
    assert ": schema-circle: this schema holds itself: #/components/schemas/" in line


@pytest.mark.parametrize("name", CIRCLES)
def test_leniently_the_circle_is_opened_and_listed(resolved: Resolving, name: str) -> None:
    found = resolved(document(CIRCLES[name]), "3.1", lenient=True)
    assert [loss.code for loss in found.problems.losses] == ["schema-circle"]


@pytest.mark.parametrize("name", MEANT)
def test_recursion_below_a_property_or_item_is_kept(resolved: Resolving, name: str) -> None:
    found = resolved(document(MEANT[name]), "3.1")
    assert found.document.tree is found.document.sources[0].tree


def test_children_of_a_base_that_lists_them_extend_what_it_says_besides(resolved: Resolving) -> None:
    listed = f"discriminator: {{propertyName: k}}, oneOf: [{REF('B')}, {REF('C')}]"
    base = f"{{type: object, properties: {{k: {{}}}}, {listed}}}"
    child = f"{{allOf: [{REF('A')}, {{properties: {{b: {{}}}}}}]}}"
    found = resolved(document({"A": base, "B": child, "C": child}), "3.1")
    rest = {"type": "object", "properties": {"k": {}}}
    assert found.at("/components/schemas/B") == {"allOf": [rest, {"properties": {"b": {}}}]}
    assert found.at("/components/schemas/A/oneOf") == [{"$ref": f"#/components/schemas/{name}"} for name in "BC"]
    assert (
        found.place("/components/schemas/C/allOf/0/properties/k") == "openapi.yaml:6#/components/schemas/A/properties/k"
    )
    assert len(found.warnings) == 2
    assert all("inheritance-circle: this extends the rest of #/components/schemas/A" in line for line in found.warnings)


def test_ten_thousand_references_in_a_row_need_no_recursion(resolved: Resolving, refused: Refused) -> None:
    chain = {f"A{n}": REF(f"A{n + 1}") for n in range(10_000)}
    resolved(document({**chain, "A10000": "{}"}))
    assert "schema-circle" in refused(document({**chain, "A10000": REF("A0")}))[0]
