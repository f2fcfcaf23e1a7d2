# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet_sent(value: Any) -> bool:
    return type(value) is dict and "secret" in value and _check_thing_sent(value)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


def _explain_pet_sent(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "secret" not in value:
        at.require(value, "secret")
    _explain_thing_sent(value, pointer, found)


pet_sent = Rule("pet_sent", _check_pet_sent, _explain_pet_sent)


# #/components/schemas/Thing
def _check_thing_sent(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "id" in value and type(value["id"]) is not str:
        return False
    if "note" in value and type(value["note"]) is not str:
        return False
    if "secret" in value and type(value["secret"]) is not str:
        return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_thing_sent(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Thing")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "id", "note", "secret")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "id" not in value:
        at.require(value, "id")
    _explain_thing(value, pointer, found)


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.note = parsed.secret = UNSET
    known = 1
    parsed.id = value["id"]
    if "note" in value:
        known += 1
        parsed.note = value["note"]
    if "secret" in value:
        known += 1
        parsed.secret = value["secret"]
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    if not _check_thing(value):
        raise Misfit
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet)


# #/components/schemas/Thing
def _check_thing(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("id")) is not str:
        return False
    if "note" in value and type(value["note"]) is not str:
        return False
    if "secret" in value and type(value["secret"]) is not str:
        return False
    return True


def _explain_thing(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Thing")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "id" not in value:
        at.require(value, "id")
    at.expect(value, _A_STRING, "id", "note", "secret")
