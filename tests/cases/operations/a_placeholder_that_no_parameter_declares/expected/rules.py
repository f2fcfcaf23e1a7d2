# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, is_integral


# #/paths/~1owners~1{ownerId}~1pets~1{petId}/get/parameters/0/schema
def _check_integer(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    return True


_INTEGER_TYPE = Requirement(
    "type", "must be an integer", "#/paths/~1owners~1{ownerId}~1pets~1{petId}/get/parameters/0/schema/type"
)


def _explain_integer(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not int and not is_integral(value):
        found.append(Violation(pointer, value, _INTEGER_TYPE))


integer = Rule("integer", _check_integer, _explain_integer)


# #/paths/~1owners~1{ownerId}~1pets~1{petId}/get/parameters/1/schema
def _check_string(value: Any) -> bool:
    if type(value) is not str:
        return False
    return True


_STRING_TYPE = Requirement(
    "type", "must be a string", "#/paths/~1owners~1{ownerId}~1pets~1{petId}/get/parameters/1/schema/type"
)


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _STRING_TYPE))


string = Rule("string", _check_string, _explain_string)
