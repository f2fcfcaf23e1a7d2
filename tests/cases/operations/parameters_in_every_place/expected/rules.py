# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1owners~1{owner-id}~1pets/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/1/schema
def _check_limit_parameter(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    if value < 1:
        return False
    return True


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_LEAST_1 = Requirement("minimum", "must be at least 1")


def _explain_limit_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1owners~1{owner-id}~1pets/get/parameters/1/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)
        return
    if value < 1:
        at.report(value, _MUST_BE_AT_LEAST_1)


limit_parameter = Rule("limit_parameter", _check_limit_parameter, _explain_limit_parameter)


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/2/schema
def _check_list_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_list_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1owners~1{owner-id}~1pets/get/parameters/2/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


list_response = Rule("list_response", _check_list_response, _explain_list_response)


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/5/content/application~1json/schema
def _check_object(value: Any) -> bool:
    return type(value) is dict


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


def _explain_object(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1owners~1{owner-id}~1pets/get/parameters/5/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)


object_ = Rule("object_", _check_object, _explain_object)
