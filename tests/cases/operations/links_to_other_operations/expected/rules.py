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

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_INTEGER = Type("must be an integer", int)


# #/paths/~1pets/post/responses/201/content/application~1json/schema
def _explain_add_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/responses/201/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "id")


def _parse_add_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.AddResponse)
    parsed.id = UNSET
    known = 0
    if "id" in value:
        known += 1
        id_ = parsed.id = value["id"]
        if type(id_) is not int and not is_integral(id_):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.AddResponse, unknown) if unknown else {}
    return parsed


add_response = Rule("add_response", None, _explain_add_response, _parse_add_response)


# #/paths/~1pets~1{id}/get/parameters/0/schema
def _check_integer(value: Any) -> bool:
    return type(value) is int or is_integral(value)


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_integer(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/0/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)


integer = Rule("integer", _check_integer, _explain_integer)
