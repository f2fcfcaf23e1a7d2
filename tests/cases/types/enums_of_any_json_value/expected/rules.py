# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_datetime
from ._runtime.keywords import equal, is_finite
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule
from ._runtime.unset import UNSET

_PET_PARTS: list[Any] = []
_PET_PARTS_2: dict[str, Any] = {}
_PET_PARTS_3: list[Any] = [1, {"a": None}]
_PET_WHEN_ANY_OF_N_1: dict[str, Any] = {"a": 1}


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    mixed = value.get("mixed", UNSET)
    if mixed is not None and mixed != "small" and (type(mixed) is bool or mixed not in (1, 1.5)) and mixed is not True:
        return False
    if "number" in value:
        number = value["number"]
        if type(number) is not int and not is_finite(number):
            return False
        if number not in (0.5, 1):
            return False
    if "flag" in value and value["flag"] is not True:
        return False
    if "parts" in value:
        parts = value["parts"]
        if not equal(parts, _PET_PARTS) and not equal(parts, _PET_PARTS_2) and not equal(parts, _PET_PARTS_3):
            return False
    if "when" in value:
        when = value["when"]
        if type(when) is not str and not equal(when, _PET_WHEN_ANY_OF_N_1):
            return False
    if "odd" in value and value["odd"] not in ("", "a\nb", 'it\'s "quoted"', "\u2028"):
        return False
    if "many" in value:
        many = value["many"]
        if type(many) is not str or many not in ("a", "b", "c", "d", "e", "f", "g", "h", "i"):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_SMALL_1_1_5_TRUE_OR_NULL = Requirement("enum", 'must be "small", 1, 1.5, true or null')
_MUST_BE_A_NUMBER = Requirement("type", "must be a number")
_MUST_BE_0_5_OR_1 = Requirement("enum", "must be 0.5 or 1")
_MUST_BE_TRUE = Requirement("enum", "must be true")
_MUST_BE_OR_1_A_NULL = Requirement("enum", 'must be [], {} or [1, {"a": null}]')
_MUST_BE_A_STRING_OR_A_1 = Requirement("anyOf", 'must be a string or {"a": 1}')
_PET_ODD_ENUM = Requirement("enum", 'must be "", "a\\nb", "it\'s \\"quoted\\"" or "\u2028"')
_PET_MANY_ENUM = Requirement("enum", 'must be "a", "b", "c", "d", "e", "f", "g", "h" or "i"')


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "mixed" not in value:
        at.require(value, "mixed")
    mixed = value.get("mixed")
    if mixed is not None and mixed != "small" and (type(mixed) is bool or mixed not in (1, 1.5)) and mixed is not True:
        at.report(mixed, _MUST_BE_SMALL_1_1_5_TRUE_OR_NULL, "mixed")
    number = value.get("number", UNSET)
    if number is not UNSET:
        if type(number) is not int and not is_finite(number):
            at.report(number, _MUST_BE_A_NUMBER, "number")
        elif number not in (0.5, 1):
            at.report(number, _MUST_BE_0_5_OR_1, "number")
    flag = value.get("flag", UNSET)
    if flag is not UNSET and flag is not True:
        at.report(flag, _MUST_BE_TRUE, "flag")
    parts = value.get("parts", UNSET)
    if (
        parts is not UNSET
        and not equal(parts, _PET_PARTS)
        and not equal(parts, _PET_PARTS_2)
        and not equal(parts, _PET_PARTS_3)
    ):
        at.report(parts, _MUST_BE_OR_1_A_NULL, "parts")
    when = value.get("when", UNSET)
    if when is not UNSET and type(when) is not str and not equal(when, _PET_WHEN_ANY_OF_N_1):
        at.report_choice(
            when,
            _MUST_BE_A_STRING_OR_A_1,
            [("a string", _explain_pet_when_any_of_1), ('{"a": 1}', _explain_pet_when_any_of_2)],
            "when",
        )
    odd = value.get("odd", UNSET)
    if odd is not UNSET and odd not in ("", "a\nb", 'it\'s "quoted"', "\u2028"):
        at.report(odd, _PET_ODD_ENUM, "odd")
    many = value.get("many", UNSET)
    if many is not UNSET and (type(many) is not str or many not in ("a", "b", "c", "d", "e", "f", "g", "h", "i")):
        at.report(many, _PET_MANY_ENUM, "many")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.number = parsed.flag = parsed.parts = parsed.when = parsed.odd = parsed.many = UNSET
    known = 1
    mixed = parsed.mixed = value["mixed"]
    if mixed is not None and mixed != "small" and (type(mixed) is bool or mixed not in (1, 1.5)) and mixed is not True:
        raise Misfit
    if "number" in value:
        known += 1
        number = parsed.number = value["number"]
        if type(number) is not int and not is_finite(number):
            raise Misfit
        if number not in (0.5, 1):
            raise Misfit
    if "flag" in value:
        known += 1
        flag = parsed.flag = value["flag"]
        if flag is not True:
            raise Misfit
    if "parts" in value:
        known += 1
        parts = parsed.parts = value["parts"]
        if not equal(parts, _PET_PARTS) and not equal(parts, _PET_PARTS_2) and not equal(parts, _PET_PARTS_3):
            raise Misfit
    if "when" in value:
        known += 1
        when = value["when"]
        if type(when) is not str and not equal(when, _PET_WHEN_ANY_OF_N_1):
            raise Misfit
        parsed.when = decode_datetime(when)
    if "odd" in value:
        known += 1
        odd = parsed.odd = value["odd"]
        if odd not in ("", "a\nb", 'it\'s "quoted"', "\u2028"):
            raise Misfit
    if "many" in value:
        known += 1
        many = parsed.many = value["many"]
        if type(many) is not str or many not in ("a", "b", "c", "d", "e", "f", "g", "h", "i"):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", _check_pet, _explain_pet, _parse_pet)


_MUST_BE_A_STRING = Requirement("type", "must be a string")


# #/components/schemas/Pet/properties/when/anyOf/0
def _explain_pet_when_any_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/when/anyOf/0")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


_MUST_BE_A_1 = Requirement("enum", 'must be {"a": 1}')


# #/components/schemas/Pet/properties/when/anyOf/1
def _explain_pet_when_any_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/when/anyOf/1")
    if not equal(value, _PET_WHEN_ANY_OF_N_1):
        at.report(value, _MUST_BE_A_1)


_SCHEMA: list[Any] = [1]


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _check_get_response(value: Any) -> bool:
    return value == "none" or equal(value, _PET_WHEN_ANY_OF_N_1) or equal(value, _SCHEMA)


_MUST_BE_A_1_1_OR_NONE = Requirement("enum", 'must be {"a": 1}, [1] or "none"')


def _explain_get_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if value != "none" and not equal(value, _PET_WHEN_ANY_OF_N_1) and not equal(value, _SCHEMA):
        at.report(value, _MUST_BE_A_1_1_OR_NONE)


get_response = Rule("get_response", _check_get_response, _explain_get_response)
