# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_finite
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("name")) is not str:
        return False
    tag = value.get("tag", UNSET)
    if tag is not None and type(tag) is not str:
        return False
    size = value.get("size")
    if size is not None and size not in ("small", "large"):
        return False
    if "weight" in value:
        weight = value["weight"]
        if type(weight) is not int and not is_finite(weight):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_A_STRING_OR_NULL = Type("must be a string or null", str, None)
_MUST_BE_SMALL_LARGE_OR_NULL = Requirement("enum", 'must be "small", "large" or null')
_A_NUMBER = Type("must be a number", int, float)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "name", "tag")
    at.expect(value, _A_STRING, "name")
    at.expect(value, _A_STRING_OR_NULL, "tag", "size")
    at.expect_among(value, _MUST_BE_SMALL_LARGE_OR_NULL, ("small", "large"), "size")
    at.expect(value, _A_NUMBER, "weight")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.size = parsed.weight = UNSET
    known = 2
    name = parsed.name = value["name"]
    if type(name) is not str:
        raise Misfit
    tag = parsed.tag = value["tag"]
    if tag is not None and type(tag) is not str:
        raise Misfit
    if "size" in value:
        known += 1
        size = parsed.size = value["size"]
        if size is not None and size not in ("small", "large"):
            raise Misfit
    if "weight" in value:
        known += 1
        weight = parsed.weight = value["weight"]
        if type(weight) is not int and not is_finite(weight):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", _check_pet, _explain_pet, _parse_pet)
