# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule, Told, Type, explain_told
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


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_HAVE_HOME_WHEN_KIND_IS_DOG = Requirement("required", 'must have `home` when `kind` is "dog"')
_PET_WHEN = Told("", ' when `kind` is "dog"')
_BIRDS_HAVE_TWO_WINGS = Told("a bird has two wings: ", "", "birds-have-two-wings")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    kind = value.get("kind", UNSET)
    if kind is not UNSET and type(kind) is not str:
        at.report(kind, _MUST_BE_A_STRING, "kind")
    wings = value.get("wings", UNSET)
    if wings is not UNSET and type(wings) is not list:
        at.report(wings, _MUST_BE_AN_ARRAY, "wings")
    home = value.get("home", UNSET)
    if home is not UNSET:
        _explain_address(home, f"{pointer}/home", found)
    if kind == "dog":
        if home is UNSET:
            at.report(value, _MUST_HAVE_HOME_WHEN_KIND_IS_DOG, schema="/then")
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


_A_STRING = Type("must be a string", str)


def _explain_address(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Address")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "street")


# #/components/schemas/House
def _check_house(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "garden" in value and value["garden"] is not True:
        return False
    return True


_MUST_BE_TRUE = Requirement("const", "must be true")


def _explain_house(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/House")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    garden = value.get("garden", UNSET)
    if garden is not UNSET and garden is not True:
        at.report(garden, _MUST_BE_TRUE, "garden")


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


_MUST_HAVE_AT_LEAST_2_ITEMS = Requirement("minItems", "must have at least 2 items")


def _explain_wings(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Wings")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    if len(value) < 2:
        at.report(value, _MUST_HAVE_AT_LEAST_2_ITEMS)
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


_AN_INTEGER = Type("must be an integer", int)


def _explain_wings_item(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Wings/items")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "feathers")
