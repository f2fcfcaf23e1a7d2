# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import Pattern
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_SCHEMA_PATTERN = Pattern(r"^a")


# #/paths/~1a/post/parameters/0/schema
def _check_nླྀ_parameter(value: Any) -> bool:
    return type(value) is str and len(value) >= 1 and _SCHEMA_PATTERN.search(value) is not None


_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_HAVE_AT_LEAST_1_CHARACTER = Requirement("minLength", "must have at least 1 character")
_MUST_MATCH_A = Requirement("pattern", 'must match "^a"')


def _explain_nླྀ_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1a/post/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if len(value) < 1:
        at.report(value, _MUST_HAVE_AT_LEAST_1_CHARACTER)
    if _SCHEMA_PATTERN.search(value) is None:
        at.report(value, _MUST_MATCH_A)


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


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_HAVE_AT_MOST_3_CHARACTERS = Requirement("maxLength", "must have at most 3 characters")


def _explain_läśt̆·ï4_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1a/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    t̆ = value.get("t\u0306", UNSET)
    if t̆ is not UNSET:
        if type(t̆) is not str:
            at.report(t̆, _MUST_BE_A_STRING, "t\u0306")
        elif len(t̆) > 3:
            at.report(t̆, _MUST_HAVE_AT_MOST_3_CHARACTERS, "t\u0306")


läśt̆·ï4_request = Rule("l\xe4\u015bt\u0306\xb7\xef4_request", _check_läśt̆·ï4_request, _explain_läśt̆·ï4_request)


_A_STRING = Type("must be a string", str)


# #/paths/~1a/post/responses/200/content/application~1json/schema
def _explain_läśt̆·ï4_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1a/post/responses/200/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "\xf6\u0308" not in value:
        at.require(value, "\xf6\u0308")
    at.expect(value, _A_STRING, "\xf6\u0308")


def _parse_läśt̆·ï4_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Läśt̆·ï4Response)
    ö̈ = parsed.ö̈ = value["\xf6\u0308"]
    if type(ö̈) is not str:
        raise Misfit
    unknown = len(value) - 1
    parsed.additional_properties = unnamed(value, _models.Läśt̆·ï4Response, unknown) if unknown else {}
    return parsed


läśt̆·ï4_response = Rule(
    "l\xe4\u015bt\u0306\xb7\xef4_response", None, _explain_läśt̆·ï4_response, _parse_läśt̆·ï4_response
)
