from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openapi_attrs.build.models import named
from openapi_attrs.errors import Problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openapi_attrs.model import Api, Json, Type

    Built = Callable[..., Api]

KEYS = st.sampled_from(["A", "a", "A b", "a-b", "type", "Any A", "日本", "__init__", "self", "from_dict"])
WIRES = st.sampled_from(["id", "_id", "ID", "kind", "class", "", "$", "a b", "a_b", "additionalProperties"])
REFERENCES = KEYS.map(lambda key: {"$ref": "#/components/schemas/" + key.replace(" ", "%20")})
LEAVES = st.one_of(
    REFERENCES,
    st.sampled_from([True, {}, {"type": "string"}, {"type": ["integer", "null"]}, {"const": 1}, {"type": "null"}]),
    st.lists(st.sampled_from(["a", "b", 1, True, None, 1.5, [1], {"a": 1}]), min_size=1).map(lambda v: {"enum": v}),
    st.just({"enum": list("abcdefghijkl")}),
)


def larger(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    some = st.lists(inner, min_size=1, max_size=3)
    properties = st.dictionaries(WIRES, inner, max_size=3)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["object", "array", ["object", "null"], ["string", "array"]]),
            "properties": properties,
            "additionalProperties": inner,
            "patternProperties": st.dictionaries(st.just("^x"), inner, max_size=1),
            "items": inner,
            "prefixItems": some,
            "allOf": some,
            "anyOf": some,
            "oneOf": some,
            "discriminator": st.just({"propertyName": "kind", "mapping": {"x": "#/components/schemas/A", "y": "a"}}),
            "required": st.lists(WIRES, max_size=2),
            "description": st.just("Text."),
            "readOnly": st.booleans(),
        },
    )


SCHEMAS = st.recursive(LEAVES, larger, max_leaves=8)


def types(api: Api) -> Iterator[Type]:
    for model in api.models:
        yield from (field.type for field in model.fields)
        yield model.extra
    yield from (alias.type for alias in api.aliases)
    for operation in (operation for resource in api.resources for operation in resource.operations):
        yield from (content.type for response in operation.responses for content in response.content)
        if operation.body:
            yield from (content.type for content in operation.body.content)
            yield from (field.type for field in operation.body.fields)


def reordered(node: Json) -> Json:
    if isinstance(node, dict):
        return {key: reordered(node[key]) for key in reversed(list(node))}
    return [reordered(item) for item in node] if isinstance(node, list) else node


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(KEYS, SCHEMAS, max_size=5), SCHEMAS, SCHEMAS)
def test_any_schemas_become_models_with_names_of_their_own(
    built: Built, schemas: dict[str, Json], sent: Json, received: Json
) -> None:
    def carrying(schema: Json) -> Json:
        return {"content": {"application/json": {"schema": schema}}}

    operation: Json = {"operationId": "A", "requestBody": carrying(sent), "responses": {"200": carrying(received)}}
    components: Json = {key: {"type": "string"} for key in ["A", "a", "A b", "a-b", "type", "Any A", "日本"]}
    components |= {key: {} for key in ["__init__", "self", "from_dict"]} | schemas
    tree: Json = {"paths": {"/a": {"post": operation}}, "components": {"schemas": components}}
    api, other = built(tree, Problems(lenient=True)), built(reordered(tree), Problems(lenient=True))
    known = {model.pointer for model in api.models} | {alias.pointer for alias in api.aliases}
    assert {pointer for type_ in types(api) for pointer in named(type_)} <= known
    classes = [each.name for each in (*api.models, *api.aliases)]
    assert len(set(classes)) == len(classes) == len(known)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in classes)
    for model in api.models:
        names = [field.name for field in model.fields]
        assert len(set(names)) == len(names)
        assert not {"self", "from_dict", "to_dict", "additional_properties"} & set(names)
    assert {(m.pointer, m.name) for m in api.models} == {(m.pointer, m.name) for m in other.models}
    assert {(a.pointer, a.name) for a in api.aliases} == {(a.pointer, a.name) for a in other.aliases}
