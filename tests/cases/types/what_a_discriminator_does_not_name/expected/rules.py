# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule, Type
from ._runtime.unset import UNSET


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
    return _check_cat(value) + _check_dog(value) + _check_other(value) == 1


_PET_ONE_OF = Requirement("oneOf", "must match exactly one of `Cat`, `Dog` or `Other`")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if _check_cat(value) + _check_dog(value) + _check_other(value) != 1:
        at.report_choice(
            value,
            _PET_ONE_OF,
            [("`Cat`", _explain_cat, "Cat"), ("`Dog`", _explain_dog, "hound"), ("`Other`", _explain_other, "Other")],
            by="kind",
        )


pet = Rule("pet", _check_pet, _explain_pet)


# #/components/schemas/Cat
def _check_cat(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("kind") != "Cat":
        return False
    if "lives" in value:
        lives = value["lives"]
        if type(lives) is not int and not is_integral(lives):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_INTEGER = Type("must be an integer", int)
_MUST_BE_CAT = Requirement("const", 'must be "Cat"')


def _explain_cat(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Cat")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    at.expect(value, _AN_INTEGER, "lives")
    kind = value.get("kind", UNSET)
    if kind is not UNSET and kind != "Cat":
        at.report(kind, _MUST_BE_CAT, "kind")


# #/components/schemas/Dog
def _check_dog(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("kind") != "hound":
        return False
    if "tricks" in value:
        tricks = value["tricks"]
        if type(tricks) is not list:
            return False
        for tricks_item in tricks:
            if type(tricks_item) is not str:
                return False
    return True


_AN_ARRAY = Type("must be an array", list)
_A_STRING = Type("must be a string", str)
_MUST_BE_HOUND = Requirement("const", 'must be "hound"')


def _explain_dog(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Dog")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    at.expect(value, _AN_ARRAY, "tricks")
    at.expect_each(value, _A_STRING, "tricks")
    kind = value.get("kind", UNSET)
    if kind is not UNSET and kind != "hound":
        at.report(kind, _MUST_BE_HOUND, "kind")


# #/components/schemas/Other
def _check_other(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "kind" in value:
        kind = value["kind"]
        if type(kind) is not str or kind in ("Cat", "hound"):
            return False
    if "legs" in value:
        legs = value["legs"]
        if type(legs) is not int and not is_integral(legs):
            return False
    return True


_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_NOT_BE_CAT_OR_HOUND = Requirement("not", 'must not be "Cat" or "hound"')


def _explain_other(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Other")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "legs")
    kind = value.get("kind", UNSET)
    if kind is not UNSET:
        if type(kind) is not str:
            at.report(kind, _MUST_BE_A_STRING, "kind")
        elif kind in ("Cat", "hound"):
            at.report(kind, _MUST_NOT_BE_CAT_OR_HOUND, "kind")
