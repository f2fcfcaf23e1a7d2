# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1pets/get/parameters/0/content/application~1x-www-form-urlencoded/schema
def _check_querystring_parameter(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


def _explain_querystring_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/0/content/application~1x-www-form-urlencoded/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


querystring_parameter = Rule("querystring_parameter", _check_querystring_parameter, _explain_querystring_parameter)


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    tag = value.get("tag", UNSET)
    if tag is not UNSET:
        _explain_tag(tag, f"{pointer}/tag", found)
    kind = value.get("kind", UNSET)
    if kind is not UNSET and type(kind) is not int and not is_integral(kind):
        at.report(kind, _MUST_BE_AN_INTEGER, "kind", schema="/$defs/Kind")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.tag = parsed.kind = UNSET
    known = 0
    if "tag" in value:
        known += 1
        parsed.tag = _parse_tag(value["tag"])
    if "kind" in value:
        known += 1
        kind = parsed.kind = value["kind"]
        if type(kind) is not int and not is_integral(kind):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet, recursive=True)


# #/components/schemas/Tag
def _explain_tag(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Tag")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
    pet = value.get("pet", UNSET)
    if pet is not UNSET:
        _explain_pet(pet, f"{pointer}/pet", found)


def _parse_tag(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Tag)
    parsed.name = parsed.pet = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    if "pet" in value:
        known += 1
        parsed.pet = _parse_pet(value["pet"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Tag, unknown) if unknown else {}
    return parsed
