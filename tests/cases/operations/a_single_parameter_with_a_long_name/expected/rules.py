# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation


# #/paths/~1a/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    if type(value) is not str:
        return False
    return True


_STRING_TYPE = Requirement("type", "must be a string", "#/paths/~1a/get/parameters/0/schema/type")


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _STRING_TYPE))


string = Rule("string", _check_string, _explain_string)
