# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, is_finite
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    name = value.get("name")
    if type(name) is not str:
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


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_NAME_REQUIRED = Requirement("required", "must have `name`", "#/components/schemas/Pet/required")
_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/name/type")
_PET_TAG_REQUIRED = Requirement("required", "must have `tag`", "#/components/schemas/Pet/required")
_PET_TAG_TYPE = Requirement("type", "must be a string or null", "#/components/schemas/Pet/properties/tag/type")
_PET_SIZE_TYPE = Requirement("type", "must be a string or null", "#/components/schemas/Pet/properties/size/type")
_PET_SIZE_ENUM = Requirement(
    "enum", 'must be "small", "large" or null', "#/components/schemas/Pet/properties/size/enum"
)
_PET_WEIGHT_TYPE = Requirement("type", "must be a number", "#/components/schemas/Pet/properties/weight/type")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    name = value.get("name", UNSET)
    if name is UNSET:
        found.append(Violation(pointer, value, _PET_NAME_REQUIRED))
    elif type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _PET_NAME_TYPE))
    tag = value.get("tag", UNSET)
    if tag is UNSET:
        found.append(Violation(pointer, value, _PET_TAG_REQUIRED))
    elif tag is not None and type(tag) is not str:
        found.append(Violation(f"{pointer}/tag", tag, _PET_TAG_TYPE))
    size = value.get("size")
    if size is not None and type(size) is not str:
        found.append(Violation(f"{pointer}/size", size, _PET_SIZE_TYPE))
    elif size is not None and size not in ("small", "large"):
        found.append(Violation(f"{pointer}/size", size, _PET_SIZE_ENUM))
    weight = value.get("weight", UNSET)
    if weight is not UNSET and type(weight) is not int and not is_finite(weight):
        found.append(Violation(f"{pointer}/weight", weight, _PET_WEIGHT_TYPE))


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
