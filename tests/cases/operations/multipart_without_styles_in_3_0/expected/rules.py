# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Place, Requirement, Rule, Violation
from ._runtime.unset import UNSET


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
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_upload_request(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1files/post/requestBody/content/application~1x-www-form-urlencoded/schema", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    expand = value.get("expand", UNSET)
    if expand is not UNSET:
        if type(expand) is not list:
            at.report(expand, _MUST_BE_AN_ARRAY, "expand")
        else:
            for expand_index, expand_item in enumerate(expand):
                if type(expand_item) is not str:
                    at.below("expand").report(expand_item, _MUST_BE_A_STRING, expand_index)
    if "about" in value and type(value["about"]) is not dict:
        at.report(value["about"], _MUST_BE_AN_OBJECT, "about")


upload_request = Rule("upload_request", _check_upload_request, _explain_upload_request)
