from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.model import ArrayOf, MediaType, Scalar, Server, ServerVariable

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.model import Api, Json, Operation

    Built = Callable[..., Api]


def called(api: Api) -> dict[str, str]:
    return {f"{op.method} {op.path}": f"{r.name}.{op.name}" for r in api.resources for op in r.operations}


def only(api: Api) -> Operation:
    (resource,) = api.resources
    (operation,) = resource.operations
    return operation


def one(built: Built, **operation: Json) -> Operation:
    return only(built({"paths": {"/a": {"post": {"operationId": "do", "responses": {}, **operation}}}}))


def body(schema: Json, *media_types: str) -> dict[str, Any]:
    return {"content": {name: {"schema": schema} for name in media_types or ("application/json",)}}


# ---------------------------------------------------------------- how an operation is called


@pytest.mark.parametrize(
    ("operation", "call"),
    [
        ({"tags": ["Images"], "operationId": "createImage"}, "images.create_image"),
        ({"tags": ["Fine-tuning"], "operationId": "list"}, "fine_tuning.list"),
        ({"tags": ["pulls"], "operationId": "pulls/list-files"}, "pulls.list_files"),
        ({"tags": ["Users"], "operationId": "users_getById"}, "users.get_by_id"),
        ({"tags": ["user"], "operationId": "users"}, "user.users"),
        ({"tags": ["get"], "operationId": "getUser"}, "get.get_user"),
        ({"operationId": "x"}, "pets.x"),
        ({"tags": ["t"]}, "t.get_v1_pets_id"),
        ({"tags": ["t"], "operationId": "class"}, "t.class_"),
        ({"tags": ["call"], "operationId": "x"}, "call_.x"),
        ({"tags": ["t"], "operationId": "x", "x-openapi-attrs-call": "images.generate"}, "images.generate"),
        ({"tags": ["t"], "x-openapi-attrs-call": "admin.users.list"}, "admin_users.list"),
        ({"tags": ["t"], "x-fern-sdk-group-name": ["a", "b"], "x-fern-sdk-method-name": "doIt"}, "a_b.do_it"),
        ({"tags": ["t"], "x-speakeasy-group": "a", "x-speakeasy-name-override": "go"}, "a.go"),
        ({"tags": ["t"], "operationId": "x", "x-speakeasy-name-override": "go"}, "t.go"),
    ],
)
def test_an_operation_is_called(built: Built, operation: dict[str, Any], call: str) -> None:
    api = built({"paths": {"/v1/pets/{id}": {"get": {"responses": {}, **operation}}}})
    assert list(called(api).values()) == [call]


def test_tags_of_one_name_are_one_resource(built: Built) -> None:
    paths = {
        f"/{n}": {"get": {"operationId": f"get{n}", "tags": [tag]}} for n, tag in enumerate(("Pets", "pets", "PETS"))
    }
    api = built({"paths": paths, "tags": [{"name": "Pets", "description": "All pets."}]})
    assert [(r.name, r.class_name, r.doc, len(r.operations)) for r in api.resources] == [
        ("pets", "Pets", "All pets.", 3)
    ]


def test_no_method_vanishes(built: Built) -> None:
    ids = ["pulls/list", "list", "pulls_list", "pulls.list", "list", None, None]
    paths = {f"/{n}": {"get": {"tags": ["pulls"], "operationId": text}} for n, text in enumerate(ids)}
    calls = called(built({"paths": paths}))
    assert len(set(calls.values())) == len(ids)
    assert calls["GET /2"] == "pulls.pulls_list"
    assert "pulls.list" not in calls.values()


def test_a_resource_does_not_share_a_class_with_the_client_or_a_twin(built: Built) -> None:
    tags = ["acme", "async acme", "pets", "async pets"]
    paths = {f"/{n}": {"get": {"operationId": "x", "tags": [tag]}} for n, tag in enumerate(tags)}
    classes = [resource.class_name for resource in built({"paths": paths}).resources]
    assert len({*classes, *(f"Async{name}" for name in classes), "Acme", "AsyncAcme"}) == 10


# ---------------------------------------------------------------- what a method takes


def test_parameters(built: Built) -> None:
    parameters = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}, "description": "Which."},
        {"name": "tags[]", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object"}},
        {"name": "list", "in": "query", "style": "pipeDelimited", "allowReserved": True, "schema": {"type": "array"}},
        {"name": "X-Trace-ID", "in": "header", "schema": {"description": "Of the schema.", "type": "string"}},
        {"name": "json", "in": "query", "content": {"application/json": {"schema": {"type": "boolean"}}}},
        {"name": "session", "in": "cookie", "explode": False, "deprecated": True, "schema": {"type": "string"}},
    ]
    found = one(built, parameters=parameters).parameters
    assert [(p.name, p.wire, p.where, p.style, p.explode, p.required) for p in found] == [
        ("id", "id", "path", "simple", False, True),
        ("tags", "tags[]", "query", "form", True, False),
        ("filter", "filter", "query", "deepObject", True, False),
        ("list", "list", "query", "pipeDelimited", False, False),
        ("x_trace_id", "X-Trace-ID", "header", "simple", False, False),
        ("json", "json", "query", "form", True, False),
        ("session", "session", "cookie", "form", False, False),
    ]
    assert [p.type for p in found][:2] == [Scalar("int"), ArrayOf(Scalar("str"))]
    assert [p.doc for p in found if p.doc] == ["Which.", "Of the schema."]
    assert (found[3].allow_reserved, found[5].media_type, found[6].deprecated) == (True, "application/json", True)
    assert found[5].schema == "/paths/~1a/post/parameters/5/content/application~1json/schema"


def test_keywords_that_meet_say_their_place(built: Built) -> None:
    parameters: Json = [
        {"name": "id", "in": "path", "schema": {}},
        {"name": "id", "in": "query", "schema": {}},
        {"name": "ID", "in": "header", "schema": {}},
        {"name": "timeout", "in": "query", "schema": {}},
        {"name": "from", "in": "query", "schema": {}},
        {"name": "fooBar", "in": "query", "schema": {}},
        {"name": "foo_bar", "in": "query", "schema": {}},
        {"name": "note", "in": "query", "schema": {}},
    ]
    properties: Json = {"id": {}, "body": {}, "note": {}, "id_path": {}, "self": {}}
    found = one(built, parameters=parameters, requestBody=body({"properties": properties}))
    first, *others = [p.name for p in found.parameters]
    assert first.startswith("id_path_")
    assert others == ["id_query", "id_header", "timeout_query", "from_", "foo_bar_camel", "foo_bar", "note_query"]
    assert found.body
    names = [p.name for p in found.parameters] + [field.name for field in found.body.fields]
    assert [field.name for field in found.body.fields] == ["id_body", "body_", "note_body", "id_path", "self_"]
    assert len(set(names)) == len(names)


def test_a_property_that_is_only_read_is_no_keyword(built: Built) -> None:
    found = one(
        built, requestBody=body({"properties": {"id": {"readOnly": True}, "name": {}, "key": {"writeOnly": True}}})
    )
    assert found.body
    assert [field.name for field in found.body.fields] == ["name", "key"]


@pytest.mark.parametrize(
    ("schema", "keywords"),
    [
        ({"properties": {"a": {}}}, ["a"]),
        ({"type": ["object", "null"], "properties": {"a": {}}}, ["a"]),
        ({"type": "array", "items": {"properties": {"a": {}}}}, []),
        ({"oneOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]}, []),
        ({"type": "object"}, []),
    ],
)
def test_only_an_object_body_can_be_given_by_keywords(built: Built, schema: Json, keywords: list[str]) -> None:
    found = one(built, requestBody=body(schema) | {"required": True})
    assert found.body
    assert found.body.required
    assert [field.name for field in found.body.fields] == keywords


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", "json"),
        ("application/problem+json; charset=utf-8", "json"),
        ("application/merge-patch+json", "json"),
        ("*/*", "json"),
        ("*", "json"),
        ("application/*", "json"),
        ("text/*", "text"),
        ("image/*", "bytes"),
        ("application/x-www-form-urlencoded", "form"),
        ("multipart/form-data", "multipart"),
        ("text/plain", "text"),
        ("text/event-stream", "text"),
        ("application/x-ndjson", "text"),
        ("application/xml", "text"),
        ("image/svg+xml", "text"),
        ("application/octet-stream", "bytes"),
        ("image/png", "bytes"),
    ],
)
def test_a_media_type_says_what_kind_of_value_it_carries(built: Built, media_type: str, kind: str) -> None:
    found = one(
        built, requestBody=body({"type": "string"}, media_type), responses={"200": body({"type": "string"}, media_type)}
    )
    assert found.body
    (sent,), (received,) = found.body.content, found.responses[0].content
    assert (sent.name, sent.kind) == (media_type, kind)
    assert sent.type == Scalar("bytes" if kind == "bytes" else "str")
    assert received.kind == {"form": "bytes", "multipart": "bytes"}.get(kind, kind)


@pytest.mark.parametrize("media_type", [{}, {"schema": {"type": "string", "format": "binary"}}])
def test_a_range_of_media_types_that_says_no_more_carries_bytes(built: Built, media_type: Json) -> None:
    found = one(
        built, responses={"200": {"content": {"*/*": media_type}}, "201": {"content": {"application/json": {}}}}
    )
    raw, text = (response.content[0] for response in found.responses)
    assert (raw.kind, raw.type) == ("bytes", Scalar("bytes"))
    assert (text.kind, text.type) == ("json", Scalar("Any"))


@pytest.mark.parametrize("status", ["204", "205", "304", "101"])
def test_some_answers_have_no_content_whatever_the_document_says(built: Built, status: str) -> None:
    assert one(built, responses={status: body({"properties": {"a": {}}})}).responses[0].content == ()


def test_files_of_a_multipart_body_are_bytes(built: Built) -> None:
    file = {"type": "string", "format": "binary"}
    raw = {"type": "string", "contentMediaType": "image/png"}
    properties = {"name": {"type": "string"}, "file": file, "files": {"type": "array", "items": file}, "raw": raw}
    encoding: Json = {
        "file": {"contentType": "image/png"},
        "name": {"style": "form", "explode": False},
    }
    content: Json = {"multipart/form-data": {"schema": {"properties": properties}, "encoding": encoding}}
    found = one(built, requestBody={"content": content})
    assert found.body
    kinds = [Scalar("str"), Scalar("bytes"), ArrayOf(Scalar("bytes")), Scalar("bytes")]
    assert [field.type for field in found.body.fields] == kinds
    one_, two = found.body.content[0].encodings
    assert (one_.wire, one_.content_type) == ("file", "image/png")
    assert (two.wire, two.style, two.explode) == ("name", "form", False)


def test_of_several_media_types_json_gives_the_keywords(built: Built) -> None:
    form: Json = {"schema": {"properties": {"b": {}}}}
    content: Json = {
        "application/x-www-form-urlencoded": form,
        "application/json": {"schema": {"properties": {"a": {}}}},
    }
    found = one(built, requestBody={"content": content})
    assert found.body
    assert [field.name for field in found.body.fields] == ["a"]
    assert [content.kind for content in found.body.content] == ["json", "form"]


# ---------------------------------------------------------------- what it gives, and where


def test_answers(built: Built) -> None:
    responses = {"200": body({"type": "integer"}), "4XX": {"description": "No."}, "default": {}, "x-more": 1}
    found = one(built, responses=responses).responses
    assert [(r.status, [c.type for c in r.content], r.doc) for r in found] == [
        ("200", [Scalar("int")], ""),
        ("4XX", [], "No."),
        ("default", [], ""),
    ]


@pytest.mark.parametrize(
    ("operation", "doc"),
    [
        ({"summary": "Make it."}, "Make it."),
        ({"description": "All of it."}, "All of it."),
        ({"summary": "Make it", "description": "Makes it well."}, "Make it\n\nMakes it well."),
        ({"summary": "Make it.", "description": "Make it, and more."}, "Make it, and more."),
    ],
)
def test_documentation(built: Built, operation: dict[str, str], doc: str) -> None:
    assert one(built, **operation).doc == doc


def test_servers_of_an_operation_go_before_those_of_its_path(built: Built) -> None:
    variables = {"region": {"default": "eu", "enum": ["eu", "us"]}, "v": {"default": 2}}
    own = {"operationId": "own", "servers": [{"url": "https://{region}.example/{v}", "variables": variables}]}
    item = {"servers": [{"url": "/path"}], "get": own, "put": {"operationId": "b"}}
    api = built({"paths": {"/a": item, "/b": {"get": {"operationId": "c"}}}, "servers": [{"url": "https://example"}]})
    found = {op.operation_id: op.servers for r in api.resources for op in r.operations}
    region = ServerVariable("region", "eu", ("eu", "us"))
    assert found["own"] == (Server("https://{region}.example/{v}", (region, ServerVariable("v", "2"))),)
    assert (found["b"], found["c"], api.servers) == ((Server("/path"),), (), (Server("https://example"),))


def test_credentials(built: Built) -> None:
    schemes: Json = {
        "Acme-Key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "The key."},
        "basic": {"type": "http", "scheme": "Basic"},
        "token": {"type": "http", "scheme": "bearer"},
        "digest": {"type": "http", "scheme": "digest"},
        "oauth": {"type": "oauth2", "flows": {}},
        "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://x"},
        "tls": {"type": "mutualTLS"},
        "timeout": {"type": "apiKey", "in": "query", "name": "t"},
        "named": {"type": "http", "scheme": "bearer", "x-openapi-attrs-name": "secret"},
    }
    found = built({"components": {"securitySchemes": schemes}}).security_schemes
    assert [(s.name, s.wire, s.kind, s.where, s.parameter, s.environment) for s in found] == [
        ("acme_key", "Acme-Key", "apiKey", "header", "X-Key", "ACME_KEY"),
        ("basic", "basic", "basic", "", "", "ACME_BASIC"),
        ("token", "token", "bearer", "", "", "ACME_TOKEN"),
        ("digest", "digest", "apiKey", "header", "Authorization", "ACME_DIGEST"),
        ("oauth", "oauth", "bearer", "", "", "ACME_OAUTH"),
        ("oidc", "oidc", "bearer", "", "", "ACME_OIDC"),
        ("tls", "tls", "mutualTLS", "", "", "ACME_TLS"),
        ("timeout_", "timeout", "apiKey", "query", "t", "ACME_TIMEOUT_"),
        ("secret", "named", "bearer", "", "", "ACME_SECRET"),
    ]


def test_security_of_an_operation_goes_before_that_of_the_document(built: Built) -> None:
    schemes = {"a": {"type": "http", "scheme": "basic"}, "b": {"type": "http", "scheme": "bearer"}}
    paths: Json = {
        "/1": {"get": {"operationId": "own", "security": [{"a": [], "b": []}, {"b": ["scope"]}, {}]}},
        "/2": {"get": {"operationId": "none", "security": []}},
        "/3": {"get": {"operationId": "common"}},
    }
    api = built({"paths": paths, "components": {"securitySchemes": schemes}, "security": [{"a": []}]})
    found = {op.operation_id: op.security for r in api.resources for op in r.operations}
    assert found == {"own": (("a", "b"), ("b",), ()), "none": (), "common": (("a",),)}


def test_a_credential_that_nobody_declares_is_told(built: Built) -> None:
    tree: Json = {"paths": {"/a": {"get": {"operationId": "a", "security": [{"gone": []}]}}}}
    with pytest.raises(Refusal, match=r"unknown-security-scheme: .*'gone' \(#/paths/~1a/get/security/0/gone\)"):
        built(tree)
    problems = Problems(lenient=True)
    assert only(built(tree, problems)).security == ()
    assert [loss.became for loss in problems.losses] == ["ignored"]


# ---------------------------------------------------------------- rules


def test_rules_are_named_after_components_and_operations(built: Built) -> None:
    pet = {"$ref": "#/components/schemas/Pet"}
    parameters: Json = [
        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        {"name": "a", "in": "query", "schema": {}},
    ]
    responses = {
        "200": body(pet),
        "201": body({"items": pet}),
        "404": body({}),
        "500": body({"type": "string"}, "text/plain"),
    }
    operation: Json = {
        "operationId": "listPets",
        "parameters": parameters,
        "requestBody": body({"properties": {"b": {}}}),
    }
    schemas: Json = {"Pet": {"properties": {"c": {}}}}
    tree: Json = {"paths": {"/a": {"get": operation | {"responses": responses}}}, "components": {"schemas": schemas}}
    found = only(built(tree))
    assert found.body
    assert [p.rules for p in found.parameters] == ["integer", None]
    assert found.body.content[0].rules == "list_pets_request"
    assert [r.content[0].rules for r in found.responses] == ["pet", "list_pets_response", None, None]
    assert found.responses[0].content[0].schema == "/components/schemas/Pet"


def test_equal_schemas_have_their_rules_once(built: Built) -> None:
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 9, "description": "Most."}}
    other = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 9}}
    apart = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 5}}
    paths = {
        f"/{n}": {
            "get": {"operationId": f"op{n}", "tags": ["t"], "parameters": [parameter], "responses": {"200": text}}
        }
        for n, (parameter, text) in enumerate(
            [(limit, body({"items": {}})), (other, body({"items": {}})), (apart, body({"items": {"type": "string"}}))]
        )
    }
    operations = built({"paths": paths}).resources[0].operations
    roots = [(op.parameters[0].schema, op.parameters[0].rules) for op in operations]
    assert roots[0] == roots[1] != roots[2]
    contents: list[MediaType] = [op.responses[0].content[0] for op in operations]
    assert contents[0].rules == contents[1].rules == "op0_response"
    assert contents[0].schema == contents[1].schema
    assert contents[2].rules == "op2_response"


def test_forms_have_rules_and_text_only_where_it_is_text(built: Built) -> None:
    object_: Json = {"properties": {"a": {}}}
    kinds = ["application/x-www-form-urlencoded", "multipart/form-data", "text/xml", "image/png"]
    found = one(built, requestBody=body(object_, *kinds), responses={"200": body({"type": "string"}, "text/plain")})
    assert found.body
    assert [(content.kind, content.rules) for content in found.body.content] == [
        ("multipart", "do_request"),
        ("form", "do_request"),
        ("text", None),
        ("bytes", None),
    ]
    assert found.responses[0].content[0].rules is None
    text = one(built, requestBody=body({"type": "string", "maxLength": 3}, "text/plain")).body
    assert text
    assert text.content[0].rules == "do_request"


def test_bytes_that_are_declared_to_travel_in_base64_are_text(built: Built) -> None:
    found = one(built, requestBody=body({"type": "string", "contentEncoding": "base64"}, "application/octet-stream"))
    assert found.body
    assert (found.body.content[0].kind, found.body.content[0].type) == ("text", Scalar("str"))
