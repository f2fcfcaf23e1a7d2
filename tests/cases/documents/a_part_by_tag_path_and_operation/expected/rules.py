# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Place, Requirement, Rule, Type, Violation
from ._runtime.unset import UNSET

_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _explain_pets_response(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema", found)
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


def _parse_pets_response(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_pet(item) for item in value]


pets_response = Rule("pets_response", None, _explain_pets_response, _parse_pets_response)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Pet", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    absent = 0
    name = value.get("name", UNSET)
    if name is UNSET:
        absent += 1
    elif type(name) is not str:
        raise Misfit
    parsed.name = name
    unknown = len(value) + absent - 1
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


# #/paths/~1shops~1{id}/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1shops~1{id}/get/parameters/0/schema", found)
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


_AN_ARRAY = Type("must be an array", list)


# #/components/schemas/Shop
def _explain_shop(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Shop", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_ARRAY, "pets")
    at.explain_each(value, _explain_pet, "pets")


def _parse_shop(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Shop)
    absent = 0
    pets = value.get("pets", UNSET)
    if pets is UNSET:
        absent += 1
    elif type(pets) is not list:
        raise Misfit
    parsed.pets = pets if pets is UNSET else [_parse_pet(item) for item in pets]
    unknown = len(value) + absent - 1
    parsed.additional_properties = unnamed(value, _models.Shop, unknown) if unknown else {}
    return parsed


shop = Rule("shop", None, _explain_shop, _parse_shop)


# #/components/schemas/Found
def _explain_found(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Found", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_pet, "pet")


def _parse_found(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Found)
    absent = 0
    pet = value.get("pet", UNSET)
    if pet is UNSET:
        absent += 1
    parsed.pet = pet if pet is UNSET else _parse_pet(pet)
    unknown = len(value) + absent - 1
    parsed.additional_properties = unnamed(value, _models.Found, unknown) if unknown else {}
    return parsed


found = Rule("found", None, _explain_found, _parse_found)
