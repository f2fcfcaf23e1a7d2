# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1{simple}~1{label}~1{matrix}/get/parameters/0/schema
def _check_label_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_label_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1{simple}~1{label}~1{matrix}/get/parameters/0/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


label_parameter = Rule("label_parameter", _check_label_parameter, _explain_label_parameter)


# #/components/schemas/Shade
def _check_shade(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "R" in value:
        r = value["R"]
        if type(r) is not int and not is_integral(r):
            return False
    if "G" in value:
        g = value["G"]
        if type(g) is not int and not is_integral(g):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_INTEGER = Type("must be an integer", int)


def _explain_shade(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Shade")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "R", "G")


shade = Rule("shade", _check_shade, _explain_shade)


# #/paths/~1{simple}~1{label}~1{matrix}/get/parameters/5/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1{simple}~1{label}~1{matrix}/get/parameters/5/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)
