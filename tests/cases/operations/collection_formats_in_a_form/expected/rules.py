# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Place, Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema
def _check_tag_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "plain" in value:
        plain = value["plain"]
        if type(plain) is not list:
            return False
        for plain_item in plain:
            if type(plain_item) is not str:
                return False
    if "spaced" in value:
        spaced = value["spaced"]
        if type(spaced) is not list:
            return False
        for spaced_item in spaced:
            if type(spaced_item) is not str:
                return False
    if "several" in value:
        several = value["several"]
        if type(several) is not list:
            return False
        for several_item in several:
            if type(several_item) is not str:
                return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_tag_request(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    plain = value.get("plain", UNSET)
    if plain is not UNSET:
        if type(plain) is not list:
            at.report(plain, _MUST_BE_AN_ARRAY, "plain")
        else:
            for plain_index, plain_item in enumerate(plain):
                if type(plain_item) is not str:
                    at.below("plain").report(plain_item, _MUST_BE_A_STRING, plain_index)
    spaced = value.get("spaced", UNSET)
    if spaced is not UNSET:
        if type(spaced) is not list:
            at.report(spaced, _MUST_BE_AN_ARRAY, "spaced")
        else:
            for spaced_index, spaced_item in enumerate(spaced):
                if type(spaced_item) is not str:
                    at.below("spaced").report(spaced_item, _MUST_BE_A_STRING, spaced_index)
    several = value.get("several", UNSET)
    if several is not UNSET:
        if type(several) is not list:
            at.report(several, _MUST_BE_AN_ARRAY, "several")
        else:
            for several_index, several_item in enumerate(several):
                if type(several_item) is not str:
                    at.below("several").report(several_item, _MUST_BE_A_STRING, several_index)


tag_request = Rule("tag_request", _check_tag_request, _explain_tag_request)
