# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule, Type


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("name")) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" not in value:
        at.require(value, "name")
    at.expect(value, _A_STRING, "name")


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


_AN_INTEGER = Type("must be an integer", int)


def _explain_event(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Event")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "data" not in value:
        at.require(value, "data")
    at.expect(value, _A_STRING, "data")
    at.expect(value, _AN_INTEGER, "retry")


event = Rule("event", _check_event, _explain_event)


# #/components/schemas/Log
def _check_log(value: Any) -> bool:
    if type(value) is not list:
        return False
    if len(value) > 100:
        return False
    for item in value:
        if not _check_pet(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_HAVE_AT_MOST_100_ITEMS = Requirement("maxItems", "must have at most 100 items")


def _explain_log(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Log")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    if len(value) > 100:
        at.report(value, _MUST_HAVE_AT_MOST_100_ITEMS)
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


log = Rule("log", _check_log, _explain_log)
