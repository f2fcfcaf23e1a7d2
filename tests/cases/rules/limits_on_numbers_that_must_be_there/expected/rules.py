# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_finite, is_integral, is_multiple
from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET


# #/paths/~1a/post/requestBody/content/application~1json/schema
def _check_send_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    count = value.get("count")
    if type(count) is not int and not is_integral(count):
        return False
    if count < 3:
        return False
    if not is_multiple(count, 2):
        return False
    share = value.get("share")
    if type(share) is not int and not is_finite(share):
        return False
    if share > 1:
        return False
    if not is_multiple(share, 0.01):
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_LEAST_3 = Requirement("minimum", "must be at least 3")
_MUST_BE_A_MULTIPLE_OF_2 = Requirement("multipleOf", "must be a multiple of 2")
_MUST_BE_A_NUMBER = Requirement("type", "must be a number")
_MUST_BE_AT_MOST_1 = Requirement("maximum", "must be at most 1")
_MUST_BE_A_MULTIPLE_OF_0_01 = Requirement("multipleOf", "must be a multiple of 0.01")


def _explain_send_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1a/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "count", "share")
    count = value.get("count", UNSET)
    if count is not UNSET:
        if type(count) is not int and not is_integral(count):
            at.report(count, _MUST_BE_AN_INTEGER, "count")
        else:
            if count < 3:
                at.report(count, _MUST_BE_AT_LEAST_3, "count")
            if not is_multiple(count, 2):
                at.report(count, _MUST_BE_A_MULTIPLE_OF_2, "count")
    share = value.get("share", UNSET)
    if share is not UNSET:
        if type(share) is not int and not is_finite(share):
            at.report(share, _MUST_BE_A_NUMBER, "share")
        else:
            if share > 1:
                at.report(share, _MUST_BE_AT_MOST_1, "share")
            if not is_multiple(share, 0.01):
                at.report(share, _MUST_BE_A_MULTIPLE_OF_0_01, "share")


send_request = Rule("send_request", _check_send_request, _explain_send_request)
