# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/paths/~1jobs/get/responses/default/content/application~1json/schema
def _explain_list_response_default(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1jobs/get/responses/default/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_job(item, f"{pointer}/{index}", found)


def _parse_list_response_default(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_job(item) for item in value]


list_response_default = Rule(
    "list_response_default", None, _explain_list_response_default, _parse_list_response_default
)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
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
