# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule


# #/components/schemas/Privileges
def _check_privileges(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_privileges(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Privileges")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


privileges = Rule("privileges", _check_privileges, _explain_privileges)


# #/paths/~1limit/put/requestBody/content/text~1plain/schema
def _check_set_limit_request(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    if value < 0:
        return False
    return True


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_LEAST_0 = Requirement("minimum", "must be at least 0")


def _explain_set_limit_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1limit/put/requestBody/content/text~1plain/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)
        return
    if value < 0:
        at.report(value, _MUST_BE_AT_LEAST_0)


set_limit_request = Rule("set_limit_request", _check_set_limit_request, _explain_set_limit_request)


# #/paths/~1level/put/requestBody/content/text~1plain/schema
def _check_set_level_request(value: Any) -> bool:
    return type(value) is int or is_integral(value) or value in ("low", "high")


_MUST_BE_AN_INTEGER_OR_LOW_OR_HIGH = Requirement("oneOf", 'must be an integer or "low" or "high"')


def _explain_set_level_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1level/put/requestBody/content/text~1plain/schema")
    if type(value) is not int and not is_integral(value) and value not in ("low", "high"):
        at.report_choice(
            value,
            _MUST_BE_AN_INTEGER_OR_LOW_OR_HIGH,
            [
                ("an integer", _explain_set_level_request_one_of_1),
                ('"low" or "high"', _explain_set_level_request_one_of_2),
            ],
        )


set_level_request = Rule("set_level_request", _check_set_level_request, _explain_set_level_request)


# #/paths/~1level/put/requestBody/content/text~1plain/schema/oneOf/0
def _explain_set_level_request_one_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1level/put/requestBody/content/text~1plain/schema/oneOf/0")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)


_MUST_BE_LOW_OR_HIGH = Requirement("enum", 'must be "low" or "high"')


# #/paths/~1level/put/requestBody/content/text~1plain/schema/oneOf/1
def _explain_set_level_request_one_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1level/put/requestBody/content/text~1plain/schema/oneOf/1")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if value not in ("low", "high"):
        at.report(value, _MUST_BE_LOW_OR_HIGH)
