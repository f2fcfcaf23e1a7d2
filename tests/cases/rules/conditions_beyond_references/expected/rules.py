# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Told, Violation, explain_told, is_integral
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    kind = value.get("kind", UNSET)
    if kind is not UNSET and type(kind) is not str:
        return False
    wings = value.get("wings", UNSET)
    if wings is not UNSET and type(wings) is not list:
        return False
    home = value.get("home", UNSET)
    if home is not UNSET and not _check_address(home):
        return False
    if kind == "dog" and not _check_house(home):
        return False
    # "Birds have two wings."
    if kind == "bird" and wings is not UNSET and not _check_wings(wings):
        return False
    return True


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_KIND_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/kind/type")
_PET_WINGS_TYPE = Requirement("type", "must be an array", "#/components/schemas/Pet/properties/wings/type")
_PET_HOME_REQUIRED = Requirement(
    "required", 'must have `home` when `kind` is "dog"', "#/components/schemas/Pet/then/required"
)
_PET_WHEN = Told("", ' when `kind` is "dog"')
_BIRDS_HAVE_TWO_WINGS = Told("a bird has two wings: ", "", "birds-have-two-wings")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    kind = value.get("kind", UNSET)
    if kind is not UNSET and type(kind) is not str:
        found.append(Violation(f"{pointer}/kind", kind, _PET_KIND_TYPE))
    wings = value.get("wings", UNSET)
    if wings is not UNSET and type(wings) is not list:
        found.append(Violation(f"{pointer}/wings", wings, _PET_WINGS_TYPE))
    home = value.get("home", UNSET)
    if home is not UNSET:
        _explain_address(home, f"{pointer}/home", found)
    if kind == "dog":
        if home is UNSET:
            found.append(Violation(pointer, value, _PET_HOME_REQUIRED))
        else:
            explain_told(home, f"{pointer}/home", found, _explain_house, told=_PET_WHEN)
    if kind == "bird" and wings is not UNSET:
        explain_told(wings, f"{pointer}/wings", found, _explain_wings, told=_BIRDS_HAVE_TWO_WINGS)


pet = Rule("pet", _check_pet, _explain_pet)


# #/components/schemas/Address
def _check_address(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "street" in value and type(value["street"]) is not str:
        return False
    return True


_ADDRESS_TYPE = Requirement("type", "must be an object", "#/components/schemas/Address/type")
_ADDRESS_STREET_TYPE = Requirement("type", "must be a string", "#/components/schemas/Address/properties/street/type")


def _explain_address(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _ADDRESS_TYPE))
        return
    street = value.get("street", UNSET)
    if street is not UNSET and type(street) is not str:
        found.append(Violation(f"{pointer}/street", street, _ADDRESS_STREET_TYPE))


# #/components/schemas/House
def _check_house(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "garden" in value and value["garden"] is not True:
        return False
    return True


_HOUSE_TYPE = Requirement("type", "must be an object", "#/components/schemas/House/type")
_HOUSE_GARDEN_CONST = Requirement("const", "must be true", "#/components/schemas/House/properties/garden/const")


def _explain_house(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _HOUSE_TYPE))
        return
    garden = value.get("garden", UNSET)
    if garden is not UNSET and garden is not True:
        found.append(Violation(f"{pointer}/garden", garden, _HOUSE_GARDEN_CONST))


# #/components/schemas/Wings
def _check_wings(value: Any) -> bool:
    if type(value) is not list:
        return False
    if len(value) < 2:
        return False
    for item in value:
        if not _check_wings_item(item):
            return False
    return True


_WINGS_TYPE = Requirement("type", "must be an array", "#/components/schemas/Wings/type")
_WINGS_MIN_ITEMS = Requirement("minItems", "must have at least 2 items", "#/components/schemas/Wings/minItems")


def _explain_wings(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _WINGS_TYPE))
        return
    if len(value) < 2:
        found.append(Violation(pointer, value, _WINGS_MIN_ITEMS))
    for index, item in enumerate(value):
        _explain_wings_item(item, f"{pointer}/{index}", found)


# #/components/schemas/Wings/items
def _check_wings_item(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "feathers" in value:
        feathers = value["feathers"]
        if type(feathers) is not int and not is_integral(feathers):
            return False
    return True


_WINGS_ITEM_TYPE = Requirement("type", "must be an object", "#/components/schemas/Wings/items/type")
_WINGS_ITEM_FEATHERS_TYPE = Requirement(
    "type", "must be an integer", "#/components/schemas/Wings/items/properties/feathers/type"
)


def _explain_wings_item(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _WINGS_ITEM_TYPE))
        return
    feathers = value.get("feathers", UNSET)
    if feathers is not UNSET and type(feathers) is not int and not is_integral(feathers):
        found.append(Violation(f"{pointer}/feathers", feathers, _WINGS_ITEM_FEATHERS_TYPE))
