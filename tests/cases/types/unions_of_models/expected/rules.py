# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.choose import decode_kinds, decode_model, decode_tagged
from ._runtime.decode import decode_array
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_MATCH_EXACTLY_ONE_OF_CAT_OR_DOG = Requirement("oneOf", "must match exactly one of `Cat` or `Dog`")
_MUST_MATCH_EXACTLY_ONE_OF_CAT_OR_CAR = Requirement("oneOf", "must match exactly one of `Cat` or `Car`")
_FOUND_BY_KIND_ONE_OF = Requirement("oneOf", "must match exactly one of `Cat`, an array or a string")


# #/components/schemas/Found
def _explain_found(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Found")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    by_tag = value.get("by_tag", UNSET)
    if by_tag is not UNSET and not _check_cat(by_tag) and not _check_dog(by_tag):
        at.report_choice(
            by_tag, _MUST_MATCH_EXACTLY_ONE_OF_CAT_OR_DOG, [("`Cat`", _explain_cat), ("`Dog`", _explain_dog)], "by_tag"
        )
    by_properties = value.get("by_properties", UNSET)
    if by_properties is not UNSET and _check_cat(by_properties) + _check_car(by_properties) != 1:
        at.report_choice(
            by_properties,
            _MUST_MATCH_EXACTLY_ONE_OF_CAT_OR_CAR,
            [("`Cat`", _explain_cat), ("`Car`", _explain_car)],
            "by_properties",
        )
    by_kind = value.get("by_kind", UNSET)
    if (
        by_kind is not UNSET
        and type(by_kind) is not str
        and not _check_cat(by_kind)
        and not _check_found_by_kind_one_of_2(by_kind)
    ):
        at.report_choice(
            by_kind,
            _FOUND_BY_KIND_ONE_OF,
            [
                ("`Cat`", _explain_cat),
                ("an array", _explain_found_by_kind_one_of_2),
                ("a string", _explain_found_by_kind_one_of_3),
            ],
            "by_kind",
        )


def _parse_found(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Found)
    parsed.by_tag = parsed.by_properties = parsed.by_kind = UNSET
    known = 0
    if "by_tag" in value:
        known += 1
        by_tag = value["by_tag"]
        if not _check_cat(by_tag) and not _check_dog(by_tag):
            raise Misfit
        parsed.by_tag = decode_tagged(by_tag, "kind", {"cat": _models.Cat.decode, "dog": _models.Dog.decode})
    if "by_properties" in value:
        known += 1
        by_properties = value["by_properties"]
        if _check_cat(by_properties) + _check_car(by_properties) != 1:
            raise Misfit
        parsed.by_properties = decode_model(by_properties, _models.Cat, _models.Car)
    if "by_kind" in value:
        known += 1
        by_kind = value["by_kind"]
        if type(by_kind) is not str and not _check_cat(by_kind) and not _check_found_by_kind_one_of_2(by_kind):
            raise Misfit
        parsed.by_kind = decode_kinds(
            by_kind, array=lambda item: decode_array(item, _models.Dog.decode), mapping=_models.Cat.decode
        )
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Found, unknown) if unknown else {}
    return parsed


found = Rule("found", None, _explain_found, _parse_found)


# #/components/schemas/Cat
def _check_cat(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("kind") != "cat":
        return False
    if "lives" in value:
        lives = value["lives"]
        if type(lives) is not int and not is_integral(lives):
            return False
    return True


_AN_INTEGER = Type("must be an integer", int)
_MUST_BE_CAT = Requirement("const", 'must be "cat"')


def _explain_cat(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Cat")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    at.expect(value, _AN_INTEGER, "lives")
    kind = value.get("kind", UNSET)
    if kind is not UNSET and kind != "cat":
        at.report(kind, _MUST_BE_CAT, "kind")


# #/components/schemas/Dog
def _check_dog(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("kind") != "dog":
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
_MUST_BE_DOG = Requirement("const", 'must be "dog"')


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
    if kind is not UNSET and kind != "dog":
        at.report(kind, _MUST_BE_DOG, "kind")


# #/components/schemas/Car
def _check_car(value: Any) -> bool:
    if type(value) is not dict:
        return False
    wheels = value.get("wheels")
    if type(wheels) is not int and not is_integral(wheels):
        return False
    return True


def _explain_car(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Car")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "wheels" not in value:
        at.require(value, "wheels")
    at.expect(value, _AN_INTEGER, "wheels")


# #/components/schemas/Found/properties/by_kind/oneOf/1
def _check_found_by_kind_one_of_2(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_dog(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_found_by_kind_one_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Found/properties/by_kind/oneOf/1")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_dog(item, f"{pointer}/{index}", found)


_MUST_BE_A_STRING = Requirement("type", "must be a string")


# #/components/schemas/Found/properties/by_kind/oneOf/2
def _explain_found_by_kind_one_of_3(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Found/properties/by_kind/oneOf/2")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
