# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_INTEGER = Type("must be an integer", int)


# #/paths/~1picture/put/responses/default/content/application~1vnd.goa.error/schema
def _explain_put_picture_response_default(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1picture/put/responses/default/content/application~1vnd.goa.error/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "code")


def _parse_put_picture_response_default(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.PutPictureResponseDefault)
    parsed.code = UNSET
    known = 0
    if "code" in value:
        known += 1
        code = parsed.code = value["code"]
        if type(code) is not int and not is_integral(code):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.PutPictureResponseDefault, unknown) if unknown else {}
    return parsed


put_picture_response_default = Rule(
    "put_picture_response_default", None, _explain_put_picture_response_default, _parse_put_picture_response_default
)


# #/paths/~1names/post/requestBody/content/application~1x-www-form-urlencoded/schema
def _check_post_names_request(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_post_names_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1names/post/requestBody/content/application~1x-www-form-urlencoded/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


post_names_request = Rule("post_names_request", _check_post_names_request, _explain_post_names_request)


# #/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema
def _check_post_either_request(value: Any) -> bool:
    return _check_post_either_request_any_of_1(value) or _check_post_either_request_any_of_2(value)


_MUST_BE_AN_OBJECT_WITH_A_OR_AN_OBJECT = Requirement("anyOf", "must be an object with `a` or an object")


def _explain_post_either_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema")
    if not _check_post_either_request_any_of_1(value) and not _check_post_either_request_any_of_2(value):
        at.report_choice(
            value,
            _MUST_BE_AN_OBJECT_WITH_A_OR_AN_OBJECT,
            [
                ("an object with `a`", _explain_post_either_request_any_of_1),
                ("an object", _explain_post_either_request_any_of_2),
            ],
        )


post_either_request = Rule("post_either_request", _check_post_either_request, _explain_post_either_request)


# #/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/0
def _check_post_either_request_any_of_1(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("a")) is not str:
        return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_post_either_request_any_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(
        pointer, "#/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/0"
    )
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "a" not in value:
        at.require(value, "a")
    at.expect(value, _A_STRING, "a")


# #/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/1
def _check_post_either_request_any_of_2(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "b" in value:
        b = value["b"]
        if type(b) is not int and not is_integral(b):
            return False
    return True


def _explain_post_either_request_any_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(
        pointer, "#/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/1"
    )
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "b")
