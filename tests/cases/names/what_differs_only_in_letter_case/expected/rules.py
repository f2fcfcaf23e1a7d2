# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "userId", "user_id", "userID")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.PetLower)
    parsed.user_id_6ccb21 = parsed.user_id = parsed.user_id_c7a1a7 = UNSET
    known = 0
    if "userId" in value:
        known += 1
        user_id_6ccb21 = parsed.user_id_6ccb21 = value["userId"]
        if type(user_id_6ccb21) is not str:
            raise Misfit
    if "user_id" in value:
        known += 1
        user_id = parsed.user_id = value["user_id"]
        if type(user_id) is not str:
            raise Misfit
    if "userID" in value:
        known += 1
        user_id_c7a1a7 = parsed.user_id_c7a1a7 = value["userID"]
        if type(user_id_c7a1a7) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.PetLower, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet)


# #/components/schemas/Pet
def _explain_pet_pascal(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "b")


def _parse_pet_pascal(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.b = UNSET
    known = 0
    if "b" in value:
        known += 1
        b = parsed.b = value["b"]
        if type(b) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet_pascal = Rule("pet_pascal", None, _explain_pet_pascal, _parse_pet_pascal)


# #/components/schemas/PET
def _explain_pet_upper(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/PET")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "c")


def _parse_pet_upper(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.PetUpper)
    parsed.c = UNSET
    known = 0
    if "c" in value:
        known += 1
        c = parsed.c = value["c"]
        if type(c) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.PetUpper, unknown) if unknown else {}
    return parsed


pet_upper = Rule("pet_upper", None, _explain_pet_upper, _parse_pet_upper)
