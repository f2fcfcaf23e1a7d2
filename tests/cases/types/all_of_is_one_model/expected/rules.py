# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_uuid
from ._runtime.keywords import is_finite, is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Dog
def _check_dog(value: Any) -> bool:
    if type(value) is not dict:
        return False
    tricks = value.get("tricks")
    if type(tricks) is not list:
        return False
    for tricks_item in tricks:
        if type(tricks_item) is not str:
            return False
    if "age" in value:
        age = value["age"]
        if type(age) is not int and not is_integral(age):
            return False
        if age > 30:
            return False
    if not _check_pet(value):
        return False
    return _check_tagged(value)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_MOST_30 = Requirement("maximum", "must be at most 30")


def _explain_dog(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Dog/allOf/2")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "tricks" not in value:
        at.require(value, "tricks")
    tricks = value.get("tricks", UNSET)
    if tricks is not UNSET:
        if type(tricks) is not list:
            at.report(tricks, _MUST_BE_AN_ARRAY, "tricks")
        else:
            for tricks_index, tricks_item in enumerate(tricks):
                if type(tricks_item) is not str:
                    at.below("tricks").report(tricks_item, _MUST_BE_A_STRING, tricks_index)
    age = value.get("age", UNSET)
    if age is not UNSET:
        if type(age) is not int and not is_integral(age):
            at.report(age, _MUST_BE_AN_INTEGER, "age")
        elif age > 30:
            at.report(age, _MUST_BE_AT_MOST_30, "age")
    _explain_pet(value, pointer, found)
    _explain_tagged(value, pointer, found)


def _parse_dog(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Dog)
    parsed.name = parsed.age = parsed.tag = UNSET
    known = 1
    if "name" in value:
        known += 1
        parsed.name = value["name"]
    if "age" in value:
        known += 1
        age = parsed.age = value["age"]
        if type(age) is not int and not is_integral(age):
            raise Misfit
        if age > 30:
            raise Misfit
    if "tag" in value:
        known += 1
        parsed.tag = decode_uuid(value["tag"])
    tricks = parsed.tricks = value["tricks"]
    if type(tricks) is not list:
        raise Misfit
    for tricks_item in tricks:
        if type(tricks_item) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Dog, unknown) if unknown else {}
    if not _check_pet(value):
        raise Misfit
    if not _check_tagged(value):
        raise Misfit
    return parsed


dog = Rule("dog", _check_dog, _explain_dog, _parse_dog)


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    name = value.get("name")
    if type(name) is not str or len(name) < 1:
        return False
    if "age" in value:
        age = value["age"]
        if type(age) is not int and not is_finite(age):
            return False
    return True


_A_NUMBER = Type("must be a number", int, float)
_MUST_HAVE_AT_LEAST_1_CHARACTER = Requirement("minLength", "must have at least 1 character")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" not in value:
        at.require(value, "name")
    at.expect(value, _A_NUMBER, "age")
    name = value.get("name", UNSET)
    if name is not UNSET:
        if type(name) is not str:
            at.report(name, _MUST_BE_A_STRING, "name")
        elif len(name) < 1:
            at.report(name, _MUST_HAVE_AT_LEAST_1_CHARACTER, "name")


# #/components/schemas/Tagged
def _check_tagged(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "tag" in value and type(value["tag"]) is not str:
        return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_tagged(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Tagged")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "tag")
