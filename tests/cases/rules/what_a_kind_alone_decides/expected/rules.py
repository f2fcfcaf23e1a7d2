# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "flat" in value:
        flat = value["flat"]
        if type(flat) is not list:
            return False
        for flat_item in flat:
            if type(flat_item) is dict:
                return False
    text = value.get("text")
    if type(text) is str and len(text) < 2:
        return False
    if "whole" in value:
        whole = value["whole"]
        if type(whole) is dict and len(whole) < 1:
            return False
        if type(whole) is not dict and whole is not None:
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_PET_FLAT_ITEM_ANY_OF = Requirement("anyOf", "must match `anyOf/0`, `anyOf/1` or an array")
_PET_TEXT_ANY_OF = Requirement("anyOf", "must match `anyOf/0`, `anyOf/1` or `anyOf/2`")
_PET_WHOLE_MIN_PROPERTIES = Requirement("minProperties", "must have at least 1 property when it is an object")
_PET_WHOLE_TYPE = Requirement("type", "must be an object or null unless it is an object")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    flat = value.get("flat", UNSET)
    if flat is not UNSET:
        if type(flat) is not list:
            at.report(flat, _MUST_BE_AN_ARRAY, "flat")
        else:
            for flat_index, flat_item in enumerate(flat):
                if type(flat_item) is dict:
                    at.below("flat").report_choice(
                        flat_item,
                        _PET_FLAT_ITEM_ANY_OF,
                        [
                            ("`anyOf/0`", _explain_pet_flat_item_any_of_1),
                            ("`anyOf/1`", _explain_pet_flat_item_any_of_2),
                            ("an array", _explain_pet_flat_item_any_of_3),
                        ],
                        flat_index,
                    )
    text = value.get("text")
    if type(text) is str and len(text) < 2:
        at.report_choice(
            text,
            _PET_TEXT_ANY_OF,
            [
                ("`anyOf/0`", _explain_pet_text_any_of_1),
                ("`anyOf/1`", _explain_pet_text_any_of_2),
                ("`anyOf/2`", _explain_pet_text_any_of_3),
            ],
            "text",
        )
    whole = value.get("whole", UNSET)
    if whole is not UNSET:
        if type(whole) is dict and len(whole) < 1:
            at.report(whole, _PET_WHOLE_MIN_PROPERTIES, "whole", schema="/properties/whole/then")
        if type(whole) is not dict and whole is not None:
            at.report(whole, _PET_WHOLE_TYPE, "whole", schema="/properties/whole/else")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.flat = parsed.text = parsed.whole = UNSET
    known = 0
    if "flat" in value:
        known += 1
        flat = parsed.flat = value["flat"]
        if type(flat) is not list:
            raise Misfit
        for flat_item in flat:
            if type(flat_item) is dict:
                raise Misfit
    if "text" in value:
        known += 1
        text = parsed.text = value["text"]
        if type(text) is str and len(text) < 2:
            raise Misfit
    if "whole" in value:
        known += 1
        whole = parsed.whole = value["whole"]
        if type(whole) is dict and len(whole) < 1:
            raise Misfit
        if type(whole) is not dict and whole is not None:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", _check_pet, _explain_pet, _parse_pet)


_MUST_NOT_BE_AN_OBJECT = Requirement("not", "must not be an object")


# #/components/schemas/Pet/properties/flat/items/anyOf/0
def _explain_pet_flat_item_any_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/flat/items/anyOf/0")
    if type(value) is dict:
        at.report(value, _MUST_NOT_BE_AN_OBJECT)


_MUST_BE_A_STRING_OR_AN_INTEGER = Requirement("type", "must be a string or an integer")


# #/components/schemas/Pet/properties/flat/items/anyOf/1
def _explain_pet_flat_item_any_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/flat/items/anyOf/1")
    if type(value) is not str and type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_A_STRING_OR_AN_INTEGER)


_MUST_HAVE_AT_LEAST_1_ITEM = Requirement("minItems", "must have at least 1 item")


# #/components/schemas/Pet/properties/flat/items/anyOf/2
def _explain_pet_flat_item_any_of_3(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/flat/items/anyOf/2")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    if len(value) < 1:
        at.report(value, _MUST_HAVE_AT_LEAST_1_ITEM)


_MUST_NOT_BE_A_STRING = Requirement("not", "must not be a string")


# #/components/schemas/Pet/properties/text/anyOf/0
def _explain_pet_text_any_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/text/anyOf/0")
    if type(value) is str:
        at.report(value, _MUST_NOT_BE_A_STRING)


_MUST_BE_AN_INTEGER_OR_NULL = Requirement("type", "must be an integer or null")


# #/components/schemas/Pet/properties/text/anyOf/1
def _explain_pet_text_any_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/text/anyOf/1")
    if value is not None and type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER_OR_NULL)


_MUST_HAVE_AT_LEAST_2_CHARACTERS = Requirement("minLength", "must have at least 2 characters")


# #/components/schemas/Pet/properties/text/anyOf/2
def _explain_pet_text_any_of_3(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/text/anyOf/2")
    if type(value) is str and len(value) < 2:
        at.report(value, _MUST_HAVE_AT_LEAST_2_CHARACTERS)
