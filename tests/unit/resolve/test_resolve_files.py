from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Resolving: TypeAlias = "Callable[..., Any]"
Refused: TypeAlias = "Callable[..., list[str]]"


def using(reference: str) -> str:
    return f"paths: {{}}\ncomponents:\n  schemas:\n    X:\n      properties:\n        a: {{$ref: '{reference}'}}\n"


A = "/components/schemas/X/properties/a"


def test_a_schema_of_another_file_becomes_a_component(resolved: Resolving) -> None:
    found = resolved(
        using("./more/pet.yaml"), more__pet="type: object\nproperties:\n  n: {type: string, nullable: true}\n"
    )
    assert found.at(A) == {"$ref": "#/components/schemas/pet"}
    assert found.at("/components/schemas/pet/properties/n") == {"type": ["string", "null"]}
    assert found.place("/components/schemas/pet/properties/n") == "more/pet.yaml:3#/properties/n"
    assert [source.file for source in found.document.sources] == ["openapi.yaml", "more/pet.yaml"]


def test_a_description_may_be_a_reference(resolved: Resolving) -> None:
    text = """
tags: [{name: a, description: {$ref: 'texts.yaml#/a'}}, {name: b, description: {$ref: 'b.md'}}]
components:
  schemas: {A: {description: {$ref: 'more/deep.yaml#/x/description'}}, B: {description: {$ref: 'texts.yaml#/c'}}}
"""
    found = resolved(text, texts="a: Told elsewhere.\n", more__deep="x: {description: {$ref: '../texts.yaml#/a'}}\n")
    assert found.at("/tags") == [{"name": "a", "description": "Told elsewhere."}, {"name": "b"}]
    assert found.at("/components/schemas") == {"A": {}, "B": {}}


def test_references_are_relative_to_the_file_they_stand_in(resolved: Resolving) -> None:
    files = {
        "more__a": "B: {items: {$ref: 'deep/b.yaml#/C'}}\nD: {items: {$ref: '#/E'}}\nE: {type: string}\n",
        "more__deep__b": (
            "C: {items: {$ref: '../a.yaml#/D'}, contains: {$ref: '../../openapi.yaml#/components/schemas/X'}}\n"
        ),
    }
    found = resolved(using("more/a.yaml#/B"), "3.1", **files)
    schemas = found.at("/components/schemas")
    assert set(schemas) == {"X", "B", "C", "D", "E"}
    assert schemas["C"] == {"items": {"$ref": "#/components/schemas/D"}, "contains": {"$ref": "#/components/schemas/X"}}


def test_a_component_that_only_refers_is_the_home_of_what_it_refers_to(resolved: Resolving) -> None:
    text = """\
paths:
  /a: {get: {responses: {'200': {description: d, content: {a/b: {schema: {$ref: 'pet.yaml'}}}}}}}
components:
  schemas:
    Pet: {$ref: 'pet.yaml'}
    Other: {$ref: 'pet.yaml'}
    Name: {$ref: 'pet.yaml#/properties/name'}
"""
    found = resolved(text, pet="properties: {name: {type: string}, mother: {$ref: '#'}}\n")
    schemas = found.at("/components/schemas")
    assert schemas["Pet"]["properties"]["mother"] == {"$ref": "#/components/schemas/Pet"}
    assert schemas["Other"] == {"$ref": "#/components/schemas/Pet"}
    assert schemas["Name"] == schemas["Pet"]["properties"]["name"] == {"type": "string"}
    assert found.place("/components/schemas/Pet/properties/mother") == "pet.yaml:1#/properties/mother"
    content = found.at("/paths/~1a/get/responses/200/content/a~1b")
    assert content == {"schema": {"$ref": "#/components/schemas/Pet"}}


def test_all_schemas_may_stand_in_an_index_file(resolved: Resolving) -> None:
    text = "paths: {}\ncomponents:\n  schemas: {$ref: 'index.yaml'}\n"
    found = resolved(text, index="A: {$ref: 'a.yaml'}\nB: {items: {$ref: '#/A'}, x: 1}\n", a="type: string\n")
    assert found.at("/components/schemas") == {
        "A": {"type": "string"},
        "B": {"items": {"$ref": "#/components/schemas/A"}, "x": 1},
    }


def test_names_that_clash_get_a_longer_spelling_in_whatever_order(resolved: Resolving) -> None:
    refs = ["one.yaml#/defs/Pet", "two.yaml#/defs/Pet", "one.yaml#/defs/X", "one.yaml#/defs/Own"]
    file = "defs: {Pet: {type: string}, X: {type: integer}, Own: {type: 'null'}}\n"
    names = []
    for order in (refs, refs[::-1]):
        branches = "".join(f"      - $ref: '{reference}'\n" for reference in order)
        text = f"paths: {{}}\ncomponents:\n  schemas:\n    X:\n      anyOf:\n{branches}"
        made = resolved(text, "3.1", one=file, two=file).at("/components/schemas/X/anyOf")
        names.append({reference: each["$ref"] for reference, each in zip(order, made, strict=True)})
    assert names[0] == names[1]
    assert names[0] == {
        "one.yaml#/defs/Pet": "#/components/schemas/one_defs_Pet",
        "two.yaml#/defs/Pet": "#/components/schemas/two_defs_Pet",
        "one.yaml#/defs/X": "#/components/schemas/defs_X",
        "one.yaml#/defs/Own": "#/components/schemas/Own",
    }


def test_a_path_item_of_another_file_is_put_in_its_place(resolved: Resolving) -> None:
    item = """\
parameters:
- {$ref: 'common.yaml#/Page'}
get:
  requestBody: {content: {a/b: {schema: {properties: {a: {$ref: 'common.yaml#/S'}}}}}}
  responses: {'200': {$ref: 'common.yaml#/Ok'}}
"""
    common = """\
Page: {name: page, in: query, schema: {type: integer}}
Ok: {description: ok, content: {a/b: {schema: {type: object, properties: {s: {$ref: '#/S'}}}}}}
S: {type: string}
"""
    found = resolved("paths:\n  /a: {$ref: 'items/a.yaml'}\n", items__a=item, items__common=common)
    operation = found.at("/paths/~1a/get")
    assert operation["parameters"] == [{"name": "page", "in": "query", "schema": {"type": "integer"}}]
    assert operation["requestBody"]["content"]["a/b"]["schema"]["properties"]["a"] == {"$ref": "#/components/schemas/S"}
    answer = operation["responses"]["200"]["content"]["a/b"]["schema"]
    assert answer["properties"]["s"] == {"$ref": "#/components/schemas/S"}
    assert found.place("/paths/~1a/get/parameters/0/name") == "items/common.yaml:1#/Page/name"
    assert found.place("/paths/~1a/get/responses/200/description") == "items/common.yaml:2#/Ok/description"


def test_a_response_of_another_file_used_twice_has_one_schema(resolved: Resolving) -> None:
    use = "{{get: {{responses: {{'{}': {{$ref: 'common.yaml#/Bad'}}}}}}}}".format
    common = "Bad: {description: d, content: {a/b: {schema: {type: object, properties: {m: {type: string}}}}}}\n"
    found = resolved(f"paths:\n  /a: {use(400)}\n  /b: {use(500)}\n", common=common)
    one = found.at("/paths/~1a/get/responses/400/content/a~1b/schema")
    assert one == found.at("/paths/~1b/get/responses/500/content/a~1b/schema") == {"$ref": "#/components/schemas/Bad"}
    assert found.at("/components/schemas/Bad/properties/m") == {"type": "string"}


LOSE = "; --lenient turns this part into Any and lists it"
KEEP = "; name a copy of it in the setting 'remotes'"
DANGLING = {
    "#/components/schemas/Y": ("dangling-reference: '#/components/schemas/Y' leads nowhere", LOSE),
    "#/components/schema/X": ("dangling-reference: '#/components/schema/X' leads nowhere", "; did you mean 'schemas'?"),
    "#components/schemas/X": (
        "dangling-reference: there is no anchor 'components/schemas/X'",
        "; did you mean '#/components/schemas/X'?",
    ),
    "moer.yaml#/A": ("dangling-reference: there is no file 'moer.yaml'", "; did you mean 'more.yaml'?"),
    "more.yaml#/Able": ("dangling-reference: 'more.yaml#/Able' leads nowhere", "; did you mean 'Abel'?"),
    "more.yaml#/A/type/0": ("dangling-reference: 'more.yaml#/A/type/0' leads nowhere", LOSE),
    "https://example.com/a.yaml#/A": ("remote-reference: https://example.com/a.yaml is not requested", KEEP),
    "//example.com/a.yaml": ("remote-reference: //example.com/a.yaml is not requested", KEEP),
}
BELOW = "; the setting 'references' names the folder below which files may be read"
NEVER = {
    "file:///etc/passwd": ("reference-outside: 'file:///etc/passwd' is no path relative to the document", ""),
    "/etc/passwd": ("reference-outside: '/etc/passwd' is no path relative to the document", ""),
    "C:\\a.yaml": ("reference-outside: 'C:\\\\a.yaml' is no path relative to the document", ""),
    "../a.yaml": ("reference-outside: '../a.yaml' lies outside of the document's folder", BELOW),
    "%2e%2e/a.yaml": ("reference-outside: '../a.yaml' lies outside of the document's folder", BELOW),
    "b/../../a.yaml": ("reference-outside: 'b/../../a.yaml' lies outside of the document's folder", BELOW),
    "a%00b": ("reference-outside: 'a\\x00b' is no path relative to the document", ""),
    "#/info": ("reference-kind: a schema is wanted, #/info is none (info)", ""),
    "#/info/title": ("reference-kind: a schema is wanted, '#/info/title' is text", ""),
    "#/components/schemas": ("reference-kind: a schema is wanted, #/components/schemas is none (schema map)", ""),
    "#": ("reference-kind: a schema is wanted, # is none (document)", ""),
    "more.yaml#/A/type": ("reference-kind: a schema is wanted, 'more.yaml#/A/type' is text", ""),
}
MORE = "A: {type: string}\nAbel: {}\n"


@pytest.mark.parametrize("reference", DANGLING | NEVER)
def test_a_reference_that_leads_nowhere_is_refused_at_its_place(refused: Refused, reference: str) -> None:
    (line,) = refused(using(reference), more=MORE)
    told, hint = (DANGLING | NEVER)[reference]
    assert line == f"openapi.yaml:8:9: {told} (#{A}){hint}"


@pytest.mark.parametrize("reference", DANGLING)
def test_leniently_a_dangling_reference_is_a_loss(resolved: Resolving, reference: str) -> None:
    found = resolved(using(reference), lenient=True, more=MORE)
    assert found.at(A) == {}
    assert [(loss.at.pointer, loss.became) for loss in found.problems.losses] == [(A, "Any")]


@pytest.mark.parametrize("reference", NEVER)
def test_what_is_never_read_is_refused_leniently_too(refused: Refused, reference: str) -> None:
    assert len(refused(using(reference), lenient=True, more=MORE)) == 1


def test_links_out_of_the_folder_are_not_followed(refused: Refused, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("A: {type: string}")
    (tmp_path / "link.yaml").symlink_to(outside)
    (line,) = refused(using("link.yaml#/A"))
    assert "reference-outside: 'link.yaml' lies outside of the document's folder" in line


def test_what_is_wrong_in_another_file_is_told_once_and_there(refused: Refused) -> None:
    told = refused(using("more.yaml#/A") + "        b: {$ref: 'more.yaml#/B'}\n", more="A: 1\nA: 2\n")
    assert [line for line in told if line.startswith("more.yaml:2:1: duplicate-key")] == [told[0]]
    assert "openapi.yaml:8:9: unreadable-reference: 'more.yaml' cannot be read" in told[1]


def test_a_wrong_schema_in_another_file_is_told_there(refused: Refused) -> None:
    told = refused(using("more.yaml#/A"), more="A:\n  type: strnig\n")
    assert told == ["more.yaml:2:3: unknown-type: there is no type 'strnig' (#/A/type); did you mean 'string'?"]


def test_references_go_through_references(resolved: Resolving) -> None:
    text = using("#/components/schemas/Y/properties/b/items") + "    Y: {$ref: 'more.yaml#/A'}\n"
    more = "A: {properties: {b: {$ref: '#/B'}}}\nB: {items: {type: string}}\n"
    found = resolved(text, more=more)
    assert found.at(found.at(A)["$ref"][1:]) == {"type": "string"}


def test_pointers_are_decoded(resolved: Resolving) -> None:
    text = using("#/components/schemas/a%20b~1c%7B/items") + "    'a b/c{': {items: {type: string}}\n"
    assert resolved(text).at(A) == {"$ref": "#/components/schemas/a b~1c{/items"}


def test_schemas_may_be_anywhere(resolved: Resolving) -> None:
    text = using("#/x-own/Thing") + "x-own: {Thing: {type: string, nullable: true}}\n"
    found = resolved(text)
    assert found.at(found.at(A)["$ref"][1:]) == {"type": ["string", "null"]}
    text = using("#/paths/~1a/get/responses/200/content/a~1b/schema/properties/p").removeprefix("paths: {}\n")
    text += (
        "paths: {/a: {get: {responses: {'200': {description: d, content: {a/b: {schema: {properties: {p: {}}}}}}}}}}\n"
    )
    assert resolved(text).at(A) == {"$ref": "#/paths/~1a/get/responses/200/content/a~1b/schema/properties/p"}


def test_a_schema_whose_place_is_lost_is_brought_in(resolved: Resolving) -> None:
    text = using("#/paths/~1a/parameters/0/schema").removeprefix("paths: {}\n")
    text += "paths: {/a: {parameters: [{name: n, in: query, schema: {enum: [1]}}], get: {responses: {}}}}\n"
    found = resolved(text)
    assert found.at(found.at(A)["$ref"][1:]) == {"enum": [1]}


IDENTIFIED = {
    "https://example.com/a.json": {"type": "object", "$defs": {"b": {"type": "string"}}},
    "https://example.com/a.json#/$defs/b": {"type": "string"},
    "https://example.com/a.json#anchored": {"type": "integer"},
    "#top": {"type": "boolean"},
}


@pytest.mark.parametrize("reference", IDENTIFIED)
def test_schemas_are_found_by_id_and_anchor(resolved: Resolving, reference: str) -> None:
    text = (
        using(reference)
        + """\
    Y:
      $id: https://example.com/a.json
      type: object
      $defs: {b: {type: string}}
      properties: {c: {$anchor: anchored, type: integer}, d: {$ref: '#/$defs/b'}, e: {$ref: '#anchored'}}
    Z: {$anchor: top, type: boolean}
"""
    )
    found = resolved(text, "3.1")
    target = found.at(found.at(A)["$ref"][1:])
    assert {key: target[key] for key in IDENTIFIED[reference]} == IDENTIFIED[reference]
    assert found.at("/components/schemas/Y/properties/d") == {"$ref": "#/components/schemas/Y/$defs/b"}
    assert found.at("/components/schemas/Y/properties/e") == {"$ref": "#/components/schemas/Y/properties/c"}


def test_a_document_may_name_itself(resolved: Resolving) -> None:
    text = "$self: https://example.com/api\n" + using("https://example.com/api#/components/schemas/X")
    assert resolved(text, "3.2").at(A) == {"$ref": "#/components/schemas/X"}


def test_a_dynamic_reference_leads_to_its_anchor(resolved: Resolving) -> None:
    tree = "$dynamicAnchor: node, properties: {children: {items: {$dynamicRef: '#node', title: t}}}"
    text = using("#/components/schemas/Tree") + f"    Tree: {{$id: 'https://example.com/tree', {tree}}}\n"
    items = resolved(text, "3.1").at("/components/schemas/Tree/properties/children/items")
    assert items == {"$ref": "#/components/schemas/Tree", "$dynamicRef": "#node", "title": "t"}
