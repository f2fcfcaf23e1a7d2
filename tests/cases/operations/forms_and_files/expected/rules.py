# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, Type


# #/paths/~1upload/post/requestBody/content/multipart~1form-data/schema
def _check_upload_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("file")) is not str:
        return False
    if "about" in value and not _check_upload_request_about(value["about"]):
        return False
    if "tags" in value:
        tags = value["tags"]
        if type(tags) is not list:
            return False
        for tags_item in tags:
            if type(tags_item) is not str:
                return False
    if "digests" in value:
        digests = value["digests"]
        if type(digests) is not list:
            return False
        for digests_item in digests:
            if type(digests_item) is not str:
                return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_AN_ARRAY = Type("must be an array", list)


def _explain_upload_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "file" not in value:
        at.require(value, "file")
    at.expect(value, _A_STRING, "file")
    at.explain(value, _explain_upload_request_about, "about")
    at.expect(value, _AN_ARRAY, "tags", "digests")
    at.expect_each(value, _A_STRING, "tags", "digests")


upload_request = Rule("upload_request", _check_upload_request, _explain_upload_request)


# #/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/about
def _check_upload_request_about(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "title" in value and type(value["title"]) is not str:
        return False
    return True


def _explain_upload_request_about(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/about")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "title")
