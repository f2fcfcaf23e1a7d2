# ruff: noqa: E501 - a table reads best with a row a line
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

Resolving: TypeAlias = "Callable[..., Any]"
Refused: TypeAlias = "Callable[..., list[str]]"
N = "name: n, in: query, schema: {type: string}"


def paths(item: str, path: str = "/a") -> str:
    return f"paths:\n  {path}: {item}\n"


def test_parameters_of_the_path_item_come_after_those_of_the_operation(resolved: Resolving) -> None:
    text = paths(
        "{parameters: [{name: p, in: query, schema: {type: string}}, {$ref: '#/components/parameters/Q'}],\n"
        "    get: {parameters: [{name: q, in: query, schema: {enum: [1]}}, {name: q, in: header, schema: {}}]}, put: {}}"
    )
    found = resolved(text + "components: {parameters: {Q: {name: q, in: query, schema: {type: integer}}}}\n")
    get, put = found.at("/paths/~1a/get/parameters"), found.at("/paths/~1a/put/parameters")
    assert [(each["in"], each["name"], each["schema"]) for each in get] == [
        ("query", "q", {"enum": [1]}),
        ("header", "q", {}),
        ("query", "p", {"type": "string"}),
    ]
    assert [each["name"] for each in put] == ["p", "q"]
    assert found.place("/paths/~1a/get/parameters/2/name") == "openapi.yaml:4#/paths/~1a/parameters/0/name"
    assert found.place("/paths/~1a/put/parameters/1/name") == "openapi.yaml:6#/components/parameters/Q/name"


def test_header_names_are_compared_without_case(resolved: Resolving) -> None:
    text = paths(
        "{parameters: [{name: X-A, in: header, schema: {}}], get: {parameters: [{name: x-a, in: header, schema: {}}]}}"
    )
    assert [each["name"] for each in resolved(text).at("/paths/~1a/get/parameters")] == ["x-a"]


def test_references_to_all_but_schemas_are_inlined(resolved: Resolving) -> None:
    text = (
        paths(
            "\n    get:\n"
            "      parameters: [{$ref: '#/components/parameters/P'}]\n"
            "      requestBody: {$ref: '#/components/requestBodies/B'}\n"
            "      responses: {'200': {$ref: '#/components/responses/R'}}\n"
            "      callbacks: {c: {$ref: '#/components/callbacks/C'}}\n"
        )
        + """\
components:
  parameters: {P: {name: p, in: query, examples: {e: {$ref: '#/components/examples/E'}}, schema: {}}}
  examples: {E: {value: 1}}
  requestBodies: {B: {content: {a/b: {schema: {type: string}}}}}
  responses: {R: {description: r, headers: {H: {$ref: '#/components/headers/H'}}, links: {l: {$ref: '#/components/links/L'}}}}
  headers: {H: {schema: {type: string}}}
  links: {L: {operationId: x}}
  callbacks: {C: {'{$url}': {post: {responses: {'200': {$ref: '#/components/responses/R'}}}}}}
"""
    )
    found = resolved(text)
    get = found.at("/paths/~1a/get")
    response = {
        "description": "r",
        "headers": {"H": {"schema": {"type": "string"}}},
        "links": {"l": {"operationId": "x"}},
    }
    assert get["parameters"][0]["examples"] == {"e": {"value": 1}}
    assert get["requestBody"] == {"content": {"a/b": {"schema": {"type": "string"}}}}
    assert get["responses"]["200"] == get["callbacks"]["c"]["{$url}"]["post"]["responses"]["200"] == response
    nested = "/paths/~1a/get/callbacks/c/{$url}/post/responses/200/headers/H/schema"
    assert found.place(nested) == "openapi.yaml:16#/components/headers/H/schema"


def test_an_object_in_a_shared_response_keeps_one_place(resolved: Resolving) -> None:
    text = paths("{get: {responses: {'400': {$ref: '#/components/responses/R'}}}}") + (
        "components: {responses: {R: {description: r, content: {a/b: {schema: {properties: {m: {type: string}}}}}}}}\n"
    )
    found = resolved(text)
    home = "/components/responses/R/content/a~1b/schema"
    assert found.at("/paths/~1a/get/responses/400/content/a~1b/schema") == {"$ref": f"#{home}"}
    assert found.at(home) == {"properties": {"m": {"type": "string"}}}


def test_from_3_1_on_texts_beside_a_reference_count(resolved: Resolving) -> None:
    text = paths("{get: {responses: {'200': {$ref: '#/components/responses/R', description: own}}}}")
    text += "components: {responses: {R: {description: r}}}\n"
    assert resolved(text, "3.0").at("/paths/~1a/get/responses/200") == {"description": "r"}
    assert resolved(text, "3.1").at("/paths/~1a/get/responses/200") == {"description": "own"}


def test_a_path_item_has_its_own_operations_beside_those_it_refers_to(resolved: Resolving) -> None:
    text = paths("{$ref: '#/components/pathItems/I', put: {operationId: own}}")
    text += "components: {pathItems: {I: {get: {operationId: theirs}, put: {operationId: theirs}}}}\n"
    item = resolved(text, "3.1").at("/paths/~1a")
    assert (item["get"]["operationId"], item["put"]["operationId"]) == ("theirs", "own")


def test_additions_of_3_2_are_kept(resolved: Resolving) -> None:
    text = paths(
        "\n    query: {parameters: [{name: q, in: querystring, content: {a/b: {schema: {type: string}}}}]}\n"
        "    additionalOperations: {COPY: {responses: {'200': {summary: s, content: {a/b: {itemSchema: {$ref: '#/components/schemas/S'}}}}}}}\n"
        "    parameters: [{name: p, in: cookie, style: cookie, schema: {type: string}}]\n"
    )
    text += "components: {schemas: {S: {type: string}}, mediaTypes: {M: {schema: {type: string}}}}\n"
    found = resolved(text, "3.2")
    assert found.warnings == []
    copy = found.at("/paths/~1a/additionalOperations/COPY")
    assert copy["responses"]["200"]["content"]["a/b"]["itemSchema"] == {"$ref": "#/components/schemas/S"}
    assert [each["name"] for each in copy["parameters"]] == ["p"]
    assert [each["in"] for each in found.at("/paths/~1a/query/parameters")] == ["querystring", "cookie"]


SLOPPY: list[tuple[str, str, str, Any]] = [
    ("parameters: null", "null-value: parameters is null, and left out", "", {}),
    ("deprecated: 'true'", "sloppy-value: deprecated is the text 'true', and read as true", "/deprecated", True),
    ("tags: [a, 1, a, null]", "sloppy-value: tags[1] is a number where text is wanted, and read as '1'", "/tags", ["a", "1"]),
    ("responses: {'200': null}", "null-value: responses[200] is null, and read as {}", "/responses", {"200": {}}),
    ("responses: {2xx: {description: d}}", "sloppy-value: '2xx' is read as '2XX'", "/responses", {"2XX": {"description": "d"}}),
    ("responses: {x-a: 1}", "", "/responses", {"x-a": 1}),
    ("requestBody: {description: d}", "missing-field: a request body has content; this one is left out", "", {}),
    ("requestBody: {content: {a/b: null}}", "null-value: a/b is null, and read as {}", "/requestBody/content", {"a/b": {}}),
    ("responses: {'200': {description: d, content: {a/b: {examples: [1]}}}}", "sloppy-value: examples is a list where a mapping", "/responses/200/content", {"a/b": {}}),
    ("externalDocs: http://x", "sloppy-value: externalDocs is text where a mapping is wanted, and left out", "", {}),
    ("parameters: [{name: Accept, in: header, schema: {}}]", "ignored-header: Accept is no parameter", "/parameters", []),
    ("parameters: [{name: n, in: query}]", "missing-field: a parameter has a schema", "/parameters/0/schema", {}),
    (f"parameters: [{{{N}}}, {{{N}, required: true}}]", "duplicate-parameter: a parameter stands here twice", "/parameters", [{"name": "n", "in": "query", "schema": {"type": "string"}}]),
    ("security: [{nope: []}, {}]", "unknown-security: there is no security scheme 'nope'; this alternative is left out", "/security", [{}]),
    ("security: [{key: null}]", "null-value: key is null, and left out", "/security", [{"key": []}]),
    ("servers: [{url: u, variables: {v: {enum: [a]}}}]", "missing-field: a server variable has a default; 'a' stands in", "/servers/0/variables/v/default", "a"),
    ("servers: [{url: u, variables: {v: {default: 8080}}}]", "sloppy-value: default is a number", "/servers/0/variables/v/default", "8080"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "told", "pointer", "value"), SLOPPY)
def test_a_sloppy_operation_with_one_meaning_is_read_with_a_warning(
    resolved: Resolving, fields: str, told: str, pointer: str, value: object
) -> None:
    text = (
        paths(f"{{get: {{{fields}}}}}") + "components: {securitySchemes: {key: {type: apiKey, name: k, in: header}}}\n"
    )
    found = resolved(text)
    assert found.at(f"/paths/~1a/get{pointer}") == value
    assert [told in line for line in found.warnings[:1]] == [True] * bool(told)


def test_what_follows_an_entry_left_out_keeps_its_place(resolved: Resolving) -> None:
    text = paths("\n    get:\n      parameters:\n      - {name: Accept, in: header, schema: {}}\n      - {" + N + "}\n")
    assert resolved(text).place("/paths/~1a/get/parameters/0/name") == "openapi.yaml:8#/paths/~1a/get/parameters/1/name"


WRONG: list[tuple[str, str]] = [
    ("[1]", "4:3: wrong-type: /a is a list, a mapping is wanted (#/paths/~1a)"),
    ("{get: x}", "4:8: wrong-type: get is text, a mapping is wanted (#/paths/~1a/get)"),
    ("{parameters: {a: b}, get: {}}", "4:8: wrong-type: parameters is a mapping, a list is wanted (#/paths/~1a/parameters"),
    ("{get: {parameters: {a: b}}}", "4:14: wrong-type: parameters is a mapping, a list is wanted (#/paths/~1a/get/param"),
    ("{get: {parameters: [x]}}", "4:27: wrong-type: parameters[0] is text, a mapping is wanted (#/paths/~1a/get/parameters/0)"),
    ("{get: {parameters: [{in: query}]}}", "4:27: missing-field: a parameter has a name (#/paths/~1a/get/parameters/0)"),
    ("{get: {parameters: [{name: n}]}}", "4:27: missing-field: a parameter says what it is in"),
    ("{get: {parameters: [{name: n, in: qurey}]}}", "4:37: unknown-place: no parameter is in 'qurey' (#/paths/~1a/get/parameters/0/in); did you mean 'query'?"),
    ("{get: {parameters: [{name: n, in: querystring}]}}", "4:37: unknown-place: no parameter is in 'querystring'"),
    ("{get: {parameters: [{name: n, in: query, style: label}]}}", "4:48: unknown-style: there is no style 'label' in query"),
    ("{get: {parameters: [{name: n, in: query, required: maybe}]}}", "4:48: wrong-type: required is text, true or false is"),
    ("{get: {responses: [x]}}", "4:14: wrong-type: responses is a list, a mapping is wanted (#/paths/~1a/get/responses)"),
    ("{get: {responses: {'2000': {}}}}", "4:26: unknown-status: '2000' is no status (#/paths/~1a/get/responses/2000); a sta"),
    ("{get: {requestBody: {content: x}}}", "4:28: wrong-type: content is text, a mapping is wanted (#/paths/~1a/get/reque"),
    ("{get: {servers: [{}]}}", "4:24: missing-field: a server has a url (#/paths/~1a/get/servers/0)"),
    ("{get: {security: {}}}", "4:14: wrong-type: security is a mapping, a list is wanted (#/paths/~1a/get/security)"),
    ("{$ref: '#/paths/~1a'}", "4:3: reference-cycle: #/paths/~1a holds itself by way of this reference (#/paths/~1a)"),
]  # fmt: skip


@pytest.mark.parametrize(("item", "told"), WRONG)
def test_a_wrong_type_in_an_operation_is_refused(refused: Refused, item: str, told: str) -> None:
    assert refused(paths(item))[0].startswith(f"openapi.yaml:{told}")


def test_paths_are_a_mapping_of_paths(refused: Refused) -> None:
    assert refused("paths: [1]\n") == ["openapi.yaml:3:1: wrong-type: paths is a list, a mapping is wanted (#/paths)"]
    assert refused("paths: {a: {}, /a: {}}\n") == [
        "openapi.yaml:3:9: path-without-slash: the path 'a' does not start with a slash, another does (#/paths/a)"
    ]


def test_a_placeholder_without_a_parameter_is_one(resolved: Resolving) -> None:
    found = resolved(paths("{get: {parameters: [{name: b, in: path, schema: {}}]}, put: {}}", "/{a}/x{b}?c={d}"))
    added = {"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}
    get = found.at("/paths/~1{a}~1x{b}?c={d}/get/parameters")
    assert get == [{"name": "b", "in": "path", "required": True, "schema": {}}, added]
    assert "path-parameter-required: b stands in the path, so it is required" in found.warnings[0]
    assert "undeclared-placeholder: no parameter declares {a}; it is taken as text" in found.warnings[1]


def test_webhooks_and_callbacks_are_gone_through(resolved: Resolving) -> None:
    text = "webhooks: {w: {post: {parameters: [{$ref: '#/components/parameters/P'}]}}}\n"
    text += "components: {parameters: {P: {name: p, in: query, schema: {}}}}\n"
    assert resolved(text, "3.1").at("/webhooks/w/post/parameters/0/name") == "p"


CYCLES = {
    "parameters: {A: {$ref: '#/components/parameters/A'}}": "#/components/parameters/A",
    "responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}": "#/components/responses/",
    "callbacks: {A: {$ref: '#/components/callbacks/A'}}": "#/components/callbacks/A",
}


@pytest.mark.parametrize("components", CYCLES)
def test_what_is_no_schema_cannot_hold_itself(refused: Refused, components: str) -> None:
    told = refused(f"paths: {{}}\ncomponents: {{{components}}}\n")
    assert all("reference-cycle" in line and CYCLES[components] in line for line in told)


def test_a_callback_that_leads_back_to_itself_ends_there(resolved: Resolving) -> None:
    found = resolved(
        "paths: {/a: {post: {callbacks: {c: {$ref: '#/components/callbacks/A'}}}}}\n"
        "components: {callbacks: {A: {'{$u}': {post: {callbacks: {d: {$ref: '#/components/callbacks/B'}}}}},\n"
        "  B: {'{$v}': {put: {summary: s, callbacks: {e: {$ref: '#/components/callbacks/A'}}}}}}}\n"
    )
    there = found.at("/paths/~1a/post/callbacks/c/{$u}/post/callbacks/d/{$v}/put")
    assert there == {"summary": "s", "callbacks": {}}
    assert all("callback-circle" in warning for warning in found.warnings)


def test_long_chains_of_references_and_callbacks_are_refused_without_recursion(refused: Refused) -> None:
    chain = "".join(f"    P{n}: {{$ref: '#/components/parameters/P{n + 1}'}}\n" for n in range(5000))
    assert any("reference-cycle" in line for line in refused(f"paths: {{}}\ncomponents:\n  parameters:\n{chain}"))
    nested = "".join(
        f"    C{n}: {{u: {{post: {{callbacks: {{c: {{$ref: '#/components/callbacks/C{n + 1}'}}}}}}}}}}\n"
        for n in range(5000)
    )
    assert refused(f"paths: {{}}\ncomponents:\n  callbacks:\n{nested}")


def test_the_deepest_document_allowed_overflows_nothing(resolved: Resolving, refused: Refused) -> None:
    schema = "{nullable: true, allOf: [{$ref: '#/components/schemas/S'}, {items: " * 33 + "{}" + "}]}" * 33
    callback = "{{u: {{post: {{requestBody: {{content: {{a/b: {{schema: {}}}}}}}, callbacks: {{c: {}}}}}}}}}".format
    nested = "{}"
    for _ in range(17):
        nested = callback(schema, nested)
    components = f"components: {{schemas: {{S: {{type: object}}}}, callbacks: {{C: {nested}}}}}\n"
    assert resolved(f"paths: {{}}\n{components}")
    for _ in range(5):
        nested = callback("{}", nested)
    assert (
        "depth-budget: objects nested deeper than 40 levels"
        in refused(f"paths: {{}}\ncomponents: {{schemas: {{S: {{type: object}}}}, callbacks: {{C: {nested}}}}}\n")[0]
    )


def test_references_that_repeat_more_than_a_client_could_hold_are_refused(refused: Refused) -> None:
    text = "paths: {}\ncomponents:\n  callbacks:\n    C0: {u: {post: {}}}\n"
    for n in range(1, 30):
        two = ", ".join(f"{name}: {{$ref: '#/components/callbacks/C{n - 1}'}}" for name in "ab")
        text += f"    C{n}: {{u: {{post: {{callbacks: {{{two}}}}}}}}}\n"
    assert "reference-budget" in refused(text)[-1]


def test_info_and_something_to_describe_are_needed(refused: Refused, resolved: Resolving) -> None:
    assert refused("openapi: 3.1.0\n", version="") == [
        "openapi.yaml:1:1: missing-field: a document has info, with a title and a version (#)",
        "openapi.yaml:1:1: missing-field: a document has paths, webhooks or components (#)",
    ]
    assert refused("openapi: 3.1.0\ninfo: x\npaths: {}\n", version="") == [
        "openapi.yaml:2:1: wrong-type: info is text, a mapping is wanted (#/info)"
    ]
    found = resolved("openapi: 3.1.0\ninfo: {title: 5}\npaths: {}\n", version="")
    assert found.at("/info") == {"title": "5", "version": "0"}


SCHEMES = {
    "{type: apiKey, name: k, in: body}": "unknown-place: no key is in 'body'",
    "{type: apiKey, in: query}": "missing-field: a security scheme of type apiKey has name",
    "{type: http}": "missing-field: a security scheme of type http has scheme",
    "{type: oauth}": "unknown-security: there is no security scheme of type 'oauth' (#/components/securitySchemes/s/type); "
    "did you mean 'oauth2'?",
    "x": "wrong-type: s is text, a mapping is wanted",
}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_security_scheme_that_says_too_little_is_refused(refused: Refused, scheme: str) -> None:
    (line,) = refused(f"paths: {{}}\ncomponents: {{securitySchemes: {{s: {scheme}}}}}\n")
    assert SCHEMES[scheme] in line


def test_leniently_dangling_parts_are_losses(resolved: Resolving) -> None:
    nowhere = "{$ref: '#/components/nowhere'}"
    text = paths(
        f"{{get: {{parameters: [{nowhere}, {{{N}}}], responses: {{'200': {nowhere}}}, callbacks: {{c: {nowhere}}}}}}}"
    )
    found = resolved(text, lenient=True)
    get = found.at("/paths/~1a/get")
    assert [each["name"] for each in get["parameters"]] == ["n"]
    assert get["responses"] == {"200": {"description": "", "content": {"*/*": {}}}}
    assert get["callbacks"] == {}
    assert [(loss.at.pointer, loss.became) for loss in found.problems.losses] == [
        ("/paths/~1a/get/parameters/0", "left out"),
        ("/paths/~1a/get/responses/200", "Any"),
        ("/paths/~1a/get/callbacks/c", "left out"),
    ]
