# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _check_list_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_pet(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_list_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


list_response = Rule("list_response", _check_list_response, _explain_list_response)


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("petType")) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "petType" not in value:
        at.require(value, "petType")
    at.expect(value, _A_STRING, "petType")
