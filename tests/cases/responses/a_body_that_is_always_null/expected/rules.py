# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule


# #/paths/~1hold/post/responses/200/content/application~1json/schema
def _check_hold_response(value: Any) -> bool:
    return value is None


_MUST_BE_NULL = Requirement("enum", "must be null")


def _explain_hold_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1hold/post/responses/200/content/application~1json/schema")
    if value is not None:
        at.report(value, _MUST_BE_NULL)


hold_response = Rule("hold_response", _check_hold_response, _explain_hold_response)
