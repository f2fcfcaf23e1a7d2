# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "gone" in value:
        return False
    if "none" in value:
        none = value["none"]
        if type(none) is not list or len(none) > 0:
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_NOT_BE_THERE = Requirement("false", "must not be there")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_NOT_BE_THERE_2 = Requirement("items", "must not be there")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    gone = value.get("gone", UNSET)
    if gone is not UNSET:
        at.report(gone, _MUST_NOT_BE_THERE, "gone")
    none = value.get("none", UNSET)
    if none is not UNSET:
        if type(none) is not list:
            at.report(none, _MUST_BE_AN_ARRAY, "none")
        else:
            for none_index, none_item in enumerate(none):
                at.below("none").report(
                    none_item, _MUST_NOT_BE_THERE_2, none_index, schema="#/components/schemas/Pet/properties/none"
                )


pet = Rule("pet", _check_pet, _explain_pet)
