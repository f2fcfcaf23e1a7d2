# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, is_integral
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


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_KIND_REQUIRED = Requirement("required", "must have `kind`", "#/components/schemas/Pet/required")
_PET_KIND_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/kind/type")
_PET_KIND_ENUM = Requirement("enum", 'must be "cat" or "bird"', "#/components/schemas/Pet/properties/kind/enum")
_PET_WINGS_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Pet/properties/wings/type")
_PET_WINGS_MINIMUM = Requirement("minimum", "must be at least 0", "#/components/schemas/Pet/properties/wings/minimum")
_ONLY_BIRDS_HAVE_WINGS = Requirement(
    "const",
    "only a bird has wings: must be 0",
    "#/components/schemas/Pet/x-validation-rules/0/then/properties/wings/const",
    "only-birds-have-wings",
)


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        found.append(Violation(pointer, value, _PET_KIND_REQUIRED))
    elif type(kind) is not str:
        found.append(Violation(f"{pointer}/kind", kind, _PET_KIND_TYPE))
    elif kind not in ("cat", "bird"):
        found.append(Violation(f"{pointer}/kind", kind, _PET_KIND_ENUM))
    wings = value.get("wings", UNSET)
    if wings is not UNSET:
        if type(wings) is not int and not is_integral(wings):
            found.append(Violation(f"{pointer}/wings", wings, _PET_WINGS_TYPE))
        elif wings < 0:
            found.append(Violation(f"{pointer}/wings", wings, _PET_WINGS_MINIMUM))
    if (kind is UNSET or kind != "bird") and wings is not UNSET and (type(wings) is bool or wings != 0):
        found.append(Violation(f"{pointer}/wings", wings, _ONLY_BIRDS_HAVE_WINGS))


pet = Rule("pet", _check_pet, _explain_pet)
