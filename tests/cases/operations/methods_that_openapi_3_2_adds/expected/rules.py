# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET


# #/components/schemas/Filter
def _check_filter(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value:
        name = value["name"]
        if type(name) is not str or len(name) > 9:
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_HAVE_AT_MOST_9_CHARACTERS = Requirement("maxLength", "must have at most 9 characters")


def _explain_filter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Filter")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    name = value.get("name", UNSET)
    if name is not UNSET:
        if type(name) is not str:
            at.report(name, _MUST_BE_A_STRING, "name")
        elif len(name) > 9:
            at.report(name, _MUST_HAVE_AT_MOST_9_CHARACTERS, "name")


filter_ = Rule("filter_", _check_filter, _explain_filter)


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _check_find_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_find_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


find_response = Rule("find_response", _check_find_response, _explain_find_response)
