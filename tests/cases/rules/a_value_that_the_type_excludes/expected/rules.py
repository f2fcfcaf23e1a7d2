# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET


# #/paths/~1values/post/requestBody/content/application~1json/schema
def _check_send_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "record" in value:
        return False
    if "list" in value:
        return False
    if "count" in value:
        count = value["count"]
        if type(count) is not int and not is_integral(count):
            return False
        if count != 2:
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_X = Requirement("enum", 'must be "x"')
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_X_2 = Requirement("const", 'must be "x"')
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_1_OR_2 = Requirement("enum", 'must be "1" or 2')


def _explain_send_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1values/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    record = value.get("record", UNSET)
    if record is not UNSET:
        if type(record) is not dict:
            at.report(record, _MUST_BE_AN_OBJECT, "record")
        else:
            at.report(record, _MUST_BE_X, "record")
    list_ = value.get("list", UNSET)
    if list_ is not UNSET:
        if type(list_) is not list:
            at.report(list_, _MUST_BE_AN_ARRAY, "list")
        else:
            at.report(list_, _MUST_BE_X_2, "list")
    count = value.get("count", UNSET)
    if count is not UNSET:
        if type(count) is not int and not is_integral(count):
            at.report(count, _MUST_BE_AN_INTEGER, "count")
        elif count != 2:
            at.report(count, _MUST_BE_1_OR_2, "count")


send_request = Rule("send_request", _check_send_request, _explain_send_request)
