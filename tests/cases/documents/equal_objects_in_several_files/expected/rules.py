# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_finite
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Place, Requirement, Rule, Violation
from ._runtime.unset import UNSET

_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/paths/~1parks/get/responses/200/content/application~1json/schema
def _explain_parks_response(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1parks/get/responses/200/content/application~1json/schema", found)
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
def _explain_parks_response_item(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1parks/get/responses/200/content/application~1json/schema/items", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "at")
    if "at" in value:
        _explain_parks_response_item_at(value["at"], f"{pointer}/at", found)


def _parse_parks_response_item(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ParksResponseItem)
    at_ = value["at"]
    parsed.at = _parse_parks_response_item_at(at_)
    unknown = len(value) - 1
    parsed.additional_properties = unnamed(value, _models.ParksResponseItem, unknown) if unknown else {}
    return parsed


_MUST_BE_A_NUMBER = Requirement("type", "must be a number")


# #/paths/~1parks/get/responses/200/content/application~1json/schema/items/properties/at
def _explain_parks_response_item_at(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/paths/~1parks/get/responses/200/content/application~1json/schema/items/properties/at", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    latitude = value.get("latitude", UNSET)
    if latitude is not UNSET and type(latitude) is not int and not is_finite(latitude):
        at.report(latitude, _MUST_BE_A_NUMBER, "latitude")
    longitude = value.get("longitude", UNSET)
    if longitude is not UNSET and type(longitude) is not int and not is_finite(longitude):
        at.report(longitude, _MUST_BE_A_NUMBER, "longitude")


def _parse_parks_response_item_at(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ParksResponseItemAt)
    absent = 0
    latitude = value.get("latitude", UNSET)
    if latitude is UNSET:
        absent += 1
    elif type(latitude) is not int and not is_finite(latitude):
        raise Misfit
    parsed.latitude = latitude
    longitude = value.get("longitude", UNSET)
    if longitude is UNSET:
        absent += 1
    elif type(longitude) is not int and not is_finite(longitude):
        raise Misfit
    parsed.longitude = longitude
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.ParksResponseItemAt, unknown) if unknown else {}
    return parsed
