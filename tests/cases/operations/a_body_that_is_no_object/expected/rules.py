# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule


# #/paths/~1pets~1names/put/requestBody/content/application~1json/schema
def _check_set_names_request(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_set_names_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1names/put/requestBody/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


set_names_request = Rule("set_names_request", _check_set_names_request, _explain_set_names_request)
