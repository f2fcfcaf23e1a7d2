# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import Pattern
from ._runtime.rules import Found, Requirement, Rule


# #/paths/~1pets/get/parameters/0/schema
def _check_kind_parameter(value: Any) -> bool:
    return value in ("1", "2")


_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_1_OR_2 = Requirement("enum", 'must be "1" or "2"')


def _explain_kind_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if value not in ("1", "2"):
        at.report(value, _MUST_BE_1_OR_2)


kind_parameter = Rule("kind_parameter", _check_kind_parameter, _explain_kind_parameter)

# (?i:^cat)
_ITEMS_PATTERN = Pattern(r"(?:^[cC][aA][tT])")


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _check_read_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str or _ITEMS_PATTERN.search(item) is None:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_MATCH_I_CAT = Requirement("pattern", 'must match "(?i:^cat)"')


def _explain_read_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)
        elif _ITEMS_PATTERN.search(item) is None:
            at.report(item, _MUST_MATCH_I_CAT, index)


read_response = Rule("read_response", _check_read_response, _explain_read_response)
