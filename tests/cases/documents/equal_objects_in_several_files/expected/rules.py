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

_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/paths/~1parks/get/responses/200/content/application~1json/schema
def _explain_parks_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1parks/get/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_parks_response_item(item, f"{pointer}/{index}", found)


def _parse_parks_response(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_parks_response_item(item) for item in value]


parks_response = Rule("parks_response", None, _explain_parks_response, _parse_parks_response)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


# #/paths/~1parks/get/responses/200/content/application~1json/schema/items
def _explain_parks_response_item(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1parks/get/responses/200/content/application~1json/schema/items")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "at" not in value:
        at.require(value, "at")
    at.explain(value, _explain_parks_response_item_at, "at")


def _parse_parks_response_item(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ParksResponseItem)
    parsed.at = _parse_parks_response_item_at(value["at"])
    unknown = len(value) - 1
    parsed.additional_properties = unnamed(value, _models.ParksResponseItem, unknown) if unknown else {}
    return parsed


_A_NUMBER = Type("must be a number", int, float)


# #/paths/~1parks/get/responses/200/content/application~1json/schema/items/properties/at
def _explain_parks_response_item_at(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1parks/get/responses/200/content/application~1json/schema/items/properties/at")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_NUMBER, "latitude", "longitude")


def _parse_parks_response_item_at(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ParksResponseItemAt)
    parsed.latitude = parsed.longitude = UNSET
    known = 0
    if "latitude" in value:
        known += 1
        latitude = parsed.latitude = value["latitude"]
        if type(latitude) is not int and not is_finite(latitude):
            raise Misfit
    if "longitude" in value:
        known += 1
        longitude = parsed.longitude = value["longitude"]
        if type(longitude) is not int and not is_finite(longitude):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.ParksResponseItemAt, unknown) if unknown else {}
    return parsed
