# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule


# #/components/schemas/Nested
def _check_nested(value: Any) -> bool:
    if type(value) is not list:
        return False
    if len(value) > 3:
        return False
    for item in value:
        if not _check_nested(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_HAVE_AT_MOST_3_ITEMS = Requirement("maxItems", "must have at most 3 items")


def _explain_nested(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Nested")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    if len(value) > 3:
        at.report(value, _MUST_HAVE_AT_MOST_3_ITEMS)
    for index, item in enumerate(value):
        _explain_nested(item, f"{pointer}/{index}", found)


nested = Rule("nested", _check_nested, _explain_nested, recursive=True)
