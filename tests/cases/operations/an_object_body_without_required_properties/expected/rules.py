# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1pets~1search/post/requestBody/content/application~1json/schema
def _check_search_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    if "limit" in value:
        limit = value["limit"]
        if type(limit) is not int and not is_integral(limit):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_AN_INTEGER = Type("must be an integer", int)


def _explain_search_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1search/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
    at.expect(value, _AN_INTEGER, "limit")


search_request = Rule("search_request", _check_search_request, _explain_search_request)


# #/paths/~1pets~1search/post/responses/200/content/application~1json/schema
def _check_search_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_search_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1search/post/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


search_response = Rule("search_response", _check_search_response, _explain_search_response)
