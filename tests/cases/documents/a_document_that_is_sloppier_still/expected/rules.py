# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_finite
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/pets~1{id}/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/pets~1{id}/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


# #/paths/pets~1{id}/get/parameters/1/content/application~1json/schema
def _check_near_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not int and not is_finite(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_NUMBER = Requirement("type", "must be a number")


def _explain_near_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/pets~1{id}/get/parameters/1/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not int and not is_finite(item):
            at.report(item, _MUST_BE_A_NUMBER, index)


near_parameter = Rule("near_parameter", _check_near_parameter, _explain_near_parameter)


# #/paths/pets~1{id}/get/parameters/2/schema
def _check_sort_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if item not in ("name", "age"):
            return False
    return True


_MUST_BE_NAME_OR_AGE = Requirement("enum", 'must be "name" or "age"')


def _explain_sort_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/pets~1{id}/get/parameters/2/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)
        elif item not in ("name", "age"):
            at.report(item, _MUST_BE_NAME_OR_AGE, index)


sort_parameter = Rule("sort_parameter", _check_sort_parameter, _explain_sort_parameter)


# #/paths/pets~1{id}/get/parameters/3/schema
def _check_like_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


def _explain_like_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/pets~1{id}/get/parameters/3/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index, schema="#/paths/pets~1{id}/get/parameters/0/schema")


like_parameter = Rule("like_parameter", _check_like_parameter, _explain_like_parameter)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.name = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet)
