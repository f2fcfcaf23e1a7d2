# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Place, Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/paths/~1pets/get/parameters/0/content/application~1x-www-form-urlencoded/schema
def _check_querystring_parameter(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_querystring_parameter(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1pets/get/parameters/0/content/application~1x-www-form-urlencoded/schema", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" in value and type(value["name"]) is not str:
        at.report(value["name"], _MUST_BE_A_STRING, "name")


querystring_parameter = Rule("querystring_parameter", _check_querystring_parameter, _explain_querystring_parameter)


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Pet", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "tag" in value:
        _explain_tag(value["tag"], f"{pointer}/tag", found)
    kind = value.get("kind", UNSET)
    if kind is not UNSET and type(kind) is not int and not is_integral(kind):
        at.report(kind, _MUST_BE_AN_INTEGER, "kind", schema="/$defs/Kind")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    absent = 0
    tag = value.get("tag", UNSET)
    if tag is UNSET:
        absent += 1
    parsed.tag = tag if tag is UNSET else _parse_tag(tag)
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        absent += 1
    elif type(kind) is not int and not is_integral(kind):
        raise Misfit
    parsed.kind = kind
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet, recursive=True)


# #/components/schemas/Tag
def _explain_tag(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Tag", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" in value and type(value["name"]) is not str:
        at.report(value["name"], _MUST_BE_A_STRING, "name")
    if "pet" in value:
        _explain_pet(value["pet"], f"{pointer}/pet", found)


def _parse_tag(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Tag)
    absent = 0
    name = value.get("name", UNSET)
    if name is UNSET:
        absent += 1
    elif type(name) is not str:
        raise Misfit
    parsed.name = name
    pet = value.get("pet", UNSET)
    if pet is UNSET:
        absent += 1
    parsed.pet = pet if pet is UNSET else _parse_pet(pet)
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Tag, unknown) if unknown else {}
    return parsed
