# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _check_pets_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_pet(item):
            return False
    return True


_PETS_RESPONSE_TYPE = Requirement(
    "type", "must be an array", "#/paths/~1pets/get/responses/200/content/application~1json/schema/type"
)


def _explain_pets_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _PETS_RESPONSE_TYPE))
        return
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


pets_response = Rule("pets_response", _check_pets_response, _explain_pets_response)


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    return True


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/name/type")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    name = value.get("name", UNSET)
    if name is not UNSET and type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _PET_NAME_TYPE))


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


# #/components/schemas/Shop
def _check_shop(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "pets" in value:
        pets = value["pets"]
        if type(pets) is not list:
            return False
        for pets_item in pets:
            if not _check_pet(pets_item):
                return False
    return True


_SHOP_TYPE = Requirement("type", "must be an object", "#/components/schemas/Shop/type")
_SHOP_PETS_TYPE = Requirement("type", "must be an array", "#/components/schemas/Shop/properties/pets/type")


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


shop = Rule("shop", _check_shop, _explain_shop)
