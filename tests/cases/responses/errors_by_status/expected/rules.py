# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, is_integral
from ._runtime.unset import UNSET


# #/paths/~1pets~1{id}/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    if type(value) is not str:
        return False
    return True


_STRING_TYPE = Requirement("type", "must be a string", "#/paths/~1pets~1{id}/get/parameters/0/schema/type")


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _STRING_TYPE))


string = Rule("string", _check_string, _explain_string)


_GET_RESPONSE_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/type"
)
_GET_RESPONSE_NAME_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/name/type",
)


# #/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema
def _explain_get_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _GET_RESPONSE_TYPE))
        return
    name = value.get("name", UNSET)
    if name is not UNSET and type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _GET_RESPONSE_NAME_TYPE))


def _parse_get_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.GetResponse)
    absent = 0
    name = value.get("name", UNSET)
    if name is UNSET:
        absent += 1
    elif type(name) is not str:
        raise Misfit
    parsed.name = name
    unknown = len(value) + absent - 1
    parsed.additional_properties = unnamed(value, _models.GetResponse, unknown) if unknown else {}
    return parsed


get_response = Rule("get_response", None, _explain_get_response, _parse_get_response)


_MISSING_TYPE = Requirement("type", "must be an object", "#/components/schemas/Missing/type")
_MISSING_WHAT_TYPE = Requirement("type", "must be a string", "#/components/schemas/Missing/properties/what/type")


# #/components/schemas/Missing
def _explain_missing(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _MISSING_TYPE))
        return
    what = value.get("what", UNSET)
    if what is not UNSET and type(what) is not str:
        found.append(Violation(f"{pointer}/what", what, _MISSING_WHAT_TYPE))


def _parse_missing(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Missing)
    absent = 0
    what = value.get("what", UNSET)
    if what is UNSET:
        absent += 1
    elif type(what) is not str:
        raise Misfit
    parsed.what = what
    unknown = len(value) + absent - 1
    parsed.additional_properties = unnamed(value, _models.Missing, unknown) if unknown else {}
    return parsed


missing = Rule("missing", None, _explain_missing, _parse_missing)


_PROBLEM_TYPE = Requirement("type", "must be an object", "#/components/schemas/Problem/type")
_PROBLEM_TITLE_REQUIRED = Requirement("required", "must have `title`", "#/components/schemas/Problem/required")
_PROBLEM_TITLE_TYPE = Requirement("type", "must be a string", "#/components/schemas/Problem/properties/title/type")
_PROBLEM_STATUS_TYPE = Requirement("type", "must be an integer", "#/components/schemas/Problem/properties/status/type")


# #/components/schemas/Problem
def _explain_problem(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _PROBLEM_TYPE))
        return
    title = value.get("title", UNSET)
    if title is UNSET:
        found.append(Violation(pointer, value, _PROBLEM_TITLE_REQUIRED))
    elif type(title) is not str:
        found.append(Violation(f"{pointer}/title", title, _PROBLEM_TITLE_TYPE))
    status = value.get("status", UNSET)
    if status is not UNSET and type(status) is not int and not is_integral(status):
        found.append(Violation(f"{pointer}/status", status, _PROBLEM_STATUS_TYPE))


def _parse_problem(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Problem)
    absent = 0
    title = value["title"]
    if type(title) is not str:
        raise Misfit
    parsed.title = title
    status = value.get("status", UNSET)
    if status is UNSET:
        absent += 1
    elif type(status) is not int and not is_integral(status):
        raise Misfit
    parsed.status = status
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Problem, unknown) if unknown else {}
    return parsed


problem = Rule("problem", None, _explain_problem, _parse_problem)
