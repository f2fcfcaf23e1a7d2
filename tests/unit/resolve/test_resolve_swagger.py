# ruff: noqa: E501 - a table reads best with a row a line
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

Resolving: TypeAlias = "Callable[..., Any]"
Refused: TypeAlias = "Callable[..., list[str]]"


def get(fields: str, rest: str = "") -> str:
    return f"{rest}paths:\n  /a:\n    get: {{{fields}}}\n"


G = "/paths/~1a/get"


@pytest.mark.parametrize(
    ("written", "urls"),
    [
        ("host: h.com\n", ["https://h.com"]),
        ("host: h.com\nbasePath: /v1\nschemes: [http, https]\n", ["http://h.com/v1", "https://h.com/v1"]),
        ("host: h.com\nbasePath: v1\n", ["https://h.com/v1"]),
        ("basePath: /v1\n", ["/v1"]),
        ("", ["/"]),
    ],
)
def test_host_base_path_and_schemes_are_servers(resolved: Resolving, written: str, urls: list[str]) -> None:
    assert resolved(written + "paths: {}\n", "2.0").at("/servers") == [{"url": url} for url in urls]


def test_a_parameter_has_a_schema(resolved: Resolving) -> None:
    parameter = (
        "name: n, in: query, type: integer, exclusiveMinimum: true, minimum: 1, description: d, x-a: 1, required: true"
    )
    found = resolved(get(f"parameters: [{{{parameter}}}], responses: {{}}"), "2.0")
    assert found.at(f"{G}/parameters") == [
        {
            "name": "n",
            "in": "query",
            "description": "d",
            "required": True,
            "x-a": 1,
            "schema": {"type": "integer", "exclusiveMinimum": 1},
        }
    ]
    assert found.place(f"{G}/parameters/0/schema") == f"openapi.yaml:5#{G}/parameters/0"


@pytest.mark.parametrize(
    ("where", "written", "style", "explode"),
    [
        ("query", "", "form", False),
        ("query", "collectionFormat: csv", "form", False),
        ("query", "collectionFormat: multi", "form", True),
        ("query", "collectionFormat: ssv", "spaceDelimited", False),
        ("query", "collectionFormat: pipes", "pipeDelimited", False),
        ("query", "collectionFormat: tsv", "tabDelimited", False),
        ("path", "collectionFormat: csv", "simple", False),
        ("header", "", "simple", False),
    ],
)
def test_a_collection_format_is_a_style(
    resolved: Resolving, where: str, written: str, style: str, *, explode: bool
) -> None:
    parameter = f"name: n, in: {where}, required: true, type: array, items: {{type: string}}, {written}"
    text = f"paths:\n  '/a{{n}}':\n    get: {{parameters: [{{{parameter}}}], responses: {{}}}}\n"
    found = resolved(text, "2.0").at("/paths/~1a{n}/get/parameters/0")
    assert (found["style"], found["explode"]) == (style, explode)
    assert found["schema"] == {"type": "array", "items": {"type": "string"}}


def test_a_body_is_a_request_body_of_what_is_consumed(resolved: Resolving) -> None:
    body = "{name: b, in: body, required: true, description: d, schema: {$ref: '#/definitions/D'}}"
    rest = "consumes: [a/b, c/d]\ndefinitions: {D: {type: object}}\n"
    found = resolved(get(f"parameters: [{body}], responses: {{}}", rest), "2.0")
    assert found.at(f"{G}/requestBody") == {
        "description": "d",
        "required": True,
        "content": {name: {"schema": {"$ref": "#/components/schemas/D"}} for name in ("a/b", "c/d")},
    }
    own = resolved(get(f"consumes: [e/f], parameters: [{body}], responses: {{}}", rest), "2.0")
    assert list(own.at(f"{G}/requestBody/content")) == ["e/f"]
    none = resolved(get(f"parameters: [{body}], responses: {{}}", "definitions: {D: {}}\n"), "2.0")
    assert list(none.at(f"{G}/requestBody/content")) == ["application/json"]


def test_an_object_under_several_media_types_keeps_one_place(resolved: Resolving) -> None:
    body = "{name: b, in: body, schema: {type: object, properties: {p: {type: string}}}}"
    found = resolved(get(f"parameters: [{body}], responses: {{}}", "consumes: [a/b, c/d]\n"), "2.0")
    home = f"{G}/requestBody/content/a~1b/schema"
    assert found.at(home) == {"type": "object", "properties": {"p": {"type": "string"}}}
    assert found.at(f"{G}/requestBody/content/c~1d/schema") == {"$ref": f"#{home}"}
    assert found.place(f"{home}/properties/p") == f"openapi.yaml:6#{G}/parameters/0/schema/properties/p"


def test_a_form_is_an_object(resolved: Resolving) -> None:
    fields = "{name: a, in: formData, type: string, required: true}, {name: b, in: formData, type: array, items: {}}"
    found = resolved(get(f"parameters: [{fields}], responses: {{}}"), "2.0").at(f"{G}/requestBody")
    assert found == {
        "required": True,
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "properties": {"a": {"type": "string"}, "b": {"type": "array", "items": {}}},
                    "required": ["a"],
                },
                "encoding": {"b": {"style": "form", "explode": False}},
            }
        },
    }


def test_a_form_with_a_file_is_multipart(resolved: Resolving) -> None:
    fields = "{name: a, in: formData, type: file, description: d}"
    found = resolved(get(f"parameters: [{fields}], responses: {{}}"), "2.0").at(f"{G}/requestBody/content")
    binary = {"description": "d", "type": "string", "format": "binary"}
    assert found == {"multipart/form-data": {"schema": {"type": "object", "properties": {"a": binary}}}}


def test_a_response_has_content_of_what_is_produced(resolved: Resolving) -> None:
    answer = (
        "{description: d, headers: {H: {type: integer, description: h}}, schema: {type: string}, examples: {a/b: 1}}"
    )
    found = resolved(get(f"produces: [a/b, c/d], responses: {{'200': {answer}, default: {{description: e}}}}"), "2.0")
    assert found.at(f"{G}/responses") == {
        "200": {
            "description": "d",
            "headers": {"H": {"description": "h", "schema": {"type": "integer"}}},
            "content": {"a/b": {"schema": {"type": "string"}, "example": 1}, "c/d": {"schema": {"type": "string"}}},
        },
        "default": {"description": "e"},
    }


def test_a_file_without_a_type_is_bytes(resolved: Resolving) -> None:
    found = resolved(get("responses: {'200': {description: d, schema: {type: file}}}"), "2.0")
    binary = {"schema": {"type": "string", "format": "binary"}, "x-openapi-attrs-kind": "bytes"}
    assert found.at(f"{G}/responses/200/content") == {"application/octet-stream": binary}


def test_security_definitions_are_schemes(resolved: Resolving) -> None:
    text = """\
securityDefinitions:
  b: {type: basic}
  k: {type: apiKey, name: n, in: header}
  o: {type: oauth2, flow: accessCode, authorizationUrl: u, tokenUrl: t, scopes: {s: d}}
  p: {type: oauth2, flow: application, tokenUrl: t, scopes: {}}
security: [{b: []}]
paths: {}
"""
    found = resolved(text, "2.0")
    assert found.at("/components/securitySchemes") == {
        "b": {"type": "http", "scheme": "basic"},
        "k": {"type": "apiKey", "name": "n", "in": "header"},
        "o": {
            "type": "oauth2",
            "flows": {"authorizationCode": {"scopes": {"s": "d"}, "authorizationUrl": "u", "tokenUrl": "t"}},
        },
        "p": {"type": "oauth2", "flows": {"clientCredentials": {"scopes": {}, "tokenUrl": "t"}}},
    }
    assert found.at("/security") == [{"b": []}]
    assert found.place("/components/securitySchemes/k/name") == "openapi.yaml:5#/securityDefinitions/k/name"


def test_references_of_every_kind_are_followed(resolved: Resolving) -> None:
    text = """\
paths:
  /a:
    parameters: [{$ref: '#/parameters/P'}]
    get: {parameters: [{$ref: '#/parameters/B'}], responses: {'200': {$ref: '#/responses/R'}}}
    post: {parameters: [{name: p, in: query, type: integer}], responses: {'200': {$ref: '#/responses/R'}}}
parameters:
  P: {name: p, in: query, type: string}
  B: {name: b, in: body, schema: {$ref: '#/definitions/D'}}
responses:
  R: {description: r, schema: {type: object, properties: {d: {$ref: '#/definitions/D'}}}}
definitions:
  D: {type: object, properties: {self: {$ref: '#/definitions/D'}, other: {$ref: '#/definitions/E/properties/x'}}}
  E: {discriminator: k, properties: {k: {}, x: {type: string}}}
"""
    found = resolved(text, "2.0")
    item = found.at("/paths/~1a")
    assert [each["schema"] for each in item["get"]["parameters"]] == [{"type": "string"}]
    assert [each["schema"] for each in item["post"]["parameters"]] == [{"type": "integer"}]
    assert item["get"]["requestBody"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/D"}
    properties = found.at("/components/schemas/D/properties")
    assert properties == {
        "self": {"$ref": "#/components/schemas/D"},
        "other": {"$ref": "#/components/schemas/E/properties/x"},
    }
    assert found.at("/components/schemas/E/discriminator") == {"propertyName": "k"}
    assert found.place("/components/schemas/E/properties/x") == "openapi.yaml:15#/definitions/E/properties/x"


def test_parts_may_stand_in_other_files(resolved: Resolving) -> None:
    text = "paths: {/a: {$ref: 'item.yaml'}}\ndefinitions: {D: {type: string}}\n"
    item = """\
get:
  parameters: [{$ref: '#/P'}]
  responses: {'200': {description: d, schema: {$ref: 'openapi.yaml#/definitions/D'}}}
P: {name: p, in: query, type: string, x-nullable: true}
"""
    found = resolved(text, "2.0", item=item)
    assert found.at(f"{G}/parameters/0/schema") == {"type": ["string", "null"]}
    content = found.at(f"{G}/responses/200/content/application~1json")
    assert content == {"schema": {"$ref": "#/components/schemas/D"}}
    assert found.place(f"{G}/parameters/0/name") == "item.yaml:4#/P/name"


WRONG = {
    "paths: [1]\n": "openapi.yaml:3:1: wrong-type: paths is a list, a mapping is wanted (#/paths)",
    "{}": "",
    "paths: {/a: {get: x}}\n": "openapi.yaml:3:14: wrong-type: get is text, a mapping is wanted (#/paths/~1a/get)",
    "paths: {/a: {get: {parameters: x}}}\n": "openapi.yaml:3:20: wrong-type: parameters is text, a list is wanted",
    "paths: {/a: {get: {parameters: [{in: query}]}}}\n": "openapi.yaml:3:33: missing-field: a parameter has a name",
    "paths: {/a: {get: {parameters: [{name: n, in: nowhere}]}}}\n": "unknown-place: no parameter is in 'nowhere'",
    "paths: {/a: {get: {parameters: [{name: n, in: query, type: array, collectionFormat: x}]}}}\n": "openapi.yaml:3:67: "
    "unknown-style: there is no collectionFormat 'x'",
    "paths: {/a: {get: {parameters: [{name: n, in: query, schema: {}}]}}}\n": "openapi.yaml:3:54: not-in-version: only a body",
    "paths: {/a: {get: {requestBody: {}}}}\n": "openapi.yaml:3:20: not-in-version: requestBody belongs to OpenAPI 3",
    "paths: {}\ncomponents: {}\n": "openapi.yaml:4:1: not-in-version: components belongs to OpenAPI 3",
    "host: 5\npaths: {}\n": "openapi.yaml:3:1: wrong-type: host is a number, text is wanted (#/host)",
    "definitions: [1]\npaths: {}\n": "openapi.yaml:3:1: wrong-type: definitions is a list, a mapping is wanted",
    "paths: {/a: {get: {responses: {'200': {$ref: '#/responses/R'}}}}}\n": "dangling-reference: '#/responses/R' leads",
    "x: 1\n": "openapi.yaml:1:1: missing-field: a Swagger 2.0 document has paths (#)",
}


@pytest.mark.parametrize("text", [text for text, told in WRONG.items() if told])
def test_a_wrong_type_is_refused(refused: Refused, text: str) -> None:
    assert WRONG[text] in refused(text, "2.0")[0]
