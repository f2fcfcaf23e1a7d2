# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/paths/~1pets/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    if type(value) is not str:
        return False
    return True


_STRING_TYPE = Requirement("type", "must be a string", "#/paths/~1pets/get/parameters/0/schema/type")


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _STRING_TYPE))


string = Rule("string", _check_string, _explain_string)


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/name/type")
_PET_TAG_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/tag/type")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    name = value.get("name", UNSET)
    if name is not UNSET and type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _PET_NAME_TYPE))
    tag = value.get("tag", UNSET)
    if tag is not UNSET and type(tag) is not str:
        found.append(Violation(f"{pointer}/tag", tag, _PET_TAG_TYPE))


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
    tag = value.get("tag", UNSET)
    if tag is UNSET:
        absent += 1
    elif type(tag) is not str:
        raise Misfit
    parsed.tag = tag
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet)
