# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, is_integral


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    if type(value) is not str:
        return False
    return True


_STRING_TYPE = Requirement(
    "type", "must be a string", "#/paths/~1owners~1{owner-id}~1pets/get/parameters/0/schema/type"
)


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _STRING_TYPE))


string = Rule("string", _check_string, _explain_string)


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/1/schema
def _check_limit_parameter(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    if value < 1:
        return False
    return True


_LIMIT_PARAMETER_TYPE = Requirement(
    "type", "must be an integer", "#/paths/~1owners~1{owner-id}~1pets/get/parameters/1/schema/type"
)
_LIMIT_PARAMETER_MINIMUM = Requirement(
    "minimum", "must be at least 1", "#/paths/~1owners~1{owner-id}~1pets/get/parameters/1/schema/minimum"
)


def _explain_limit_parameter(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not int and not is_integral(value):
        found.append(Violation(pointer, value, _LIMIT_PARAMETER_TYPE))
        return
    if value < 1:
        found.append(Violation(pointer, value, _LIMIT_PARAMETER_MINIMUM))


limit_parameter = Rule("limit_parameter", _check_limit_parameter, _explain_limit_parameter)


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/2/schema
def _check_list_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_LIST_RESPONSE_TYPE = Requirement(
    "type", "must be an array", "#/paths/~1owners~1{owner-id}~1pets/get/parameters/2/schema/type"
)
_LIST_RESPONSE_ITEM_TYPE = Requirement(
    "type", "must be a string", "#/paths/~1owners~1{owner-id}~1pets/get/parameters/2/schema/items/type"
)


def _explain_list_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _LIST_RESPONSE_TYPE))
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            found.append(Violation(f"{pointer}/{index}", item, _LIST_RESPONSE_ITEM_TYPE))


list_response = Rule("list_response", _check_list_response, _explain_list_response)


# #/paths/~1owners~1{owner-id}~1pets/get/parameters/5/content/application~1json/schema
def _check_object(value: Any) -> bool:
    if type(value) is not dict:
        return False
    return True


_OBJECT_TYPE = Requirement(
    "type",
    "must be an object",
    "#/paths/~1owners~1{owner-id}~1pets/get/parameters/5/content/application~1json/schema/type",
)


def _explain_object(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _OBJECT_TYPE))


object_ = Rule("object_", _check_object, _explain_object)
