# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    return _check_cat(value) + _check_dog(value) == 1


_MUST_MATCH_EXACTLY_ONE_OF_CAT_OR_DOG = Requirement("oneOf", "must match exactly one of `Cat` or `Dog`")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if _check_cat(value) + _check_dog(value) != 1:
        at.report_choice(
            value,
            _MUST_MATCH_EXACTLY_ONE_OF_CAT_OR_DOG,
            [("`Cat`", _explain_cat, "kitten", "cat"), ("`Dog`", _explain_dog, "dog")],
            by="kind",
        )


pet = Rule("pet", _check_pet, _explain_pet, recursive=True)


# #/components/schemas/Cat
def _check_cat(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("kind")) is not str:
        return False
    lives = value.get("lives")
    if type(lives) is not int and not is_integral(lives):
        return False
    if lives > 9:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_MOST_9 = Requirement("maximum", "must be at most 9")


def _explain_cat(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Cat")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "kind", "lives")
    at.expect(value, _A_STRING, "kind")
    lives = value.get("lives", UNSET)
    if lives is not UNSET:
        if type(lives) is not int and not is_integral(lives):
            at.report(lives, _MUST_BE_AN_INTEGER, "lives")
        elif lives > 9:
            at.report(lives, _MUST_BE_AT_MOST_9, "lives")


# #/components/schemas/Dog
def _check_dog(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("kind") != "dog":
        return False
    if "young" in value:
        young = value["young"]
        if type(young) is not list:
            return False
        for young_item in young:
            if not _check_pet(young_item):
                return False
    return True


_MUST_BE_DOG = Requirement("const", 'must be "dog"')
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_dog(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Dog")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    kind = value.get("kind", UNSET)
    if kind is not UNSET and kind != "dog":
        at.report(kind, _MUST_BE_DOG, "kind")
    young = value.get("young", UNSET)
    if young is not UNSET:
        if type(young) is not list:
            at.report(young, _MUST_BE_AN_ARRAY, "young")
        else:
            for young_index, young_item in enumerate(young):
                _explain_pet(young_item, f"{pointer}/young/{young_index}", found)
