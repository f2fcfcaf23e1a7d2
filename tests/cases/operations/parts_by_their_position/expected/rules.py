# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1album/post/requestBody/content/multipart~1mixed/schema
def _check_add_album_request(value: Any) -> bool:
    if type(value) is not list:
        return False
    if len(value) > 0 and not _check_add_album_request_item_1(value[0]):
        return False
    if len(value) > 1 and type(value[1]) is not str:
        return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_add_album_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1album/post/requestBody/content/multipart~1mixed/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    if len(value) > 0:
        item_1 = value[0]
        _explain_add_album_request_item_1(item_1, f"{pointer}/0", found)
    if len(value) > 1:
        item_2 = value[1]
        if type(item_2) is not str:
            at.report(item_2, _MUST_BE_A_STRING, 1, schema="/prefixItems/1")


add_album_request = Rule("add_album_request", _check_add_album_request, _explain_add_album_request)


# #/paths/~1album/post/requestBody/content/multipart~1mixed/schema/prefixItems/0
def _check_add_album_request_item_1(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "title" in value and type(value["title"]) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


def _explain_add_album_request_item_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1album/post/requestBody/content/multipart~1mixed/schema/prefixItems/0")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "title")


# #/paths/~1pictures/post/requestBody/content/multipart~1form-data/itemSchema
def _check_add_pictures_request_item(value: Any) -> bool:
    return type(value) is str and len(value) <= 1000


_MUST_HAVE_AT_MOST_1000_CHARACTERS = Requirement("maxLength", "must have at most 1000 characters")


def _explain_add_pictures_request_item(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pictures/post/requestBody/content/multipart~1form-data/itemSchema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if len(value) > 1000:
        at.report(value, _MUST_HAVE_AT_MOST_1000_CHARACTERS)


add_pictures_request_item = Rule(
    "add_pictures_request_item", _check_add_pictures_request_item, _explain_add_pictures_request_item
)
