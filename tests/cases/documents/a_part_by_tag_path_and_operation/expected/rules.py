# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation
from ._runtime.unset import UNSET

_PETS_RESPONSE_TYPE = Requirement(
    "type", "must be an array", "#/paths/~1pets/get/responses/200/content/application~1json/schema/type"
)


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _explain_pets_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _PETS_RESPONSE_TYPE))
        return
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


def _parse_pets_response(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_pet(item) for item in value]


pets_response = Rule("pets_response", None, _explain_pets_response, _parse_pets_response)


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/name/type")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    name = value.get("name", UNSET)
    if name is not UNSET and type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _PET_NAME_TYPE))


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
    if type(value) is not str:
        return False
    return True


_STRING_TYPE = Requirement("type", "must be a string", "#/paths/~1shops~1{id}/get/parameters/0/schema/type")


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _STRING_TYPE))


string = Rule("string", _check_string, _explain_string)


_SHOP_TYPE = Requirement("type", "must be an object", "#/components/schemas/Shop/type")
_SHOP_PETS_TYPE = Requirement("type", "must be an array", "#/components/schemas/Shop/properties/pets/type")


# #/components/schemas/Shop
def _explain_shop(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _SHOP_TYPE))
        return
    pets = value.get("pets", UNSET)
    if pets is not UNSET:
        if type(pets) is not list:
            found.append(Violation(f"{pointer}/pets", pets, _SHOP_PETS_TYPE))
        else:
            for pets_index, pets_item in enumerate(pets):
                _explain_pet(pets_item, f"{pointer}/pets/{pets_index}", found)


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
