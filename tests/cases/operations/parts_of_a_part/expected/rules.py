# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1album/post/requestBody/content/multipart~1form-data/schema
def _check_post_album_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "pictures" in value and type(value["pictures"]) is not list:
        return False
    if "owner" in value and not _check_post_album_request_owner(value["owner"]):
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_ARRAY = Type("must be an array", list)


def _explain_post_album_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1album/post/requestBody/content/multipart~1form-data/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_ARRAY, "pictures")
    at.explain(value, _explain_post_album_request_owner, "owner")


post_album_request = Rule("post_album_request", _check_post_album_request, _explain_post_album_request)


# #/paths/~1album/post/requestBody/content/multipart~1form-data/schema/properties/owner
def _check_post_album_request_owner(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "name" in value and type(value["name"]) is not str:
        return False
    if "tags" in value:
        tags = value["tags"]
        if type(tags) is not list:
            return False
        for tags_item in tags:
            if type(tags_item) is not str:
                return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_post_album_request_owner(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1album/post/requestBody/content/multipart~1form-data/schema/properties/owner")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
    at.expect(value, _AN_ARRAY, "tags")
    at.expect_each(value, _A_STRING, "tags")
