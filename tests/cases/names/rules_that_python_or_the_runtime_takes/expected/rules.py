# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_finite, is_integral
from ._runtime.rules import Found, Requirement, Rule, token
from ._runtime.unset import UNSET


# #/components/schemas/token
def _check_token(value: Any) -> bool:
    if type(value) is not dict:
        return False
    score = value.get("score")
    if type(score) is not int and not is_finite(score):
        return False
    if not 0 <= score <= 10:
        return False
    if "uses" in value:
        uses = value["uses"]
        if type(uses) is not int and not is_integral(uses):
            return False
        if uses < 1:
            return False
    for key, item in value.items():
        if key not in ("score", "uses") and not _check_type(item):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_NUMBER = Requirement("type", "must be a number")
_MUST_BE_AT_LEAST_0 = Requirement("minimum", "must be at least 0")
_MUST_BE_AT_MOST_10 = Requirement("maximum", "must be at most 10")
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_LEAST_1 = Requirement("minimum", "must be at least 1")


def _explain_token(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/token")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "score" not in value:
        at.require(value, "score")
    score = value.get("score", UNSET)
    if score is not UNSET:
        if type(score) is not int and not is_finite(score):
            at.report(score, _MUST_BE_A_NUMBER, "score")
        else:
            if score < 0:
                at.report(score, _MUST_BE_AT_LEAST_0, "score")
            if score > 10:
                at.report(score, _MUST_BE_AT_MOST_10, "score")
    uses = value.get("uses", UNSET)
    if uses is not UNSET:
        if type(uses) is not int and not is_integral(uses):
            at.report(uses, _MUST_BE_AN_INTEGER, "uses")
        elif uses < 1:
            at.report(uses, _MUST_BE_AT_LEAST_1, "uses")
    for key, item in value.items():
        if key not in ("score", "uses"):
            _explain_type(item, f"{pointer}/{token(key)}", found)


token_ = Rule("token_", _check_token, _explain_token)


# #/components/schemas/Type
def _check_type(value: Any) -> bool:
    if type(value) is not dict:
        return False
    len_ = value.get("len")
    if type(len_) is not int and not is_integral(len_):
        return False
    if len_ <= 0:
        return False
    return True


_MUST_BE_GREATER_THAN_0 = Requirement("exclusiveMinimum", "must be greater than 0")


def _explain_type(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Type")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "len" not in value:
        at.require(value, "len")
    len_ = value.get("len", UNSET)
    if len_ is not UNSET:
        if type(len_) is not int and not is_integral(len_):
            at.report(len_, _MUST_BE_AN_INTEGER, "len")
        elif len_ <= 0:
            at.report(len_, _MUST_BE_GREATER_THAN_0, "len")


type_ = Rule("type_", _check_type, _explain_type)
