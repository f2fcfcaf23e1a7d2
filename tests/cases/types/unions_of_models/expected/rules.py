# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.choose import decode_kinds, decode_model, decode_tagged
from ._runtime.decode import decode_array
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, explain_choice, is_integral
from ._runtime.unset import UNSET

_FOUND_TYPE = Requirement("type", "must be an object", "#/components/schemas/Found/type")
_FOUND_BY_TAG_ONE_OF = Requirement(
    "oneOf", "must match exactly one of `Cat` or `Dog`", "#/components/schemas/Found/properties/by_tag/oneOf"
)
_FOUND_BY_PROPERTIES_ONE_OF = Requirement(
    "oneOf", "must match exactly one of `Cat` or `Car`", "#/components/schemas/Found/properties/by_properties/oneOf"
)
_FOUND_BY_KIND_ONE_OF = Requirement(
    "oneOf",
    "must match exactly one of `Cat`, an array or a string",
    "#/components/schemas/Found/properties/by_kind/oneOf",
)


# #/components/schemas/Found
def _explain_found(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _FOUND_TYPE))
        return
    by_tag = value.get("by_tag", UNSET)
    if by_tag is not UNSET and not _check_cat(by_tag) and not _check_dog(by_tag):
        explain_choice(
            by_tag, f"{pointer}/by_tag", found, _FOUND_BY_TAG_ONE_OF, [("`Cat`", _explain_cat), ("`Dog`", _explain_dog)]
        )
    by_properties = value.get("by_properties", UNSET)
    if by_properties is not UNSET and _check_cat(by_properties) + _check_car(by_properties) != 1:
        explain_choice(
            by_properties,
            f"{pointer}/by_properties",
            found,
            _FOUND_BY_PROPERTIES_ONE_OF,
            [("`Cat`", _explain_cat), ("`Car`", _explain_car)],
        )
    by_kind = value.get("by_kind", UNSET)
    if (
        by_kind is not UNSET
        and not _check_cat(by_kind)
        and not _check_found_by_kind_one_of_2(by_kind)
        and type(by_kind) is not str
    ):
        explain_choice(
            by_kind,
            f"{pointer}/by_kind",
            found,
            _FOUND_BY_KIND_ONE_OF,
            [
                ("`Cat`", _explain_cat),
                ("an array", _explain_found_by_kind_one_of_2),
                ("a string", _explain_found_by_kind_one_of_3),
            ],
        )


def _parse_found(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Found)
    absent = 0
    by_tag = value.get("by_tag", UNSET)
    if by_tag is UNSET:
        absent += 1
    elif not _check_cat(by_tag) and not _check_dog(by_tag):
        raise Misfit
    parsed.by_tag = decode_tagged(by_tag, "kind", {"cat": _models.Cat.decode, "dog": _models.Dog.decode})
    by_properties = value.get("by_properties", UNSET)
    if by_properties is UNSET:
        absent += 1
    elif _check_cat(by_properties) + _check_car(by_properties) != 1:
        raise Misfit
    parsed.by_properties = decode_model(by_properties, _models.Cat, _models.Car)
    by_kind = value.get("by_kind", UNSET)
    if by_kind is UNSET:
        absent += 1
    elif not _check_cat(by_kind) and not _check_found_by_kind_one_of_2(by_kind) and type(by_kind) is not str:
        raise Misfit
    parsed.by_kind = decode_kinds(
        by_kind, array=lambda item: decode_array(item, _models.Dog.decode), mapping=_models.Cat.decode
    )
    unknown = len(value) + absent - 3
    parsed.additional_properties = unnamed(value, _models.Found, unknown) if unknown else {}
    return parsed


found = Rule("found", None, _explain_found, _parse_found)


# #/components/schemas/Cat
def _check_cat(value: Any) -> bool:
    if type(value) is not dict:
        return False
    kind = value.get("kind")
    if kind != "cat":
        return False
    if "lives" in value:
        lives = value["lives"]
        if type(lives) is not int and not is_integral(lives):
            return False
    return True


_CAT_TYPE = Requirement("type", "must be an object", "#/components/schemas/Cat/type")
_CAT_KIND_REQUIRED = Requirement("required", "must have `kind`", "#/components/schemas/Cat/required")
_CAT_KIND_CONST = Requirement("const", 'must be "cat"', "#/components/schemas/Cat/properties/kind/const")
_CAT_LIVES_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Cat/properties/lives/type")


def _explain_cat(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _CAT_TYPE))
        return
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        found.append(Violation(pointer, value, _CAT_KIND_REQUIRED))
    elif kind != "cat":
        found.append(Violation(f"{pointer}/kind", kind, _CAT_KIND_CONST))
    lives = value.get("lives", UNSET)
    if lives is not UNSET and type(lives) is not int and not is_integral(lives):
        found.append(Violation(f"{pointer}/lives", lives, _CAT_LIVES_TYPE))


# #/components/schemas/Dog
def _check_dog(value: Any) -> bool:
    if type(value) is not dict:
        return False
    kind = value.get("kind")
    if kind != "dog":
        return False
    if "tricks" in value:
        tricks = value["tricks"]
        if type(tricks) is not list:
            return False
        for tricks_item in tricks:
            if type(tricks_item) is not str:
                return False
    return True


_DOG_TYPE = Requirement("type", "must be an object", "#/components/schemas/Dog/type")
_DOG_KIND_REQUIRED = Requirement("required", "must have `kind`", "#/components/schemas/Dog/required")
_DOG_KIND_CONST = Requirement("const", 'must be "dog"', "#/components/schemas/Dog/properties/kind/const")
_DOG_TRICKS_TYPE = Requirement("type", "must be an array", "#/components/schemas/Dog/properties/tricks/type")
_DOG_TRICKS_ITEM_TYPE = Requirement("type", "must be a string", "#/components/schemas/Dog/properties/tricks/items/type")


def _explain_dog(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _DOG_TYPE))
        return
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        found.append(Violation(pointer, value, _DOG_KIND_REQUIRED))
    elif kind != "dog":
        found.append(Violation(f"{pointer}/kind", kind, _DOG_KIND_CONST))
    tricks = value.get("tricks", UNSET)
    if tricks is not UNSET:
        if type(tricks) is not list:
            found.append(Violation(f"{pointer}/tricks", tricks, _DOG_TRICKS_TYPE))
        else:
            for tricks_index, tricks_item in enumerate(tricks):
                if type(tricks_item) is not str:
                    found.append(Violation(f"{pointer}/tricks/{tricks_index}", tricks_item, _DOG_TRICKS_ITEM_TYPE))


# #/components/schemas/Car
def _check_car(value: Any) -> bool:
    if type(value) is not dict:
        return False
    wheels = value.get("wheels")
    if type(wheels) is not int and not is_integral(wheels):
        return False
    return True


_CAR_TYPE = Requirement("type", "must be an object", "#/components/schemas/Car/type")
_CAR_WHEELS_REQUIRED = Requirement("required", "must have `wheels`", "#/components/schemas/Car/required")
_CAR_WHEELS_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Car/properties/wheels/type")


def _explain_car(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _CAR_TYPE))
        return
    wheels = value.get("wheels", UNSET)
    if wheels is UNSET:
        found.append(Violation(pointer, value, _CAR_WHEELS_REQUIRED))
    elif type(wheels) is not int and not is_integral(wheels):
        found.append(Violation(f"{pointer}/wheels", wheels, _CAR_WHEELS_TYPE))


# #/components/schemas/Found/properties/by_kind/oneOf/1
def _check_found_by_kind_one_of_2(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_dog(item):
            return False
    return True


_FOUND_BY_KIND_ONE_OF_2_TYPE = Requirement(
    "type", "must be an array", "#/components/schemas/Found/properties/by_kind/oneOf/1/type"
)


def _explain_found_by_kind_one_of_2(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _FOUND_BY_KIND_ONE_OF_2_TYPE))
        return
    for index, item in enumerate(value):
        _explain_dog(item, f"{pointer}/{index}", found)


_FOUND_BY_KIND_ONE_OF_3_TYPE = Requirement(
    "type", "must be a string", "#/components/schemas/Found/properties/by_kind/oneOf/2/type"
)


# #/components/schemas/Found/properties/by_kind/oneOf/2
def _explain_found_by_kind_one_of_3(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _FOUND_BY_KIND_ONE_OF_3_TYPE))
