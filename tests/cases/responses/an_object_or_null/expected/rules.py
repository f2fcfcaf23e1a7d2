# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type


# #/paths/~1work~1poll/get/responses/200/content/application~1json/schema
def _explain_poll_response(value: Any, pointer: str, found: Found) -> None:
    if value is not None:
        _explain_work(value, pointer, found)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/Work
def _explain_work(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Work")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "id" not in value:
        at.require(value, "id")
    at.expect(value, _A_STRING, "id")


def _parse_work(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Work)
    id_ = parsed.id = value["id"]
    if type(id_) is not str:
        raise Misfit
    unknown = len(value) - 1
    parsed.additional_properties = unnamed(value, _models.Work, unknown) if unknown else {}
    return parsed


poll_response = Rule("poll_response", None, _explain_poll_response, _parse_work)


work = Rule("work", None, _explain_work, _parse_work)
