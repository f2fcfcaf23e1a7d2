# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.re2_pattern import Pattern
from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET

# ^(\\w+\\s?)*$
_NAME_PATTERN = Pattern(
    r"^(\w+[\t-\r \xa0\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]?)*\z"
)
# ^[\\p{Script=Han}\\p{Hiragana}\\P{sc=Greek}]+$
_TITLE_PATTERN = Pattern(r"^[\p{Han}\p{Hiragana}\P{Greek}]+\z")
_SCHEMA_PATTERN = Pattern(r"^x-")


# #/paths/~1pets/post/requestBody/content/application~1json/schema
def _check_add_pet_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value:
        name = value["name"]
        if type(name) is not str or len(name) > 100 or _NAME_PATTERN.search(name) is None:
            return False
    if "title" in value:
        title = value["title"]
        if type(title) is not str or _TITLE_PATTERN.search(title) is None:
            return False
    for key, item in value.items():
        if type(key) is str and _SCHEMA_PATTERN.search(key) is not None and type(item) is not str:
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_HAVE_AT_MOST_100_CHARACTERS = Requirement("maxLength", "must have at most 100 characters")
_MUST_MATCH_W_S = Requirement("pattern", 'must match "^(\\\\w+\\\\s?)*$"')
_ADD_PET_REQUEST_TITLE_PATTERN = Requirement(
    "pattern", 'must match "^[\\\\p{Script=Han}\\\\p{Hiragana}\\\\P{sc=Greek}]+$"'
)


def _explain_add_pet_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    name = value.get("name", UNSET)
    if name is not UNSET:
        if type(name) is not str:
            at.report(name, _MUST_BE_A_STRING, "name")
        else:
            if len(name) > 100:
                at.report(name, _MUST_HAVE_AT_MOST_100_CHARACTERS, "name")
            if len(name) <= 100 and _NAME_PATTERN.search(name) is None:
                at.report(name, _MUST_MATCH_W_S, "name")
    title = value.get("title", UNSET)
    if title is not UNSET:
        if type(title) is not str:
            at.report(title, _MUST_BE_A_STRING, "title")
        elif _TITLE_PATTERN.search(title) is None:
            at.report(title, _ADD_PET_REQUEST_TITLE_PATTERN, "title")
    for key, item in value.items():
        if type(key) is str and _SCHEMA_PATTERN.search(key) is not None and type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, key, schema="/patternProperties/^x-")


add_pet_request = Rule("add_pet_request", _check_add_pet_request, _explain_add_pet_request)
