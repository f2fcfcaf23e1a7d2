# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, is_finite, is_integral, is_multiple
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


_SEND_REQUEST_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1a/post/requestBody/content/application~1json/schema/type"
)
_SEND_REQUEST_COUNT_REQUIRED = Requirement(
    "required", "must have `count`", "#/paths/~1a/post/requestBody/content/application~1json/schema/required"
)
_SEND_REQUEST_COUNT_TYPE = Requirement(
    "type", "must be an integer", "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/count/type"
)
_SEND_REQUEST_COUNT_MINIMUM = Requirement(
    "minimum",
    "must be at least 3",
    "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/count/minimum",
)
_SEND_REQUEST_COUNT_MULTIPLE_OF = Requirement(
    "multipleOf",
    "must be a multiple of 2",
    "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/count/multipleOf",
)
_SEND_REQUEST_SHARE_REQUIRED = Requirement(
    "required", "must have `share`", "#/paths/~1a/post/requestBody/content/application~1json/schema/required"
)
_SEND_REQUEST_SHARE_TYPE = Requirement(
    "type", "must be a number", "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/share/type"
)
_SEND_REQUEST_SHARE_MAXIMUM = Requirement(
    "maximum",
    "must be at most 1",
    "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/share/maximum",
)
_SEND_REQUEST_SHARE_MULTIPLE_OF = Requirement(
    "multipleOf",
    "must be a multiple of 0.01",
    "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/share/multipleOf",
)


def _explain_send_request(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _SEND_REQUEST_TYPE))
        return
    count = value.get("count", UNSET)
    if count is UNSET:
        found.append(Violation(pointer, value, _SEND_REQUEST_COUNT_REQUIRED))
    elif type(count) is not int and not is_integral(count):
        found.append(Violation(f"{pointer}/count", count, _SEND_REQUEST_COUNT_TYPE))
    else:
        if count < 3:
            found.append(Violation(f"{pointer}/count", count, _SEND_REQUEST_COUNT_MINIMUM))
        if not is_multiple(count, 2):
            found.append(Violation(f"{pointer}/count", count, _SEND_REQUEST_COUNT_MULTIPLE_OF))
    share = value.get("share", UNSET)
    if share is UNSET:
        found.append(Violation(pointer, value, _SEND_REQUEST_SHARE_REQUIRED))
    elif type(share) is not int and not is_finite(share):
        found.append(Violation(f"{pointer}/share", share, _SEND_REQUEST_SHARE_TYPE))
    else:
        if share > 1:
            found.append(Violation(f"{pointer}/share", share, _SEND_REQUEST_SHARE_MAXIMUM))
        if not is_multiple(share, 0.01):
            found.append(Violation(f"{pointer}/share", share, _SEND_REQUEST_SHARE_MULTIPLE_OF))


send_request = Rule("send_request", _check_send_request, _explain_send_request)
