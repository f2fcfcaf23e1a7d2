# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1pets/post/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


# #/components/schemas/pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "n" in value and type(value["n"]) is not str:
        return False
    if "o" in value and not _check_pet_o(value["o"]):
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "n")
    at.explain(value, _explain_pet_o, "o")


pet = Rule("pet", _check_pet, _explain_pet)


# #/components/schemas/pet/properties/o
def _check_pet_o(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "p" in value and type(value["p"]) is not str:
        return False
    return True


def _explain_pet_o(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/pet/properties/o")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "p")
