# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule


# #/paths/~1either/get/responses/200/content/application~1json/schema
def _check_integer(value: Any) -> bool:
    return type(value) is int or is_integral(value)


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_integer(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1either/get/responses/200/content/application~1json/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)


integer = Rule("integer", _check_integer, _explain_integer)
