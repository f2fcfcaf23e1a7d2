# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1pets/post/requestBody/content/application~1json/schema
def _check_add_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "meant" in value and not _check_add_request_meant(value["meant"]):
        return False
    if "said" in value and not _check_add_request_said(value["said"]):
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


def _explain_add_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_add_request_meant, "meant")
    at.explain(value, _explain_add_request_said, "said")


add_request = Rule("add_request", _check_add_request, _explain_add_request)


# #/paths/~1pets/post/requestBody/content/application~1json/schema/properties/meant
def _check_add_request_meant(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_add_request_meant(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/requestBody/content/application~1json/schema/properties/meant")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


# #/paths/~1pets/post/requestBody/content/application~1json/schema/properties/said
def _check_add_request_said(value: Any) -> bool:
    if type(value) is not bool and type(value) is not dict:
        return False
    if type(value) is not bool and "name" in value and type(value["name"]) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT_OR_A_BOOLEAN = Requirement("type", "must be an object or a boolean")


def _explain_add_request_said(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/requestBody/content/application~1json/schema/properties/said")
    if type(value) is not bool and type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT_OR_A_BOOLEAN)
        return
    if type(value) is not bool:
        at.expect(value, _A_STRING, "name")
