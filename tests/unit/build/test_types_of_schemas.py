from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.model import (
    ANY,
    NONE,
    Alias,
    ArrayOf,
    Discriminator,
    Enumeration,
    MapOf,
    Model,
    Named,
    Scalar,
    TupleOf,
    Type,
    UnionOf,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.model import Api, Json

    Built = Callable[..., Api]

STR, INT, FLOAT, BOOL, BYTES = map(Scalar, ("str", "int", "float", "bool", "bytes"))  # type: ignore[arg-type]
LETTERS = Enumeration(("a", "b"), ("str",))


def model(api: Api, name: str) -> Model:
    return next(model for model in api.models if model.name == name)


def alias(api: Api, name: str) -> Alias:
    return next(alias for alias in api.aliases if alias.name == name)


def field_type(api: Api, wire: str) -> Type:
    """Give the type of a component as the one operation refers to it."""
    body = api.resources[0].operations[0].body
    assert body is not None
    return next(field.type for field in body.fields if field.wire == wire)


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ({"type": "string"}, STR),
        ({"type": "integer", "format": "int64"}, INT),
        ({"type": "number"}, FLOAT),
        ({"type": "boolean"}, BOOL),
        ({"type": "null"}, NONE),
        ({}, ANY),
        (True, ANY),
        (False, ANY),
        ({"description": "anything"}, ANY),
        ({"type": "string", "format": "date-time"}, Scalar("datetime")),
        ({"type": "string", "format": "date"}, Scalar("date")),
        ({"type": "string", "format": "time"}, Scalar("time")),
        ({"type": "string", "format": "uuid"}, Scalar("UUID")),
        ({"type": "string", "format": "email"}, STR),
        ({"type": "string", "format": "binary"}, STR),
        ({"type": "string", "contentEncoding": "base64"}, BYTES),
        ({"type": "string", "contentEncoding": "base64url"}, STR),
        ({"type": ["string", "null"]}, UnionOf((STR, NONE))),
        ({"type": ["string", "integer"]}, UnionOf((STR, INT))),
        ({"type": "array", "items": {"type": "string"}}, ArrayOf(STR)),
        ({"type": "array"}, ArrayOf(ANY)),
        ({"items": {"type": "integer"}}, ArrayOf(INT)),
        ({"type": "object"}, MapOf(ANY)),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, MapOf(INT)),
        ({"type": "object", "patternProperties": {"^x": {"type": "integer"}}}, MapOf(INT)),
        ({"type": "object", "additionalProperties": False}, MapOf(ANY)),
        ({"prefixItems": [{"type": "string"}], "items": False}, TupleOf((STR,), None)),
        ({"type": "array", "prefixItems": [{"type": "string"}]}, TupleOf((STR,), ANY)),
        ({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}, TupleOf((STR,), INT)),
        ({"enum": ["a", "b"]}, LETTERS),
        ({"type": "string", "enum": ["a", "b", 3, "a"]}, LETTERS),
        ({"type": ["string", "null"], "enum": ["a", "b", None]}, UnionOf((LETTERS, NONE))),
        ({"enum": [True, False]}, BOOL),
        ({"enum": [None]}, NONE),
        ({"type": "integer", "enum": [1.0, 2]}, Enumeration((1.0, 2), ("float", "int"))),
        ({"const": "a"}, Enumeration(("a",))),
        ({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]}, UnionOf((STR, LETTERS))),
        ({"oneOf": [{"const": "a"}, {"const": "b"}]}, LETTERS),
        ({"oneOf": [{"type": "string"}, {"anyOf": [{"type": "string"}, {"type": "null"}]}]}, UnionOf((STR, NONE))),
        ({"anyOf": [{"type": "string"}, {}]}, ANY),
        ({"type": "string", "anyOf": [{"minLength": 3}, {"pattern": "x"}]}, STR),
        ({"type": "string", "anyOf": [{"enum": ["a", "b"]}, {"pattern": "^x-"}]}, UnionOf((LETTERS, STR))),
        ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, STR),
        ({"allOf": [{"type": "number"}, {"type": "integer"}]}, INT),
        ({"allOf": [{"type": ["string", "null"]}, {"type": "string"}]}, STR),
        ({"allOf": [{"type": "string"}, {"enum": ["a", "b"]}]}, LETTERS),
    ],
)
def test_a_schema_has_a_type(of_schemas: Built, schema: Json, type_: Type) -> None:
    assert field_type(of_schemas({"s": schema}), "s") == type_


def test_json_tells_one_from_true(of_schemas: Built) -> None:
    (field,) = model(of_schemas({"s": {"enum": [1, True, 0, False]}}), "SendRequest").fields
    assert isinstance(field.type, Enumeration)
    assert [(type(value), value) for value in field.type.values] == [(int, 1), (bool, True), (int, 0), (bool, False)]


def test_an_unknown_type_is_told(of_schemas: Built) -> None:
    with pytest.raises(Refusal, match="unknown-type"):
        of_schemas({"s": {"type": "file"}})
    problems = Problems(lenient=True)
    assert field_type(of_schemas({"s": {"type": "file"}}, problems), "s") == ANY
    assert {(loss.code, loss.at.pointer, loss.became) for loss in problems.losses} == {
        ("unknown-type", "/components/schemas/s", "Any")
    }


# ---------------------------------------------------------------- objects


def test_an_object_with_properties_is_a_model(of_schemas: Built) -> None:
    schema = {
        "description": "A pet.",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "class": {"type": "string", "description": "Its class.", "deprecated": True},
            "secret": {"type": "string", "writeOnly": True},
        },
        "additionalProperties": {"type": "number"},
    }
    pet = model(of_schemas({"Pet": schema}), "Pet")
    assert (pet.doc, pet.extra, pet.pointer) == ("A pet.", FLOAT, "/components/schemas/Pet")
    identity, class_, secret = pet.fields
    assert (identity.name, identity.required, identity.read_only) == ("id", True, True)
    assert (class_.name, class_.wire, class_.doc, class_.deprecated) == ("class_", "class", "Its class.", True)
    assert (secret.required, secret.write_only) == (False, True)


def test_all_of_lays_objects_together_the_base_first(of_schemas: Built) -> None:
    schemas = {
        "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "kind": {}}},
        "Cat": {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"required": ["kind"], "properties": {"kind": {"const": "cat"}}},
                {"properties": {"lives": {"type": "integer"}}},
            ]
        },
    }
    fields = model(of_schemas(schemas), "Cat").fields
    assert [(field.wire, field.required, field.type) for field in fields] == [
        ("id", True, INT),
        ("kind", True, Enumeration(("cat",))),
        ("lives", False, INT),
    ]


def test_all_of_around_one_schema_is_that_schema(of_schemas: Built) -> None:
    schemas = {
        "Pet": {"properties": {"id": {"type": "integer"}}},
        "Wrapped": {"description": "With a description.", "allOf": [{"$ref": "#/components/schemas/Pet"}]},
        "Again": {"$ref": "#/components/schemas/Wrapped", "description": "Once more."},
        "Typed": {"type": "object", "allOf": [{"$ref": "#/components/schemas/Pet"}, {"description": "idle"}]},
    }
    api = of_schemas(schemas)
    assert {field_type(api, key) for key in schemas} == {Named("/components/schemas/Pet")}
    assert [model.name for model in api.models] == ["Pet", "SendRequest"]


def test_objects_of_a_property_that_several_schemas_describe_are_one(of_schemas: Built) -> None:
    schemas = {
        "Base": {"properties": {"meta": {"type": "object", "properties": {"a": {"type": "string"}}}}},
        "Whole": {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"properties": {"meta": {"type": "object", "properties": {"b": {"type": "string"}}}}},
            ]
        },
    }
    assert [field.wire for field in model(of_schemas(schemas), "WholeMeta").fields] == ["a", "b"]


def test_a_nullable_object_is_a_model_or_null(of_schemas: Built) -> None:
    api = of_schemas({"Pet": {"type": ["object", "null"], "properties": {"id": {}}}})
    assert field_type(api, "Pet") == UnionOf((Named("/components/schemas/Pet"), NONE))


def test_a_reference_may_lead_anywhere(of_schemas: Built) -> None:
    schemas = {
        "Pet": {"properties": {"tag": {"properties": {"name": {"type": "string"}}}}},
        "Tag": {"$ref": "#/components/schemas/Pet/properties/tag"},
    }
    api = of_schemas(schemas)
    assert field_type(api, "Tag") == Named("/components/schemas/Pet/properties/tag")
    assert model(api, "PetTag").fields[0].wire == "name"


# ---------------------------------------------------------------- unions


def test_properties_beside_a_union_belong_to_every_branch(of_schemas: Built) -> None:
    schemas: Json = {
        "Circle": {"properties": {"radius": {"type": "number"}}},
        "Shape": {
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "oneOf": [{"$ref": "#/components/schemas/Circle"}, {"title": "Square", "properties": {"side": {}}}],
        },
    }
    api = of_schemas(schemas)
    at = "/components/schemas/Shape/oneOf"
    assert field_type(api, "Shape") == UnionOf((Named(f"{at}/0"), Named(f"{at}/1")))
    assert [field.wire for field in model(api, "ShapeCircle").fields] == ["id", "radius"]
    assert [field.wire for field in model(api, "ShapeSquare").fields] == ["id", "side"]


def test_branches_that_only_ask_for_properties_are_no_union(of_schemas: Built) -> None:
    schema: Json = {"properties": {"a": {}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert field_type(of_schemas({"Either": schema}), "Either") == Named("/components/schemas/Either")


def test_two_unions_at_one_place_are_combined(of_schemas: Built) -> None:
    def branches(*wires: str) -> dict[str, Any]:
        return {"oneOf": [{"properties": {wire: {}}} for wire in wires]}

    api = of_schemas({"Both": {"allOf": [branches("a", "b"), branches("c", "d")]}})
    type_ = field_type(api, "Both")
    assert isinstance(type_, UnionOf)
    found = [tuple(field.wire for field in each.fields) for each in api.models if each.name != "SendRequest"]
    assert sorted(found) == [("a", "c"), ("a", "d"), ("b", "c"), ("b", "d")]


def test_a_long_union_or_enumeration_that_is_referred_to_has_a_name(of_schemas: Built) -> None:
    api = of_schemas({"letter": {"description": "A letter.", "enum": list("abcdefghij")}})
    assert field_type(api, "letter") == Named("/components/schemas/letter")
    assert alias(api, "Letter").doc == "A letter."


@pytest.mark.parametrize(
    ("mapping", "tags"),
    [
        ({}, (("Cat", 0), ("Dog", 1))),
        ({"feline": "#/components/schemas/Cat"}, (("feline", 0), ("Dog", 1))),
        ({"feline": "Cat", "tom": "Cat", "canine": "Dog"}, (("feline", 0), ("tom", 0), ("canine", 1))),
    ],
)
def test_a_discriminator_names_branches(of_schemas: Built, mapping: dict[str, str], tags: Json) -> None:
    schemas = {
        "Cat": {"properties": {"kind": {"type": "string"}, "lives": {}}},
        "Dog": {"properties": {"kind": {"type": "string"}, "tricks": {}}},
        "Pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        },
    }
    type_ = field_type(of_schemas(schemas), "Pet")
    assert isinstance(type_, UnionOf)
    assert type_.discriminator == Discriminator("kind", tags)


def test_a_branch_without_a_mapping_goes_by_the_values_of_its_own(of_schemas: Built) -> None:
    schemas = {
        "Cat": {"properties": {"kind": {"enum": ["cat", "tom"]}}},
        "Dog": {"properties": {"kind": {"const": "dog"}}},
        "Pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind"},
        },
    }
    type_ = field_type(of_schemas(schemas), "Pet")
    assert isinstance(type_, UnionOf)
    assert type_.discriminator == Discriminator("kind", (("cat", 0), ("tom", 0), ("dog", 1)))


def test_a_mapping_that_leads_nowhere_is_a_warning(of_schemas: Built) -> None:
    schemas: Json = {
        "Cat": {"properties": {"kind": {}}},
        "Pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "string"}],
            "discriminator": {"propertyName": "kind", "mapping": {"dog": "Dog"}},
        },
    }
    problems = Problems()
    of_schemas(schemas, problems)
    assert {(each.code, each.at.pointer) for each in problems.warnings} == {
        ("discriminator-mapping", "/components/schemas/Pet/discriminator/mapping/dog")
    }


def test_what_is_derived_stands_for_its_base_where_a_discriminator_says_so(of_schemas: Built) -> None:
    pet = {"$ref": "#/components/schemas/Pet"}
    schemas: Json = {
        "Pet": {
            "properties": {"kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
        },
        "Cat": {"allOf": [pet, {"properties": {"lives": {}}}]},
        "Lion": {"allOf": [{"$ref": "#/components/schemas/Cat"}, {"properties": {"pride": {}}}]},
    }
    api = of_schemas(schemas)
    at = "/components/schemas"
    assert field_type(api, "Pet") == UnionOf(
        (Named(f"{at}/Cat"), Named(f"{at}/Lion"), Named(f"{at}/Pet")),
        Discriminator("kind", (("cat", 0), ("Lion", 1), ("Pet", 2)), default=2),
    )
    assert field_type(api, "Cat") == Named(f"{at}/Cat")


# ---------------------------------------------------------------- circles


def test_a_schema_that_contains_itself_has_a_name(of_schemas: Built) -> None:
    schemas = {
        "Json": {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {"$ref": "#/components/schemas/Json"}},
                {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Json"}},
            ]
        }
    }
    api = of_schemas(schemas)
    itself = Named("/components/schemas/Json")
    assert field_type(api, "Json") == itself
    assert alias(api, "Json").type == UnionOf((STR, ArrayOf(itself), MapOf(itself)))


def test_objects_end_a_circle(of_schemas: Built) -> None:
    node = {"$ref": "#/components/schemas/Node"}
    schemas = {"Node": {"properties": {"next": {"anyOf": [node, {"type": "null"}]}, "all": {"items": node}}}}
    api = of_schemas(schemas)
    itself = Named("/components/schemas/Node")
    assert [field.type for field in model(api, "Node").fields] == [UnionOf((itself, NONE)), ArrayOf(itself)]
    assert api.aliases == ()


def test_a_model_and_the_union_that_contains_itself_at_one_place_have_two_names(of_schemas: Built) -> None:
    tree = {"$ref": "#/components/schemas/Tree"}
    api = of_schemas({"Tree": {"type": ["object", "array"], "properties": {"a": {}}, "items": tree}})
    assert field_type(api, "Tree") == Named("/components/schemas/Tree/type")
    assert alias(api, "AnyTree").type == UnionOf(
        (Named("/components/schemas/Tree"), ArrayOf(Named("/components/schemas/Tree/type")))
    )


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"$ref": "#/components/schemas/A"}},
        {"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}},
        {"A": {"anyOf": [{"$ref": "#/components/schemas/A"}]}},
        {"A": {"anyOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"anyOf": [{"$ref": "#/components/schemas/A"}]}},
    ],
)
def test_what_is_nothing_but_itself_can_be_anything(of_schemas: Built, schemas: dict[str, Any]) -> None:
    api = of_schemas(schemas)
    meant = {alias.pointer: alias.type for alias in api.aliases}
    type_ = field_type(api, "A")
    assert (meant[type_.pointer] if isinstance(type_, Named) else type_) == ANY


def test_unions_that_contain_each_other_are_laid_flat(of_schemas: Built) -> None:
    schemas = {
        "A": {"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "string"}]},
        "B": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "integer"}]},
    }
    assert alias(of_schemas(schemas), "A").type == UnionOf((INT, STR))


def test_a_long_chain_of_arrays_is_followed_to_its_end(of_schemas: Built) -> None:
    chain = {f"s{n}": {"type": "array", "items": {"$ref": f"#/components/schemas/s{n + 1}"}} for n in range(2000)}
    api = of_schemas(chain | {"s2000": {"properties": {"end": {}}}})
    assert model(api, "S2000").fields[0].wire == "end"
    assert len(api.aliases) > 100


def test_arrays_too_deep_to_read_are_told(of_schemas: Built) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(90):
        schema = {"type": "array", "items": schema}
    problems = Problems(lenient=True)
    of_schemas({"deep": schema}, problems)
    assert {loss.code for loss in problems.losses} == {"too-deep"}
