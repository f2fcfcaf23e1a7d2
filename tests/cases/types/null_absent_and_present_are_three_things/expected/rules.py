# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_finite
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Place, Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("name")) is not str:
        return False
    tag = value.get("tag", UNSET)
    if tag is not None and type(tag) is not str:
        return False
    size = value.get("size")
    if size is not None and size not in ("small", "large"):
        return False
    if "weight" in value:
        weight = value["weight"]
        if type(weight) is not int and not is_finite(weight):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_A_STRING_OR_NULL = Requirement("type", "must be a string or null")
_MUST_BE_SMALL_LARGE_OR_NULL = Requirement("enum", 'must be "small", "large" or null')
_MUST_BE_A_NUMBER = Requirement("type", "must be a number")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Pet", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "name", "tag")
    if "name" in value and type(value["name"]) is not str:
        at.report(value["name"], _MUST_BE_A_STRING, "name")
    tag = value.get("tag")
    if tag is not None and type(tag) is not str:
        at.report(tag, _MUST_BE_A_STRING_OR_NULL, "tag")
    size = value.get("size")
    if size is not None and type(size) is not str:
        at.report(size, _MUST_BE_A_STRING_OR_NULL, "size")
    elif size is not None and size not in ("small", "large"):
        at.report(size, _MUST_BE_SMALL_LARGE_OR_NULL, "size")
    weight = value.get("weight", UNSET)
    if weight is not UNSET and type(weight) is not int and not is_finite(weight):
        at.report(weight, _MUST_BE_A_NUMBER, "weight")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    absent = 0
    name = value["name"]
    if type(name) is not str:
        raise Misfit
    parsed.name = name
    tag = value["tag"]
    if tag is not None and type(tag) is not str:
        raise Misfit
    parsed.tag = tag
    size = value.get("size", UNSET)
    if size is UNSET:
        absent += 1
    elif size is not None and size not in ("small", "large"):
        raise Misfit
    parsed.size = size
    weight = value.get("weight", UNSET)
    if weight is UNSET:
        absent += 1
    elif type(weight) is not int and not is_finite(weight):
        raise Misfit
    parsed.weight = weight
    unknown = len(value) + absent - 4
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", _check_pet, _explain_pet, _parse_pet)
