# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import Pattern, is_integral
from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET


# #/paths/~1pets/post/requestBody/content/application~1json/schema
def _check_add_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    name = value.get("name")
    if type(name) is not str or len(name) > 9:
        return False
    if "names" in value and not _check_names(value["names"]):
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_HAVE_AT_MOST_9_CHARACTERS = Requirement("maxLength", "must have at most 9 characters")


def _explain_add_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" not in value:
        at.require(value, "name")
    at.explain(value, _explain_names, "names")
    name = value.get("name", UNSET)
    if name is not UNSET:
        if type(name) is not str:
            at.report(name, _MUST_BE_A_STRING, "name")
        elif len(name) > 9:
            at.report(name, _MUST_HAVE_AT_MOST_9_CHARACTERS, "name")


add_request = Rule("add_request", _check_add_request, _explain_add_request)

# ^[a-z]+$
_NAMES_PATTERN = Pattern(r"^[a-z]+\Z")


# #/components/schemas/Names
def _check_names(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for key, item in value.items():
        if type(key) is str and _NAMES_PATTERN.search(key) is not None:
            if type(item) is not int and not is_integral(item):
                return False
    return True


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_names(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Names")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        if (
            type(key) is str
            and _NAMES_PATTERN.search(key) is not None
            and type(item) is not int
            and not is_integral(item)
        ):
            at.report(item, _MUST_BE_AN_INTEGER, key, schema="/patternProperties/^[a-z]+$")
