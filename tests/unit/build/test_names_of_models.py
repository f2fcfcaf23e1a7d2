from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs.build import build
from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import Document, load
from openapi_attrs.model import Config, Named

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openapi_attrs.model import Api, Json

    Built = Callable[..., Api]

OWNER = {"type": "object", "properties": {"login": {"type": "string"}}}


def answer(schema: Json, status: str = "200") -> dict[str, Any]:
    return {status: {"description": "d", "content": {"application/json": {"schema": schema}}}}


def get(operation_id: str, schema: Json, **more: Json) -> dict[str, Any]:
    return {"get": {"operationId": operation_id, "tags": ["t"], "responses": answer(schema), **more}}


def names(api: Api) -> dict[str, str]:
    return {model.pointer: model.name for model in api.models}


def reordered(node: Json) -> Json:
    """Give a tree whose mappings are the other way round; lists keep their order."""
    if isinstance(node, dict):
        return {key: reordered(value) for key, value in reversed(node.items())}
    return [reordered(item) for item in node] if isinstance(node, list) else node


def test_what_stands_in_a_model_or_an_operation_is_named_after_the_way_to_it(built: Built) -> None:
    repo: Json = {
        "properties": {
            "owner": OWNER,
            "tags": {"items": {"properties": {"a": {}}}},
            "sizes": {"additionalProperties": {"properties": {"b": {}}}},
            "state": {"anyOf": [{"properties": {"c": {}}}, {"type": "null"}]},
        }
    }
    body: Json = {"content": {"application/json": {"schema": {"properties": {"d": {}}}}}}
    responses = answer({"properties": {"repo": {"$ref": "#/components/schemas/repo"}}})
    responses |= answer({"properties": {"e": {}}}, "404")
    paths: Json = {"/x": {"get": {"operationId": "repos/list", "requestBody": body, "responses": responses}}}
    api = built({"paths": paths, "components": {"schemas": {"repo": repo}}})
    assert [model.name for model in api.models] == [
        "Repo",
        "RepoOwner",
        "RepoTagsItem",
        "RepoSizesValue",
        "RepoState",
        "ReposListRequest",
        "ReposListResponse",
        "ReposListResponse404",
    ]


def test_equal_objects_in_several_places_share_the_shortest_name(built: Built) -> None:
    api = built({"paths": {"/a": get("listAll", OWNER), "/b": get("one", OWNER)}})
    assert [(model.name, model.received, model.sent) for model in api.models] == [("OneResponse", True, False)]
    (one,) = api.resources
    assert {op.responses[0].content[0].type for op in one.operations} == {Named(api.models[0].pointer)}


def test_equal_objects_that_hold_equal_objects_are_shared_too(built: Built) -> None:
    outer = {"properties": {"owner": OWNER, "owners": {"items": {"properties": {"owner": OWNER}}}}}
    api = built({"paths": {"/a": get("a", outer), "/b": get("b", {"items": outer})}})
    assert sorted(names(api).values()) == ["AResponse", "AResponseOwner", "AResponseOwnersItem"]


def test_objects_that_differ_in_a_description_are_not_shared(built: Built) -> None:
    described = OWNER | {"description": "Another owner."}
    api = built({"paths": {"/a": get("a", OWNER), "/b": get("b", described)}})
    assert sorted(names(api).values()) == ["AResponse", "BResponse"]


def test_a_component_keeps_its_name_beside_what_would_be_called_so(built: Built) -> None:
    schemas: Json = {"Repo": {"properties": {"owner": OWNER}}, "RepoOwner": {"properties": {"x": {}}}}
    schema = {
        "properties": {"a": {"$ref": "#/components/schemas/Repo"}, "b": {"$ref": "#/components/schemas/RepoOwner"}}
    }
    found = names(built({"paths": {"/a": get("a", schema)}, "components": {"schemas": schemas}}))
    assert found["/components/schemas/RepoOwner"] == "RepoOwner"
    inline = found["/components/schemas/Repo/properties/owner"]
    assert inline.startswith("RepoOwner")
    assert inline != "RepoOwner"


def test_a_longer_name_tells_two_answers_apart(built: Built) -> None:
    responses = answer({"properties": {"a": {}}}) | answer({"properties": {"b": {}}}, "201")
    found = names(built({"paths": {"/a": {"put": {"operationId": "put", "responses": responses}}}}))
    assert sorted(found.values()) == ["PutResponse200ApplicationJson", "PutResponse201ApplicationJson"]


@pytest.mark.parametrize("keys", [("Pet", "pet", "PET", "pEt"), ("foo-bar", "foo.bar", "FooBar", "foo_bar")])
def test_no_name_depends_on_the_order_of_the_document(built: Built, keys: tuple[str, ...]) -> None:
    schemas: dict[str, Any] = {key: {"properties": {f"a {key}": OWNER, "id": {}, "_id": {}}} for key in keys}
    schemas["json"] = {"anyOf": [{"items": {"$ref": "#/components/schemas/other"}}, {"type": "string"}]}
    schemas["other"] = {"anyOf": [{"items": {"$ref": "#/components/schemas/json"}}, {"type": "integer"}]}
    whole = {"properties": {key: {"$ref": f"#/components/schemas/{key}"} for key in schemas}}
    parameters: Json = [{"name": "a-b", "in": "query", "schema": {}}, {"name": "a_b", "in": "header", "schema": {}}]
    paths: Json = {
        f"/{n}": {"get": {"operationId": n, "tags": ["T"], "parameters": parameters, "responses": answer(whole)}}
        for n in ("getIt", "get_it", "get-it", "T_list", "list")
    }
    tree: Json = {"paths": paths, "components": {"schemas": schemas}}
    one, two = built(tree), built(reordered(tree))
    assert {(m.pointer, m.name, frozenset(f.name for f in m.fields)) for m in one.models} == {
        (m.pointer, m.name, frozenset(f.name for f in m.fields)) for m in two.models
    }
    assert {(a.pointer, a.name, a.type) for a in one.aliases} == {(a.pointer, a.name, a.type) for a in two.aliases}
    assert {(op.pointer, op.name) for op in one.resources[0].operations} == {
        (op.pointer, op.name) for op in two.resources[0].operations
    }
    assert len({model.name for model in one.models}) == len(one.models)


def test_only_what_operations_reach_is_there(built: Built) -> None:
    schemas: Json = {
        "Used": {"properties": {"in": {"$ref": "#/components/schemas/Inner"}}},
        "Inner": {"properties": {"a": {}}},
        "Unused": {"properties": {"b": {}}},
        "Letters": {"enum": list("abcdefghijkl")},
    }
    found = built(
        {"paths": {"/a": get("a", {"$ref": "#/components/schemas/Used"})}, "components": {"schemas": schemas}}
    )
    assert ([model.name for model in found.models], found.aliases) == (["Used", "Inner"], ())


def test_a_document_of_schemas_alone_is_all_models(built: Built) -> None:
    schemas: Json = {"Pet": {"properties": {"tag": OWNER}}, "name": {"type": "string"}}
    api = built({"components": {"schemas": schemas}})
    assert [(m.name, m.sent, m.received) for m in api.models] == [("Pet", True, True), ("PetTag", True, True)]


def test_what_stands_in_a_shared_response_is_named_after_the_response(tmp_path: Path) -> None:
    failed = {"description": "d", "content": {"application/json": {"schema": {"properties": {"why": {}}}}}}
    paths = {f"/{n}": {"get": {"operationId": f"op{n}", "responses": {"400": failed}}} for n in range(2)}
    source = load(_written(tmp_path, {"info": {}, "paths": paths}), Problems(), root=tmp_path)
    origins = {f"/paths/~1{n}/get/responses/400": (source, "/components/responses/failed") for n in range(2)}
    document = Document(source.tree, {"": (source, ""), **origins}, (source,))
    config = Config(root=tmp_path, document=source.path, output=tmp_path / "out", package="acme")
    api = build(document, config, Problems())
    assert [model.name for model in api.models] == ["FailedResponse"]
    assert {op.responses[0].content[0].rules for r in api.resources for op in r.operations} == {"failed_response"}


def _written(folder: Path, tree: Json) -> Path:
    file = folder / "openapi.json"
    file.write_text(json.dumps(tree))
    return file


def test_who_sends_and_who_receives(built: Built) -> None:
    schemas: Json = {
        "Both": {
            "properties": {
                "made": {"readOnly": True, "allOf": [{"$ref": "#/components/schemas/Made"}]},
                "given": {"writeOnly": True, "properties": {"g": {}}},
            }
        },
        "Made": {"properties": {"m": {}}},
    }
    both = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Both"}}}}
    operation = {"operationId": "put", "requestBody": both, "responses": {"200": both}}
    api = built({"paths": {"/a": {"put": operation}}, "components": {"schemas": schemas}})
    assert {model.name: (model.sent, model.received) for model in api.models} == {
        "Both": (True, True),
        "BothGiven": (True, False),
        "Made": (False, True),
    }


def test_the_document_or_the_configuration_can_say_a_name(built: Built) -> None:
    schemas = {
        "Pet": {"x-openapi-attrs-name": "Animal", "properties": {"a": {"x-openapi-attrs-name": "first"}, "b": OWNER}},
        "Animal": {"properties": {"pet": {"$ref": "#/components/schemas/Pet"}}},
    }
    tree = {
        "paths": {"/a": get("a", {"$ref": "#/components/schemas/Animal"})},
        "components": {"schemas": schemas},
    }
    pins = (
        ("/components/schemas/Pet/properties/b", "Keeper"),
        ("/paths/~1a/get", "fetch"),
    )
    problems = Problems()
    api = built(tree, problems, names=pins)
    found = names(api)
    (told,) = problems.warnings
    assert (told.code, told.at.pointer, told.hint) == (
        "name-taken",
        "/components/schemas/Animal",
        "name this one too",
    )
    assert found["/components/schemas/Pet"] == "Animal"
    assert found["/components/schemas/Pet/properties/b"] == "Keeper"
    assert found["/components/schemas/Animal"] not in {"Animal", "Keeper"}
    assert [field.name for field in api.models[0].fields] == ["first", "b"]
    assert api.resources[0].operations[0].name == "fetch"


@pytest.mark.parametrize("name", ["class", "_x", "not a name", "", 7])
def test_a_name_that_python_does_not_take_is_refused(built: Built, name: Json) -> None:
    schemas = {"Pet": {"properties": {"a": {"x-openapi-attrs-name": name}}}}
    tree = {"paths": {"/a": get("a", {"$ref": "#/components/schemas/Pet"})}, "components": {"schemas": schemas}}
    with pytest.raises(Refusal, match="wrong-name"):
        built(tree)


def test_a_name_for_what_is_not_there_is_refused(built: Built) -> None:
    with pytest.raises(Refusal, match=r"unused-name: .*#/components/schemas/Gone"):
        built({"paths": {}}, names=(("/components/schemas/Gone", "Name"),))


def test_webhooks_and_callbacks_carry_models(built: Built) -> None:
    def sends(wire: str) -> dict[str, Any]:
        schema: Json = {"properties": {wire: {}}}
        return {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}, "summary": "S."}}

    callbacks = {"onData": {"{$request.query.url}": sends("a")}}
    paths = {"/a": {"get": {"operationId": "watch", "callbacks": callbacks, "responses": {}}}}
    api = built({"paths": paths, "webhooks": {"pet.born": sends("b")}})
    assert [(hook.name, hook.wire, hook.method, hook.doc) for hook in api.webhooks] == [
        ("pet_born_webhook", "pet.born", "POST", "S."),
        ("watch_on_data_callback", "onData", "POST", "S."),
    ]
    assert [hook.content[0].rules for hook in api.webhooks] == [
        "pet_born_webhook_request",
        "watch_on_data_callback_request",
    ]
    assert {(model.name, model.received, model.sent) for model in api.models} == {
        ("PetBornWebhookRequest", True, False),
        ("WatchOnDataCallbackRequest", True, False),
    }


def test_a_deep_document_is_no_deep_recursion(built: Built) -> None:
    schema: dict[str, Any] = {"properties": {"end": {}}}
    for _ in range(90):
        schema = {"properties": {"a": schema}}
    problems = Problems()
    assert len(built({"paths": {"/a": get("a", schema)}}, problems).models) == 91
