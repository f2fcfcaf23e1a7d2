# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1pets~1{id}/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema
def _explain_get_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


def _parse_get_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.GetResponse)
    parsed.name = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.GetResponse, unknown) if unknown else {}
    return parsed


get_response = Rule("get_response", None, _explain_get_response, _parse_get_response)


# #/components/schemas/Missing
def _explain_missing(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Missing")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "what")


def _parse_missing(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Missing)
    parsed.what = UNSET
    known = 0
    if "what" in value:
        known += 1
        what = parsed.what = value["what"]
        if type(what) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Missing, unknown) if unknown else {}
    return parsed


missing = Rule("missing", None, _explain_missing, _parse_missing)


_AN_INTEGER = Type("must be an integer", int)


# #/components/schemas/Problem
def _explain_problem(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Problem")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "title" not in value:
        at.require(value, "title")
    at.expect(value, _A_STRING, "title")
    at.expect(value, _AN_INTEGER, "status")


def _parse_problem(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Problem)
    parsed.status = UNSET
    known = 1
    title = parsed.title = value["title"]
    if type(title) is not str:
        raise Misfit
    if "status" in value:
        known += 1
        status = parsed.status = value["status"]
        if type(status) is not int and not is_integral(status):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Problem, unknown) if unknown else {}
    return parsed


problem = Rule("problem", None, _explain_problem, _parse_problem)
