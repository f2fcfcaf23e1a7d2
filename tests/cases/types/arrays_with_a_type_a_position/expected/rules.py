# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.choose import decode_tuple
from ._runtime.decode import decode_date
from ._runtime.keywords import is_finite, is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_NOT_BE_THERE = Requirement("items", "must not be there")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


# #/components/schemas/Line
def _explain_line(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Line")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    ends = value.get("ends", UNSET)
    if ends is not UNSET:
        if type(ends) is not list:
            at.report(ends, _MUST_BE_AN_ARRAY, "ends")
        else:
            if len(ends) > 0:
                ends_item_1 = ends[0]
                _explain_point(ends_item_1, f"{pointer}/ends/0", found)
            if len(ends) > 1:
                ends_item_2 = ends[1]
                _explain_point(ends_item_2, f"{pointer}/ends/1", found)
            for ends_index, ends_item in enumerate(ends[2:], 2):
                at.below("ends").report(
                    ends_item, _MUST_NOT_BE_THERE, ends_index, schema="#/components/schemas/Line/properties/ends"
                )
    entry = value.get("entry", UNSET)
    if entry is not UNSET:
        if type(entry) is not list:
            at.report(entry, _MUST_BE_AN_ARRAY, "entry")
        else:
            if len(entry) > 0:
                entry_item_1 = entry[0]
                if type(entry_item_1) is not str:
                    at.below("entry").report(entry_item_1, _MUST_BE_A_STRING, 0, schema="/prefixItems/0")
            if len(entry) > 1:
                entry_item_2 = entry[1]
                if type(entry_item_2) is not int and not is_integral(entry_item_2):
                    at.below("entry").report(entry_item_2, _MUST_BE_AN_INTEGER, 1, schema="/prefixItems/1")
            for entry_index, entry_item in enumerate(entry[2:], 2):
                _explain_point(entry_item, f"{pointer}/entry/{entry_index}", found)
    pair = value.get("pair", UNSET)
    if pair is not UNSET:
        if type(pair) is not list:
            at.report(pair, _MUST_BE_AN_ARRAY, "pair")
        else:
            if len(pair) > 0:
                pair_item_1 = pair[0]
                if type(pair_item_1) is not str:
                    at.below("pair").report(pair_item_1, _MUST_BE_A_STRING, 0, schema="/prefixItems/0")
            if len(pair) > 1:
                pair_item_2 = pair[1]
                if type(pair_item_2) is not int and not is_integral(pair_item_2):
                    at.below("pair").report(pair_item_2, _MUST_BE_AN_INTEGER, 1, schema="/prefixItems/1")
            for pair_index, pair_item in enumerate(pair[2:], 2):
                at.below("pair").report(
                    pair_item, _MUST_NOT_BE_THERE, pair_index, schema="#/components/schemas/Line/properties/pair"
                )


def _parse_line(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Line)
    parsed.ends = parsed.entry = parsed.pair = UNSET
    known = 0
    if "ends" in value:
        known += 1
        ends = value["ends"]
        if type(ends) is not list:
            raise Misfit
        if len(ends) > 0 and not _check_point(ends[0]):
            raise Misfit
        if len(ends) > 1 and not _check_point(ends[1]):
            raise Misfit
        if len(ends) > 2:
            raise Misfit
        parsed.ends = decode_tuple(ends, (_models.Point.decode, _models.Point.decode))
    if "entry" in value:
        known += 1
        entry = value["entry"]
        if type(entry) is not list:
            raise Misfit
        if len(entry) > 0 and type(entry[0]) is not str:
            raise Misfit
        if len(entry) > 1:
            entry_item_2 = entry[1]
            if type(entry_item_2) is not int and not is_integral(entry_item_2):
                raise Misfit
        for entry_item in entry[2:]:
            if not _check_point(entry_item):
                raise Misfit
        parsed.entry = decode_tuple(entry, (decode_date, None), _models.Point.decode)
    if "pair" in value:
        known += 1
        pair = parsed.pair = value["pair"]
        if type(pair) is not list:
            raise Misfit
        if len(pair) > 0 and type(pair[0]) is not str:
            raise Misfit
        if len(pair) > 1:
            pair_item_2 = pair[1]
            if type(pair_item_2) is not int and not is_integral(pair_item_2):
                raise Misfit
        if len(pair) > 2:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Line, unknown) if unknown else {}
    return parsed


line = Rule("line", None, _explain_line, _parse_line)


# #/components/schemas/Point
def _check_point(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "x" in value:
        x = value["x"]
        if type(x) is not int and not is_finite(x):
            return False
    if "y" in value:
        y = value["y"]
        if type(y) is not int and not is_finite(y):
            return False
    return True


_A_NUMBER = Type("must be a number", int, float)


def _explain_point(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Point")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_NUMBER, "x", "y")
