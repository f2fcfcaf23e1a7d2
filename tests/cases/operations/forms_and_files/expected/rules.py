# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/paths/~1upload/post/requestBody/content/multipart~1form-data/schema
def _check_upload_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    file = value.get("file")
    if type(file) is not str:
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
    return True


_UPLOAD_REQUEST_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/type"
)
_UPLOAD_REQUEST_FILE_REQUIRED = Requirement(
    "required", "must have `file`", "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/required"
)
_UPLOAD_REQUEST_FILE_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/file/type",
)
_UPLOAD_REQUEST_TAGS_TYPE = Requirement(
    "type",
    "must be an array",
    "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/tags/type",
)
_UPLOAD_REQUEST_TAGS_ITEM_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/tags/items/type",
)


def _explain_upload_request(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _UPLOAD_REQUEST_TYPE))
        return
    file = value.get("file", UNSET)
    if file is UNSET:
        found.append(Violation(pointer, value, _UPLOAD_REQUEST_FILE_REQUIRED))
    elif type(file) is not str:
        found.append(Violation(f"{pointer}/file", file, _UPLOAD_REQUEST_FILE_TYPE))
    about = value.get("about", UNSET)
    if about is not UNSET:
        _explain_upload_request_about(about, f"{pointer}/about", found)
    tags = value.get("tags", UNSET)
    if tags is not UNSET:
        if type(tags) is not list:
            found.append(Violation(f"{pointer}/tags", tags, _UPLOAD_REQUEST_TAGS_TYPE))
        else:
            for tags_index, tags_item in enumerate(tags):
                if type(tags_item) is not str:
                    found.append(Violation(f"{pointer}/tags/{tags_index}", tags_item, _UPLOAD_REQUEST_TAGS_ITEM_TYPE))


upload_request = Rule("upload_request", _check_upload_request, _explain_upload_request)


# #/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/about
def _check_upload_request_about(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "title" in value and type(value["title"]) is not str:
        return False
    return True


_UPLOAD_REQUEST_ABOUT_TYPE = Requirement(
    "type",
    "must be an object",
    "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/about/type",
)
_UPLOAD_REQUEST_ABOUT_TITLE_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/about/properties/title/type",
)


def _explain_upload_request_about(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _UPLOAD_REQUEST_ABOUT_TYPE))
        return
    title = value.get("title", UNSET)
    if title is not UNSET and type(title) is not str:
        found.append(Violation(f"{pointer}/title", title, _UPLOAD_REQUEST_ABOUT_TITLE_TYPE))
