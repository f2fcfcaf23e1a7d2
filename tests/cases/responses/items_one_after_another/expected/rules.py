# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Place, Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("name")) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Pet", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "name")
    if "name" in value and type(value["name"]) is not str:
        at.report(value["name"], _MUST_BE_A_STRING, "name")


pet = Rule("pet", _check_pet, _explain_pet)


# #/components/schemas/Event
def _check_event(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("data")) is not str:
        return False
    if "retry" in value:
        retry = value["retry"]
        if type(retry) is not int and not is_integral(retry):
            return False
    return True


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_event(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/Event", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "data")
    if "data" in value and type(value["data"]) is not str:
        at.report(value["data"], _MUST_BE_A_STRING, "data")
    retry = value.get("retry", UNSET)
    if retry is not UNSET and type(retry) is not int and not is_integral(retry):
        at.report(retry, _MUST_BE_AN_INTEGER, "retry")


event = Rule("event", _check_event, _explain_event)
