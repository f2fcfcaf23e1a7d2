# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, is_integral
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    name = value.get("name")
    if type(name) is not str:
        return False
    return True


_PET_TYPE = Requirement("type", "must be an object", "#/components/schemas/Pet/type")
_PET_NAME_REQUIRED = Requirement("required", "must have `name`", "#/components/schemas/Pet/required")
_PET_NAME_TYPE = Requirement("type", "must be a string", "#/components/schemas/Pet/properties/name/type")


def _explain_pet(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PET_TYPE))
        return
    name = value.get("name", UNSET)
    if name is UNSET:
        found.append(Violation(pointer, value, _PET_NAME_REQUIRED))
    elif type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _PET_NAME_TYPE))


pet = Rule("pet", _check_pet, _explain_pet)


# #/components/schemas/Event
def _check_event(value: Any) -> bool:
    if type(value) is not dict:
        return False
    data = value.get("data")
    if type(data) is not str:
        return False
    if "retry" in value:
        retry = value["retry"]
        if type(retry) is not int and not is_integral(retry):
            return False
    return True


_EVENT_TYPE = Requirement("type", "must be an object", "#/components/schemas/Event/type")
_EVENT_DATA_REQUIRED = Requirement("required", "must have `data`", "#/components/schemas/Event/required")
_EVENT_DATA_TYPE = Requirement("type", "must be a string", "#/components/schemas/Event/properties/data/type")
_EVENT_RETRY_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Event/properties/retry/type")


def _explain_event(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _EVENT_TYPE))
        return
    data = value.get("data", UNSET)
    if data is UNSET:
        found.append(Violation(pointer, value, _EVENT_DATA_REQUIRED))
    elif type(data) is not str:
        found.append(Violation(f"{pointer}/data", data, _EVENT_DATA_TYPE))
    retry = value.get("retry", UNSET)
    if retry is not UNSET and type(retry) is not int and not is_integral(retry):
        found.append(Violation(f"{pointer}/retry", retry, _EVENT_RETRY_TYPE))


event = Rule("event", _check_event, _explain_event)
