# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/components/schemas/Sent
def _check_sent(value: Any) -> bool:
    if type(value) is not dict:
        return False
    size = value.get("size")
    if size not in ("small", "large"):
        return False
    if "legs" in value:
        legs = value["legs"]
        if type(legs) is bool or legs not in (2, 4):
            return False
    return True


_SENT_TYPE = Requirement("type", "must be an object", "#/components/schemas/Sent/type")
_SENT_SIZE_REQUIRED = Requirement("required", "must have `size`", "#/components/schemas/Sent/required")
_SENT_SIZE_TYPE = Requirement("type", "must be a string", "#/components/schemas/Size/type")
_SENT_SIZE_ENUM = Requirement("enum", 'must be "small" or "large"', "#/components/schemas/Size/enum")
_SENT_LEGS_ENUM = Requirement("enum", "must be 2 or 4", "#/components/schemas/Sent/properties/legs/enum")


def _explain_sent(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _SENT_TYPE))
        return
    size = value.get("size", UNSET)
    if size is UNSET:
        found.append(Violation(pointer, value, _SENT_SIZE_REQUIRED))
    elif type(size) is not str:
        found.append(Violation(f"{pointer}/size", size, _SENT_SIZE_TYPE))
    elif size not in ("small", "large"):
        found.append(Violation(f"{pointer}/size", size, _SENT_SIZE_ENUM))
    legs = value.get("legs", UNSET)
    if legs is not UNSET and (type(legs) is bool or legs not in (2, 4)):
        found.append(Violation(f"{pointer}/legs", legs, _SENT_LEGS_ENUM))


sent = Rule("sent", _check_sent, _explain_sent)


_RECEIVED_TYPE = Requirement("type", "must be an object", "#/components/schemas/Received/type")
_RECEIVED_SIZE_REQUIRED = Requirement("required", "must have `size`", "#/components/schemas/Received/required")
_RECEIVED_KIND_CONST = Requirement("const", 'must be "pet"', "#/components/schemas/Received/properties/kind/const")


# #/components/schemas/Received
def _explain_received(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _RECEIVED_TYPE))
        return
    size = value.get("size", UNSET)
    if size is UNSET:
        found.append(Violation(pointer, value, _RECEIVED_SIZE_REQUIRED))
    elif type(size) is not str:
        found.append(Violation(f"{pointer}/size", size, _SENT_SIZE_TYPE))
    elif size not in ("small", "large"):
        found.append(Violation(f"{pointer}/size", size, _SENT_SIZE_ENUM))
    kind = value.get("kind", UNSET)
    if kind is not UNSET and kind != "pet":
        found.append(Violation(f"{pointer}/kind", kind, _RECEIVED_KIND_CONST))


def _parse_received(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Received)
    absent = 0
    size = value["size"]
    if size not in ("small", "large"):
        raise Misfit
    parsed.size = size
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        absent += 1
    elif kind != "pet":
        raise Misfit
    parsed.kind = kind
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Received, unknown) if unknown else {}
    return parsed


received = Rule("received", None, _explain_received, _parse_received)
