# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1files/post/requestBody/content/application~1x-www-form-urlencoded/schema
def _check_upload_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "expand" in value:
        expand = value["expand"]
        if type(expand) is not list:
            return False
        for expand_item in expand:
            if type(expand_item) is not str:
                return False
    if "about" in value and type(value["about"]) is not dict:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_ARRAY = Type("must be an array", list)
_A_STRING = Type("must be a string", str)
_AN_OBJECT = Type("must be an object", dict)


def _explain_upload_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1files/post/requestBody/content/application~1x-www-form-urlencoded/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_ARRAY, "expand")
    at.expect_each(value, _A_STRING, "expand")
    at.expect(value, _AN_OBJECT, "about")


upload_request = Rule("upload_request", _check_upload_request, _explain_upload_request)
