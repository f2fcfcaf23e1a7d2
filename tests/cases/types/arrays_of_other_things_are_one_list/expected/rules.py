# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.choose import decode_kinds
from ._runtime.decode import decode_array, decode_datetime
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_MATCH_ANY_OF_0_OR_ANY_OF_1 = Requirement("anyOf", "must match `anyOf/0` or `anyOf/1`")


# #/components/schemas/Times
def _explain_times(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Times")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    values = value.get("values", UNSET)
    if values is not UNSET and not _check_times_values_any_of_1(values) and not _check_times_values_any_of_2(values):
        at.report_choice(
            values,
            _MUST_MATCH_ANY_OF_0_OR_ANY_OF_1,
            [("`anyOf/0`", _explain_times_values_any_of_1), ("`anyOf/1`", _explain_times_values_any_of_2)],
            "values",
        )


def _parse_times(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Times)
    parsed.values = UNSET
    known = 0
    if "values" in value:
        known += 1
        values = value["values"]
        if not _check_times_values_any_of_1(values) and not _check_times_values_any_of_2(values):
            raise Misfit
        parsed.values = decode_kinds(values, array=lambda item: decode_array(item, decode_datetime))
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Times, unknown) if unknown else {}
    return parsed


times = Rule("times", None, _explain_times, _parse_times)


# #/components/schemas/Times/properties/values/anyOf/0
def _check_times_values_any_of_1(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not list:
            return False
        for item_item in item:
            if type(item_item) is not int and not is_integral(item_item):
                return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_times_values_any_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Times/properties/values/anyOf/0")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not list:
            at.report(item, _MUST_BE_AN_ARRAY, index)
        else:
            for item_index, item_item in enumerate(item):
                if type(item_item) is not int and not is_integral(item_item):
                    at.below(index).report(item_item, _MUST_BE_AN_INTEGER, item_index)


# #/components/schemas/Times/properties/values/anyOf/1
def _check_times_values_any_of_2(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if item is not None and type(item) is not str:
            return False
    return True


_MUST_BE_A_STRING_OR_NULL = Requirement("type", "must be a string or null")


def _explain_times_values_any_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Times/properties/values/anyOf/1")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if item is not None and type(item) is not str:
            at.report(item, _MUST_BE_A_STRING_OR_NULL, index)
