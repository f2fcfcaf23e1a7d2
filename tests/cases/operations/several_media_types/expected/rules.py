# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("name")) is not str:
        return False
    if "age" in value:
        age = value["age"]
        if type(age) is not int and not is_integral(age):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_AN_INTEGER = Type("must be an integer", int)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" not in value:
        at.require(value, "name")
    at.expect(value, _A_STRING, "name")
    at.expect(value, _AN_INTEGER, "age")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.age = UNSET
    known = 1
    name = parsed.name = value["name"]
    if type(name) is not str:
        raise Misfit
    if "age" in value:
        known += 1
        age = parsed.age = value["age"]
        if type(age) is not int and not is_integral(age):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", _check_pet, _explain_pet, _parse_pet)
