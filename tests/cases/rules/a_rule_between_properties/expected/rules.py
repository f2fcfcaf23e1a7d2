# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    kind = value.get("kind")
    if kind not in ("cat", "bird"):
        return False
    wings = value.get("wings", UNSET)
    if wings is not UNSET:
        if type(wings) is not int and not is_integral(wings):
            return False
        if wings < 0:
            return False
    # "Only birds have wings."
    if kind != "bird" and wings is not UNSET and wings != 0:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_CAT_OR_BIRD = Requirement("enum", 'must be "cat" or "bird"')
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_LEAST_0 = Requirement("minimum", "must be at least 0")
_ONLY_BIRDS_HAVE_WINGS = Requirement("const", "only a bird has wings: must be 0", "only-birds-have-wings")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    kind = value.get("kind", UNSET)
    if kind is not UNSET:
        if type(kind) is not str:
            at.report(kind, _MUST_BE_A_STRING, "kind")
        elif kind not in ("cat", "bird"):
            at.report(kind, _MUST_BE_CAT_OR_BIRD, "kind")
    wings = value.get("wings", UNSET)
    if wings is not UNSET:
        if type(wings) is not int and not is_integral(wings):
            at.report(wings, _MUST_BE_AN_INTEGER, "wings")
        elif wings < 0:
            at.report(wings, _MUST_BE_AT_LEAST_0, "wings")
    if (kind is UNSET or kind != "bird") and wings is not UNSET and (type(wings) is bool or wings != 0):
        at.report(wings, _ONLY_BIRDS_HAVE_WINGS, "wings", schema="/x-validation-rules/0/then/properties/wings")


pet = Rule("pet", _check_pet, _explain_pet)
