# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, is_integral
from ._runtime.unset import UNSET


# #/paths/~1pets~1search/post/requestBody/content/application~1json/schema
def _check_search_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    if "limit" in value:
        limit = value["limit"]
        if type(limit) is not int and not is_integral(limit):
            return False
    return True


_SEARCH_REQUEST_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1pets~1search/post/requestBody/content/application~1json/schema/type"
)
_SEARCH_REQUEST_NAME_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1search/post/requestBody/content/application~1json/schema/properties/name/type",
)
_SEARCH_REQUEST_LIMIT_TYPE = Requirement(
    "type",
    "must be an integer",
    "#/paths/~1pets~1search/post/requestBody/content/application~1json/schema/properties/limit/type",
)


def _explain_search_request(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _SEARCH_REQUEST_TYPE))
        return
    name = value.get("name", UNSET)
    if name is not UNSET and type(name) is not str:
        found.append(Violation(f"{pointer}/name", name, _SEARCH_REQUEST_NAME_TYPE))
    limit = value.get("limit", UNSET)
    if limit is not UNSET and type(limit) is not int and not is_integral(limit):
        found.append(Violation(f"{pointer}/limit", limit, _SEARCH_REQUEST_LIMIT_TYPE))


search_request = Rule("search_request", _check_search_request, _explain_search_request)


# #/paths/~1pets~1search/post/responses/200/content/application~1json/schema
def _check_search_response(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_SEARCH_RESPONSE_TYPE = Requirement(
    "type", "must be an array", "#/paths/~1pets~1search/post/responses/200/content/application~1json/schema/type"
)
_SEARCH_RESPONSE_ITEM_TYPE = Requirement(
    "type", "must be a string", "#/paths/~1pets~1search/post/responses/200/content/application~1json/schema/items/type"
)


def _explain_search_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _SEARCH_RESPONSE_TYPE))
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            found.append(Violation(f"{pointer}/{index}", item, _SEARCH_RESPONSE_ITEM_TYPE))


search_response = Rule("search_response", _check_search_response, _explain_search_response)
