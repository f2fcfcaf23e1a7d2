# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation


# #/paths/~1pets~1names/put/requestBody/content/application~1json/schema
def _check_set_names_request(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_SET_NAMES_REQUEST_TYPE = Requirement(
    "type", "must be an array", "#/paths/~1pets~1names/put/requestBody/content/application~1json/schema/type"
)
_SET_NAMES_REQUEST_ITEM_TYPE = Requirement(
    "type", "must be a string", "#/paths/~1pets~1names/put/requestBody/content/application~1json/schema/items/type"
)


def _explain_set_names_request(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _SET_NAMES_REQUEST_TYPE))
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            found.append(Violation(f"{pointer}/{index}", item, _SET_NAMES_REQUEST_ITEM_TYPE))


set_names_request = Rule("set_names_request", _check_set_names_request, _explain_set_names_request)
