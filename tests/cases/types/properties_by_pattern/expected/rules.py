# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_map
from ._runtime.keywords import Pattern, is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type, token
from ._runtime.unset import UNSET

_PETS_PATTERN = Pattern(r"^pet-")


# #/components/schemas/Pets
def _check_pets(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "count" in value:
        count = value["count"]
        if type(count) is not int and not is_integral(count):
            return False
    for key, item in value.items():
        if type(key) is str and _PETS_PATTERN.search(key) is not None and not _check_pet(item):
            return False
        if key != "count" and (type(key) is not str or _PETS_PATTERN.search(key) is None):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_INTEGER = Type("must be an integer", int)
_MUST_NOT_BE_THERE = Requirement("additionalProperties", "must not be there")


def _explain_pets(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pets")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "count")
    for key, item in value.items():
        if type(key) is str and _PETS_PATTERN.search(key) is not None:
            _explain_pet(item, f"{pointer}/{token(key)}", found)
        if key != "count" and (type(key) is not str or _PETS_PATTERN.search(key) is None):
            at.report(item, _MUST_NOT_BE_THERE, key, schema="#/components/schemas/Pets")


def _parse_pets(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pets)
    parsed.count = UNSET
    known = 0
    if "count" in value:
        known += 1
        count = parsed.count = value["count"]
        if type(count) is not int and not is_integral(count):
            raise Misfit
    unknown = len(value) - known
    rest = unnamed(value, _models.Pets, unknown) if unknown else {}
    parsed.additional_properties = decode_map(rest, _models.Pet.decode)
    for key, item in value.items():
        if type(key) is str and _PETS_PATTERN.search(key) is not None and not _check_pet(item):
            raise Misfit
        if key != "count" and (type(key) is not str or _PETS_PATTERN.search(key) is None):
            raise Misfit
    return parsed


pets = Rule("pets", _check_pets, _explain_pets, _parse_pets)


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
