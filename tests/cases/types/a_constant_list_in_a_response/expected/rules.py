# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import equal
from ._runtime.rules import Found, Requirement, Rule

_SCHEMA: list[Any] = [1, [2, True]]


# #/paths/~1points/get/responses/200/content/application~1json/schema
def _check_read_response200_application_json(value: Any) -> bool:
    return equal(value, _SCHEMA)


_MUST_BE_1_2_TRUE = Requirement("const", "must be [1, [2, true]]")


def _explain_read_response200_application_json(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1points/get/responses/200/content/application~1json/schema")
    if not equal(value, _SCHEMA):
        at.report(value, _MUST_BE_1_2_TRUE)


read_response200_application_json = Rule(
    "read_response200_application_json",
    _check_read_response200_application_json,
    _explain_read_response200_application_json,
)

_ITEMS: dict[str, Any] = {"x": 1}
_ITEMS_2: list[Any] = [1]


# #/paths/~1points/get/responses/201/content/application~1json/schema
def _check_read_response201_application_json(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if (type(item) is bool or item != 1) and not equal(item, _ITEMS) and not equal(item, _ITEMS_2):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_X_1_1_OR_1 = Requirement("enum", 'must be {"x": 1}, [1] or 1')


def _explain_read_response201_application_json(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1points/get/responses/201/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if (type(item) is bool or item != 1) and not equal(item, _ITEMS) and not equal(item, _ITEMS_2):
            at.report(item, _MUST_BE_X_1_1_OR_1, index)


read_response201_application_json = Rule(
    "read_response201_application_json",
    _check_read_response201_application_json,
    _explain_read_response201_application_json,
)
