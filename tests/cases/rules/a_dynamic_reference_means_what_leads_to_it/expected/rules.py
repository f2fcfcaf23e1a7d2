# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_finite
from ._runtime.rules import Found, Requirement, Rule


# #/components/schemas/List
def _check_list(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_list(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/List")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index, schema="#/components/schemas/Texts/$defs/item")


texts = Rule("texts", _check_list, _explain_list)


# #/components/schemas/List
def _check_list_2(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not int and not is_finite(item):
            return False
    return True


_MUST_BE_A_NUMBER = Requirement("type", "must be a number")


def _explain_list_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/List")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not int and not is_finite(item):
            at.report(item, _MUST_BE_A_NUMBER, index, schema="#/components/schemas/Numbers/$defs/item")


numbers = Rule("numbers", _check_list_2, _explain_list_2)
