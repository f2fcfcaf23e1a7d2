# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, explain_choice, is_integral
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if _check_cat(value) + _check_dog(value) != 1:
        return False
    return True


_PET_ONE_OF = Requirement("oneOf", "must match exactly one of `Cat` or `Dog`", "#/components/schemas/Pet/oneOf")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if _check_cat(value) + _check_dog(value) != 1:
        explain_choice(
            value,
            pointer,
            found,
            _PET_ONE_OF,
            [("`Cat`", _explain_cat, "kitten", "cat"), ("`Dog`", _explain_dog, "dog")],
            by="kind",
        )


pet = Rule("pet", _check_pet, _explain_pet, recursive=True)


# #/components/schemas/Cat
def _check_cat(value: Any) -> bool:
    if type(value) is not dict:
        return False
    kind = value.get("kind")
    if type(kind) is not str:
        return False
    lives = value.get("lives")
    if type(lives) is not int and not is_integral(lives):
        return False
    if lives > 9:
        return False
    return True


_CAT_TYPE = Requirement("type", "must be an object", "#/components/schemas/Cat/type")
_CAT_KIND_REQUIRED = Requirement("required", "must have `kind`", "#/components/schemas/Cat/required")
_CAT_KIND_TYPE = Requirement("type", "must be a string", "#/components/schemas/Cat/properties/kind/type")
_CAT_LIVES_REQUIRED = Requirement("required", "must have `lives`", "#/components/schemas/Cat/required")
_CAT_LIVES_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Cat/properties/lives/type")
_CAT_LIVES_MAXIMUM = Requirement("maximum", "must be at most 9", "#/components/schemas/Cat/properties/lives/maximum")


def _explain_cat(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _CAT_TYPE))
        return
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        found.append(Violation(pointer, value, _CAT_KIND_REQUIRED))
    elif type(kind) is not str:
        found.append(Violation(f"{pointer}/kind", kind, _CAT_KIND_TYPE))
    lives = value.get("lives", UNSET)
    if lives is UNSET:
        found.append(Violation(pointer, value, _CAT_LIVES_REQUIRED))
    elif type(lives) is not int and not is_integral(lives):
        found.append(Violation(f"{pointer}/lives", lives, _CAT_LIVES_TYPE))
    elif lives > 9:
        found.append(Violation(f"{pointer}/lives", lives, _CAT_LIVES_MAXIMUM))


# #/components/schemas/Dog
def _check_dog(value: Any) -> bool:
    if type(value) is not dict:
        return False
    kind = value.get("kind")
    if kind != "dog":
        return False
    if "young" in value:
        young = value["young"]
        if type(young) is not list:
            return False
        for young_item in young:
            if not _check_pet(young_item):
                return False
    return True


_DOG_TYPE = Requirement("type", "must be an object", "#/components/schemas/Dog/type")
_DOG_KIND_REQUIRED = Requirement("required", "must have `kind`", "#/components/schemas/Dog/required")
_DOG_KIND_CONST = Requirement("const", 'must be "dog"', "#/components/schemas/Dog/properties/kind/const")
_DOG_YOUNG_TYPE = Requirement("type", "must be an array", "#/components/schemas/Dog/properties/young/type")


def _explain_dog(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _DOG_TYPE))
        return
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        found.append(Violation(pointer, value, _DOG_KIND_REQUIRED))
    elif kind != "dog":
        found.append(Violation(f"{pointer}/kind", kind, _DOG_KIND_CONST))
    young = value.get("young", UNSET)
    if young is not UNSET:
        if type(young) is not list:
            found.append(Violation(f"{pointer}/young", young, _DOG_YOUNG_TYPE))
        else:
            for young_index, young_item in enumerate(young):
                _explain_pet(young_item, f"{pointer}/young/{young_index}", found)
