# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Pattern, Requirement, Rule, Violation
from ._runtime.unset import UNSET

_PATHS_A_POST_PARAMETERS_N_0_SCHEMA_PATTERN = Pattern(r"^a")


# #/paths/~1a/post/parameters/0/schema
def _check_nླྀ_parameter(value: Any) -> bool:
    if type(value) is not str:
        return False
    if len(value) < 1:
        return False
    if _PATHS_A_POST_PARAMETERS_N_0_SCHEMA_PATTERN.search(value) is None:
        return False
    return True


_Nླྀ_PARAMETER_TYPE = Requirement("type", "must be a string", "#/paths/~1a/post/parameters/0/schema/type")
_Nླྀ_PARAMETER_MIN_LENGTH = Requirement(
    "minLength", "must have at least 1 character", "#/paths/~1a/post/parameters/0/schema/minLength"
)
_Nླྀ_PARAMETER_PATTERN = Requirement("pattern", 'must match "^a"', "#/paths/~1a/post/parameters/0/schema/pattern")


def _explain_nླྀ_parameter(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _Nླྀ_PARAMETER_TYPE))
        return
    if len(value) < 1:
        found.append(Violation(pointer, value, _Nླྀ_PARAMETER_MIN_LENGTH))
    if _PATHS_A_POST_PARAMETERS_N_0_SCHEMA_PATTERN.search(value) is None:
        found.append(Violation(pointer, value, _Nླྀ_PARAMETER_PATTERN))


nླྀ_parameter = Rule("n\u0fb3\u0f80_parameter", _check_nླྀ_parameter, _explain_nླྀ_parameter)


# #/paths/~1a/post/requestBody/content/application~1json/schema
def _check_läśt̆·ï4_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "t\u0306" in value:
        t̆ = value["t\u0306"]
        if type(t̆) is not str or len(t̆) > 3:
            return False
    return True


_LÄŚT̆·Ï4_REQUEST_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1a/post/requestBody/content/application~1json/schema/type"
)
_LÄŚT̆·Ï4_REQUEST_T̆_TYPE = Requirement(
    "type", "must be a string", "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/t\u0306/type"
)
_LÄŚT̆·Ï4_REQUEST_T̆_MAX_LENGTH = Requirement(
    "maxLength",
    "must have at most 3 characters",
    "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/t\u0306/maxLength",
)


def _explain_läśt̆·ï4_request(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _LÄŚT̆·Ï4_REQUEST_TYPE))
        return
    t̆ = value.get("t\u0306", UNSET)
    if t̆ is not UNSET:
        if type(t̆) is not str:
            found.append(Violation(f"{pointer}/t\u0306", t̆, _LÄŚT̆·Ï4_REQUEST_T̆_TYPE))
        elif len(t̆) > 3:
            found.append(Violation(f"{pointer}/t\u0306", t̆, _LÄŚT̆·Ï4_REQUEST_T̆_MAX_LENGTH))


läśt̆·ï4_request = Rule("l\xe4\u015bt\u0306\xb7\xef4_request", _check_läśt̆·ï4_request, _explain_läśt̆·ï4_request)


_LÄŚT̆·Ï4_RESPONSE_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1a/post/responses/200/content/application~1json/schema/type"
)
_LÄŚT̆·Ï4_RESPONSE_Ö̈_REQUIRED = Requirement(
    "required", "must have `\xf6\u0308`", "#/paths/~1a/post/responses/200/content/application~1json/schema/required"
)
_LÄŚT̆·Ï4_RESPONSE_Ö̈_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1a/post/responses/200/content/application~1json/schema/properties/\xf6\u0308/type",
)


# #/paths/~1a/post/responses/200/content/application~1json/schema
def _explain_läśt̆·ï4_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _LÄŚT̆·Ï4_RESPONSE_TYPE))
        return
    ö̈ = value.get("\xf6\u0308", UNSET)
    if ö̈ is UNSET:
        found.append(Violation(pointer, value, _LÄŚT̆·Ï4_RESPONSE_Ö̈_REQUIRED))
    elif type(ö̈) is not str:
        found.append(Violation(f"{pointer}/\xf6\u0308", ö̈, _LÄŚT̆·Ï4_RESPONSE_Ö̈_TYPE))


def _parse_läśt̆·ï4_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Läśt̆·ï4Response)
    ö̈ = value["\xf6\u0308"]
    if type(ö̈) is not str:
        raise Misfit
    parsed.ö̈ = ö̈
    unknown = len(value) - 1
    parsed.additional_properties = unnamed(value, _models.Läśt̆·ï4Response, unknown) if unknown else {}
    return parsed


läśt̆·ï4_response = Rule(
    "l\xe4\u015bt\u0306\xb7\xef4_response", None, _explain_läśt̆·ï4_response, _parse_läśt̆·ï4_response
)
