# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_array, decode_map
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type, token
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/components/schemas/Zoo
def _explain_zoo(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Zoo")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_zoo_by_name, "by_name")
    at.explain(value, _explain_zoo_counts, "counts")
    rows = value.get("rows", UNSET)
    if rows is not UNSET:
        if type(rows) is not list:
            at.report(rows, _MUST_BE_AN_ARRAY, "rows")
        else:
            for rows_index, rows_item in enumerate(rows):
                if type(rows_item) is not list:
                    at.below("rows").report(rows_item, _MUST_BE_AN_ARRAY, rows_index)
                else:
                    for rows_item_index, rows_item_item in enumerate(rows_item):
                        _explain_pet(rows_item_item, f"{pointer}/rows/{rows_index}/{rows_item_index}", found)
    for key, item in value.items():
        if key not in ("by_name", "rows", "counts", "anything"):
            if type(item) is not list:
                at.report(item, _MUST_BE_AN_ARRAY, key, schema="/additionalProperties")
            else:
                for item_index, item_item in enumerate(item):
                    _explain_pet(item_item, f"{pointer}/{token(key)}/{item_index}", found)


def _parse_zoo(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Zoo)
    parsed.by_name = parsed.rows = parsed.counts = parsed.anything = UNSET
    known = 0
    if "by_name" in value:
        known += 1
        by_name = value["by_name"]
        if not _check_zoo_by_name(by_name):
            raise Misfit
        parsed.by_name = decode_map(by_name, _models.Pet.decode)
    if "rows" in value:
        known += 1
        rows = value["rows"]
        if type(rows) is not list:
            raise Misfit
        for rows_item in rows:
            if type(rows_item) is not list:
                raise Misfit
            for rows_item_item in rows_item:
                if not _check_pet(rows_item_item):
                    raise Misfit
        parsed.rows = decode_array(rows, lambda item: decode_array(item, _models.Pet.decode))
    if "counts" in value:
        known += 1
        counts = parsed.counts = value["counts"]
        if not _check_zoo_counts(counts):
            raise Misfit
    if "anything" in value:
        known += 1
        parsed.anything = value["anything"]
    unknown = len(value) - known
    rest = unnamed(value, _models.Zoo, unknown) if unknown else {}
    parsed.additional_properties = decode_map(rest, lambda item: decode_array(item, _models.Pet.decode))
    for key, item in value.items():
        if key not in ("by_name", "rows", "counts", "anything"):
            if type(item) is not list:
                raise Misfit
            for item_item in item:
                if not _check_pet(item_item):
                    raise Misfit
    return parsed


zoo = Rule("zoo", None, _explain_zoo, _parse_zoo, recursive=True)


# #/components/schemas/Zoo/properties/by_name
def _check_zoo_by_name(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if not _check_pet(item):
            return False
    return True


def _explain_zoo_by_name(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Zoo/properties/by_name")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        _explain_pet(item, f"{pointer}/{token(key)}", found)


# #/components/schemas/Zoo/properties/counts
def _check_zoo_counts(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if type(item) is not int and not is_integral(item):
            return False
    return True


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_zoo_counts(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Zoo/properties/counts")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        if type(item) is not int and not is_integral(item):
            at.report(item, _MUST_BE_AN_INTEGER, key, schema="/additionalProperties")


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    if "young" in value:
        young = value["young"]
        if type(young) is not list:
            return False
        for young_item in young:
            if not _check_pet(young_item):
                return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
    young = value.get("young", UNSET)
    if young is not UNSET:
        if type(young) is not list:
            at.report(young, _MUST_BE_AN_ARRAY, "young")
        else:
            for young_index, young_item in enumerate(young):
                _explain_pet(young_item, f"{pointer}/young/{young_index}", found)
