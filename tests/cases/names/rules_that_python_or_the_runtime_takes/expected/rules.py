# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, is_finite, is_integral, token
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


_TOKEN_TYPE = Requirement("type", "must be an object", "#/components/schemas/token/type")
_TOKEN_SCORE_REQUIRED = Requirement("required", "must have `score`", "#/components/schemas/token/required")
_TOKEN_SCORE_TYPE = Requirement("type", "must be a number", "#/components/schemas/token/properties/score/type")
_TOKEN_SCORE_MINIMUM = Requirement(
    "minimum", "must be at least 0", "#/components/schemas/token/properties/score/minimum"
)
_TOKEN_SCORE_MAXIMUM = Requirement(
    "maximum", "must be at most 10", "#/components/schemas/token/properties/score/maximum"
)
_TOKEN_USES_TYPE = Requirement("type", "must be an integer", "#/components/schemas/token/properties/uses/type")
_TOKEN_USES_MINIMUM = Requirement("minimum", "must be at least 1", "#/components/schemas/token/properties/uses/minimum")


def _explain_token(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _TOKEN_TYPE))
        return
    score = value.get("score", UNSET)
    if score is UNSET:
        found.append(Violation(pointer, value, _TOKEN_SCORE_REQUIRED))
    elif type(score) is not int and not is_finite(score):
        found.append(Violation(f"{pointer}/score", score, _TOKEN_SCORE_TYPE))
    else:
        if score < 0:
            found.append(Violation(f"{pointer}/score", score, _TOKEN_SCORE_MINIMUM))
        if score > 10:
            found.append(Violation(f"{pointer}/score", score, _TOKEN_SCORE_MAXIMUM))
    uses = value.get("uses", UNSET)
    if uses is not UNSET:
        if type(uses) is not int and not is_integral(uses):
            found.append(Violation(f"{pointer}/uses", uses, _TOKEN_USES_TYPE))
        elif uses < 1:
            found.append(Violation(f"{pointer}/uses", uses, _TOKEN_USES_MINIMUM))
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


_TYPE_TYPE = Requirement("type", "must be an object", "#/components/schemas/Type/type")
_TYPE_LEN_REQUIRED = Requirement("required", "must have `len`", "#/components/schemas/Type/required")
_TYPE_LEN_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Type/properties/len/type")
_TYPE_LEN_EXCLUSIVE_MINIMUM = Requirement(
    "exclusiveMinimum", "must be greater than 0", "#/components/schemas/Type/properties/len/exclusiveMinimum"
)


def _explain_type(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _TYPE_TYPE))
        return
    len_ = value.get("len", UNSET)
    if len_ is UNSET:
        found.append(Violation(pointer, value, _TYPE_LEN_REQUIRED))
    elif type(len_) is not int and not is_integral(len_):
        found.append(Violation(f"{pointer}/len", len_, _TYPE_LEN_TYPE))
    elif len_ <= 0:
        found.append(Violation(f"{pointer}/len", len_, _TYPE_LEN_EXCLUSIVE_MINIMUM))


type_ = Rule("type_", _check_type, _explain_type)
