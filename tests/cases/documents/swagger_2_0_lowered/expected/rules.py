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


# #/paths/~1pets/get/parameters/0/schema
def _check_limit_parameter(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    if value >= 100:
        return False
    return True


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_LESS_THAN_100 = Requirement("exclusiveMaximum", "must be less than 100")


def _explain_limit_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/0/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)
        return
    if value >= 100:
        at.report(value, _MUST_BE_LESS_THAN_100)


limit_parameter = Rule("limit_parameter", _check_limit_parameter, _explain_limit_parameter)


# #/paths/~1pets/get/parameters/1/schema
def _check_kinds_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_kinds_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/1/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


kinds_parameter = Rule("kinds_parameter", _check_kinds_parameter, _explain_kinds_parameter)


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _check_find_pets_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_pet(item):
            return False
    return True


def _explain_find_pets_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


find_pets_response = Rule("find_pets_response", _check_find_pets_response, _explain_find_pets_response)


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("kind")) is not str:
        return False
    name = value.get("name")
    if name is not None and type(name) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_A_STRING_OR_NULL = Type("must be a string or null", str, None)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    at.expect(value, _A_STRING, "kind")
    at.expect(value, _A_STRING_OR_NULL, "name")


pet = Rule("pet", _check_pet, _explain_pet)


# #/components/schemas/Problem
def _explain_problem(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Problem")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "detail")


def _parse_problem(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Problem)
    parsed.detail = UNSET
    known = 0
    if "detail" in value:
        known += 1
        detail = parsed.detail = value["detail"]
        if type(detail) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Problem, unknown) if unknown else {}
    return parsed


problem = Rule("problem", None, _explain_problem, _parse_problem)


# #/paths/~1pets~1{id}~1picture/put/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}~1picture/put/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


# #/paths/~1pets~1{id}~1picture/put/requestBody/content/multipart~1form-data/schema
def _check_set_picture_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("picture")) is not str:
        return False
    return True


def _explain_set_picture_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}~1picture/put/requestBody/content/multipart~1form-data/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "picture" not in value:
        at.require(value, "picture")
    at.expect(value, _A_STRING, "picture")


set_picture_request = Rule("set_picture_request", _check_set_picture_request, _explain_set_picture_request)
