# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_finite
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_NUMBER = Type("must be a number", int, float)


# #/components/schemas/Result
def _explain_result(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Result")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_NUMBER, "value")


def _parse_result(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Result)
    parsed.value = UNSET
    known = 0
    if "value" in value:
        known += 1
        value_ = parsed.value = value["value"]
        if type(value_) is not int and not is_finite(value_):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Result, unknown) if unknown else {}
    return parsed


result = Rule("result", None, _explain_result, _parse_result)


_A_STRING = Type("must be a string", str)


# #/components/schemas/Job
def _explain_job(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Job")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "id")


def _parse_job(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Job)
    parsed.id = UNSET
    known = 0
    if "id" in value:
        known += 1
        id_ = parsed.id = value["id"]
        if type(id_) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Job, unknown) if unknown else {}
    return parsed


job = Rule("job", None, _explain_job, _parse_job)


# #/components/schemas/Problem
def _explain_problem(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Problem")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "detail")


def _parse_problem(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Problem)
    parsed.detail = UNSET
    known = 0
    if "detail" in value:
        known += 1
        detail = parsed.detail = value["detail"]
        if type(detail) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Problem, unknown) if unknown else {}
    return parsed


problem = Rule("problem", None, _explain_problem, _parse_problem)
