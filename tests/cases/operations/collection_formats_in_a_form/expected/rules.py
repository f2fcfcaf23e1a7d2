# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema
def _check_tag_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "plain" in value:
        plain = value["plain"]
        if type(plain) is not list:
            return False
        for plain_item in plain:
            if type(plain_item) is not str:
                return False
    if "spaced" in value:
        spaced = value["spaced"]
        if type(spaced) is not list:
            return False
        for spaced_item in spaced:
            if type(spaced_item) is not str:
                return False
    if "several" in value:
        several = value["several"]
        if type(several) is not list:
            return False
        for several_item in several:
            if type(several_item) is not str:
                return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_ARRAY = Type("must be an array", list)
_A_STRING = Type("must be a string", str)


def _explain_tag_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_ARRAY, "plain", "spaced", "several")
    at.expect_each(value, _A_STRING, "plain", "spaced", "several")


tag_request = Rule("tag_request", _check_tag_request, _explain_tag_request)
