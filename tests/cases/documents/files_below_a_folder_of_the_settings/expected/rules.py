# Made by openapi-attrs; do not edit.
# From api/spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
    mother = value.get("mother", UNSET)
    if mother is not UNSET:
        _explain_pet(mother, f"{pointer}/mother", found)


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.name = parsed.mother = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    if "mother" in value:
        known += 1
        parsed.mother = _parse_pet(value["mother"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet, recursive=True)
