# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_finite, is_integral
from ._runtime.rules import Found, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Boat
def _check_boat(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("name")) is not str:
        return False
    if type(value.get("hull_identification_number")) is not str:
        return False
    length_over_all = value.get("length_over_all")
    if type(length_over_all) is not int and not is_finite(length_over_all):
        return False
    length_at_the_waterline = value.get("length_at_the_waterline")
    if type(length_at_the_waterline) is not int and not is_finite(length_at_the_waterline):
        return False
    beam_at_the_waterline = value.get("beam_at_the_waterline")
    if type(beam_at_the_waterline) is not int and not is_finite(beam_at_the_waterline):
        return False
    if "crew" in value:
        crew = value["crew"]
        if type(crew) is not int and not is_integral(crew):
            return False
    remark = value.get("remark")
    if remark is not None and type(remark) is not str:
        return False
    rig = value.get("rig")
    if rig is not None and rig not in ("sloop", "ketch"):
        return False
    if "former_names" in value:
        former_names = value["former_names"]
        if type(former_names) is not list:
            return False
        for former_names_item in former_names:
            if type(former_names_item) is not str:
                return False
    if "owner" in value and not _check_owner(value["owner"]):
        return False
    if "former_owners" in value:
        former_owners = value["former_owners"]
        if type(former_owners) is not list:
            return False
        for former_owners_item in former_owners:
            if not _check_owner(former_owners_item):
                return False
    if "draught/keel" in value:
        draught_keel = value["draught/keel"]
        if type(draught_keel) is not int and not is_finite(draught_keel):
            return False
        if draught_keel < 0:
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_A_NUMBER = Type("must be a number", int, float)
_AN_INTEGER = Type("must be an integer", int)
_A_STRING_OR_NULL = Type("must be a string or null", str, None)
_MUST_BE_SLOOP_KETCH_OR_NULL = Requirement("enum", 'must be "sloop", "ketch" or null')
_AN_ARRAY = Type("must be an array", list)
_MUST_BE_A_NUMBER = Requirement("type", "must be a number")
_MUST_BE_AT_LEAST_0 = Requirement("minimum", "must be at least 0")


def _explain_boat(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Boat")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(
        value,
        "name",
        "hull_identification_number",
        "length_over_all",
        "length_at_the_waterline",
        "beam_at_the_waterline",
    )
    at.expect(value, _A_STRING, "name", "hull_identification_number")
    at.expect(value, _A_NUMBER, "length_over_all", "length_at_the_waterline", "beam_at_the_waterline")
    at.expect(value, _AN_INTEGER, "crew")
    at.expect(value, _A_STRING_OR_NULL, "remark", "rig")
    at.expect_among(value, _MUST_BE_SLOOP_KETCH_OR_NULL, ("sloop", "ketch"), "rig")
    at.expect(value, _AN_ARRAY, "former_names", "former_owners")
    at.expect_each(value, _A_STRING, "former_names")
    at.explain(value, _explain_owner, "owner")
    at.explain_each(value, _explain_owner, "former_owners")
    draught_keel = value.get("draught/keel", UNSET)
    if draught_keel is not UNSET:
        if type(draught_keel) is not int and not is_finite(draught_keel):
            at.report(draught_keel, _MUST_BE_A_NUMBER, "draught/keel", schema="/properties/draught~1keel")
        elif draught_keel < 0:
            at.report(draught_keel, _MUST_BE_AT_LEAST_0, "draught/keel", schema="/properties/draught~1keel")


boat = Rule("boat", _check_boat, _explain_boat)


# #/components/schemas/Owner
def _check_owner(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    return True


def _explain_owner(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Owner")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
