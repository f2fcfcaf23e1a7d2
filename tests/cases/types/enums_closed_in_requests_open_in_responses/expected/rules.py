# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule
from ._runtime.unset import UNSET


# #/components/schemas/Sent
def _check_sent(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("size") not in ("small", "large"):
        return False
    if "legs" in value:
        legs = value["legs"]
        if type(legs) is bool or legs not in (2, 4):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_SMALL_OR_LARGE = Requirement("enum", 'must be "small" or "large"')
_MUST_BE_2_OR_4 = Requirement("enum", "must be 2 or 4")


def _explain_sent(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Sent")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "size" not in value:
        at.require(value, "size")
    size = value.get("size", UNSET)
    if size is not UNSET:
        if type(size) is not str:
            at.report(size, _MUST_BE_A_STRING, "size", schema="#/components/schemas/Size")
        elif size not in ("small", "large"):
            at.report(size, _MUST_BE_SMALL_OR_LARGE, "size", schema="#/components/schemas/Size")
    legs = value.get("legs", UNSET)
    if legs is not UNSET and (type(legs) is bool or legs not in (2, 4)):
        at.report(legs, _MUST_BE_2_OR_4, "legs")


sent = Rule("sent", _check_sent, _explain_sent)


_MUST_BE_PET = Requirement("const", 'must be "pet"')


# #/components/schemas/Received
def _explain_received(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Received")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "size" not in value:
        at.require(value, "size")
    size = value.get("size", UNSET)
    if size is not UNSET:
        if type(size) is not str:
            at.report(size, _MUST_BE_A_STRING, "size", schema="#/components/schemas/Size")
        elif size not in ("small", "large"):
            at.report(size, _MUST_BE_SMALL_OR_LARGE, "size", schema="#/components/schemas/Size")
    kind = value.get("kind", UNSET)
    if kind is not UNSET and kind != "pet":
        at.report(kind, _MUST_BE_PET, "kind")


def _parse_received(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Received)
    parsed.kind = UNSET
    known = 1
    size = parsed.size = value["size"]
    if size not in ("small", "large"):
        raise Misfit
    if "kind" in value:
        known += 1
        kind = parsed.kind = value["kind"]
        if kind != "pet":
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Received, unknown) if unknown else {}
    return parsed


received = Rule("received", None, _explain_received, _parse_received)
