# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1pets~1{petId}/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{petId}/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "n")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Animal)
    parsed.name = UNSET
    known = 0
    if "n" in value:
        known += 1
        n = parsed.name = value["n"]
        if type(n) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Animal, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet)
