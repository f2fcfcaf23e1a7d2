# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, is_integral
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    name = value.get("name")
    if type(name) is not str:
        return False
    if "age" in value:
        age = value["age"]
        if type(age) is not int and not is_integral(age):
            return False
    return True


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_NAME_REQUIRED = Requirement("required", "must have `name`", "#/components/schemas/Pet/required")
_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/name/type")
_PET_AGE_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Pet/properties/age/type")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    name = value.get("name", UNSET)
    if name is UNSET:
        found.append(Violation(pointer, value, _PET_NAME_REQUIRED))
    elif type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _PET_NAME_TYPE))
    age = value.get("age", UNSET)
    if age is not UNSET and type(age) is not int and not is_integral(age):
        found.append(Violation(f"{pointer}/age", age, _PET_AGE_TYPE))


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    absent = 0
    name = value["name"]
    if type(name) is not str:
        raise Misfit
    parsed.name = name
    age = value.get("age", UNSET)
    if age is UNSET:
        absent += 1
    elif type(age) is not int and not is_integral(age):
        raise Misfit
    parsed.age = age
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", _check_pet, _explain_pet, _parse_pet)
