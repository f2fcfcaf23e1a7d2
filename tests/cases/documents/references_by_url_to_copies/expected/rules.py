# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_toy, "toy")
    parent = value.get("parent", UNSET)
    if parent is not UNSET:
        _explain_pet(parent, f"{pointer}/parent", found)


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.parent = parsed.toy = UNSET
    known = 0
    if "parent" in value:
        known += 1
        parsed.parent = _parse_pet(value["parent"])
    if "toy" in value:
        known += 1
        parsed.toy = _parse_toy(value["toy"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet, recursive=True)


_A_STRING = Type("must be a string", str)


# #/components/schemas/Toy
def _explain_toy(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Toy")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


def _parse_toy(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Toy)
    parsed.name = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Toy, unknown) if unknown else {}
    return parsed
