# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _explain_pets_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
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
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.name = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


# #/paths/~1shops~1{id}/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1shops~1{id}/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


_AN_ARRAY = Type("must be an array", list)


# #/components/schemas/Shop
def _explain_shop(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Shop")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_ARRAY, "pets")
    at.explain_each(value, _explain_pet, "pets")


def _parse_shop(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Shop)
    parsed.pets = UNSET
    known = 0
    if "pets" in value:
        known += 1
        pets = value["pets"]
        if type(pets) is not list:
            raise Misfit
        parsed.pets = [_parse_pet(item) for item in pets]
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Shop, unknown) if unknown else {}
    return parsed


shop = Rule("shop", None, _explain_shop, _parse_shop)


# #/components/schemas/Found
def _explain_found(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Found")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_pet, "pet")


def _parse_found(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Found)
    parsed.pet = UNSET
    known = 0
    if "pet" in value:
        known += 1
        parsed.pet = _parse_pet(value["pet"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Found, unknown) if unknown else {}
    return parsed


found = Rule("found", None, _explain_found, _parse_found)
