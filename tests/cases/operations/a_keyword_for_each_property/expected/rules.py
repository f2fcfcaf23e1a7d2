# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, is_integral
from ._runtime.unset import UNSET


# #/components/schemas/NewPet
def _check_new_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    name = value.get("name")
    if type(name) is not str:
        return False
    if "tag" in value and type(value["tag"]) is not str:
        return False
    return True


_NEW_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/NewPet/type")
_NEW_PET_NAME_REQUIRED = Requirement("required", "must have `name`", "#/components/schemas/NewPet/required")
_NEW_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/NewPet/properties/name/type")
_NEW_PET_TAG_TYPE = Requirement("type", "must be a string", "#/components/schemas/NewPet/properties/tag/type")


def _explain_new_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _NEW_PET_TYPE))
        return
    name = value.get("name", UNSET)
    if name is UNSET:
        found.append(Violation(pointer, value, _NEW_PET_NAME_REQUIRED))
    elif type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _NEW_PET_NAME_TYPE))
    tag = value.get("tag", UNSET)
    if tag is not UNSET and type(tag) is not str:
        found.append(Violation(f"{pointer}/tag", tag, _NEW_PET_TAG_TYPE))


new_pet = Rule("new_pet", _check_new_pet, _explain_new_pet)


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_ID_REQUIRED = Requirement("required", "must have `id`", "#/components/schemas/Pet/required")
_PET_ID_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Pet/properties/id/type")
_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/name/type")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    id_ = value.get("id", UNSET)
    if id_ is UNSET:
        found.append(Violation(pointer, value, _PET_ID_REQUIRED))
    elif type(id_) is not int and not is_integral(id_):
        found.append(Violation(f"{pointer}/id", id_, _PET_ID_TYPE))
    name = value.get("name", UNSET)
    if name is not UNSET and type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _PET_NAME_TYPE))


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    absent = 0
    id_ = value["id"]
    if type(id_) is not int and not is_integral(id_):
        raise Misfit
    parsed.id = id_
    name = value.get("name", UNSET)
    if name is UNSET:
        absent += 1
    elif type(name) is not str:
        raise Misfit
    parsed.name = name
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet)
