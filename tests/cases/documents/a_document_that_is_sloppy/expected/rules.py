# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import Pattern, is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1pets~1{id}/get/parameters/0/schema
def _check_age_parameter(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    if value not in (1, 2):
        return False
    return True


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_1_OR_2 = Requirement("enum", "must be 1 or 2")


def _explain_age_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/0/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)
        return
    if value not in (1, 2):
        at.report(value, _MUST_BE_1_OR_2)


age_parameter = Rule("age_parameter", _check_age_parameter, _explain_age_parameter)

# (?i:^[a-z]+$)
_SCHEMA_PATTERN = Pattern(r"(?:^[a-zA-Z\u017f\u212a]+\Z)")


# #/paths/~1pets~1{id}/get/parameters/1/schema
def _check_code_parameter(value: Any) -> bool:
    return type(value) is str and _SCHEMA_PATTERN.search(value) is not None


_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_MATCH_I_A_Z = Requirement("pattern", 'must match "(?i:^[a-z]+$)"')


def _explain_code_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/1/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if _SCHEMA_PATTERN.search(value) is None:
        at.report(value, _MUST_MATCH_I_A_Z)


code_parameter = Rule("code_parameter", _check_code_parameter, _explain_code_parameter)


# #/paths/~1pets~1{id}/get/parameters/2/schema
def _check_near_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not int and not is_integral(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_near_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/2/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not int and not is_integral(item):
            at.report(item, _MUST_BE_AN_INTEGER, index)


near_parameter = Rule("near_parameter", _check_near_parameter, _explain_near_parameter)

# ^(?<x>\\w)\\k<x>$
_SCHEMA_PATTERN_2 = Pattern(r"^(\w)(?(1)\1|)\Z")


# #/paths/~1pets~1{id}/get/parameters/3/schema
def _check_word_parameter(value: Any) -> bool:
    return type(value) is str and _SCHEMA_PATTERN_2.search(value) is not None


_MUST_MATCH_X_W_K_X = Requirement("pattern", 'must match "^(?<x>\\\\w)\\\\k<x>$"')


def _explain_word_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/3/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if _SCHEMA_PATTERN_2.search(value) is None:
        at.report(value, _MUST_MATCH_X_W_K_X)


word_parameter = Rule("word_parameter", _check_word_parameter, _explain_word_parameter)


# #/paths/~1pets~1{id}/get/parameters/4/schema
def _check_id_parameter(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    if value < 1:
        return False
    return True


_MUST_BE_AT_LEAST_1 = Requirement("minimum", "must be at least 1")


def _explain_id_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/4/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)
        return
    if value < 1:
        at.report(value, _MUST_BE_AT_LEAST_1)


id_parameter = Rule("id_parameter", _check_id_parameter, _explain_id_parameter)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_MUST_BE_1_2_OR_TRUE = Requirement("enum", 'must be "1", "2" or "true"')
_AN_OBJECT = Type("must be an object", dict)
_MUST_BE_A_BOOLEAN = Requirement("type", "must be a boolean")
_MUST_BE_TRUE = Requirement("enum", "must be true")


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    at.expect(value, _A_STRING, "kind")
    at.expect_among(value, _MUST_BE_1_2_OR_TRUE, ("1", "2", "true"), "kind")
    at.expect(value, _AN_OBJECT, "owner")
    tame = value.get("tame", UNSET)
    if tame is not UNSET:
        if type(tame) is not bool:
            at.report(tame, _MUST_BE_A_BOOLEAN, "tame")
        elif tame is not True:
            at.report(tame, _MUST_BE_TRUE, "tame")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.tame = parsed.owner = UNSET
    known = 1
    kind = parsed.kind = value["kind"]
    if kind not in ("1", "2", "true"):
        raise Misfit
    if "tame" in value:
        known += 1
        tame = parsed.tame = value["tame"]
        if type(tame) is not bool or tame is not True:
            raise Misfit
    if "owner" in value:
        known += 1
        owner = parsed.owner = value["owner"]
        if type(owner) is not dict:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", None, _explain_pet, _parse_pet)


# #/paths/~1pets~1{id}~1picture/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}~1picture/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)
