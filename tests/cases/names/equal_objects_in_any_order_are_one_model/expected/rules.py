# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import Pattern, is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET

_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _explain_list_pets_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_list_pets_response_first, "first")
    at.explain(value, _explain_list_pets_response_last, "last")
    at.explain(value, _explain_list_pets_response_open, "open")
    at.explain(value, _explain_list_pets_response_opened, "opened")


def _parse_list_pets_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ListPetsResponse)
    parsed.first = parsed.last = parsed.open = parsed.opened = UNSET
    known = 0
    if "first" in value:
        known += 1
        parsed.first = _parse_list_pets_response_first(value["first"])
    if "last" in value:
        known += 1
        parsed.last = _parse_list_pets_response_last(value["last"])
    if "open" in value:
        known += 1
        parsed.open = _parse_list_pets_response_open(value["open"])
    if "opened" in value:
        known += 1
        parsed.opened = _parse_list_pets_response_opened(value["opened"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.ListPetsResponse, unknown) if unknown else {}
    return parsed


list_pets_response = Rule("list_pets_response", None, _explain_list_pets_response, _parse_list_pets_response)


_A_STRING = Type("must be a string", str)
_AN_INTEGER = Type("must be an integer", int)


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/first
def _explain_list_pets_response_first(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema/properties/first")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "a")
    at.expect(value, _AN_INTEGER, "b")


def _parse_list_pets_response_first(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ListPetsResponseLast)
    parsed.a = parsed.b = UNSET
    known = 0
    if "a" in value:
        known += 1
        a = parsed.a = value["a"]
        if type(a) is not str:
            raise Misfit
    if "b" in value:
        known += 1
        b = parsed.b = value["b"]
        if type(b) is not int and not is_integral(b):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.ListPetsResponseLast, unknown) if unknown else {}
    return parsed


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/last
def _explain_list_pets_response_last(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema/properties/last")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "b")
    at.expect(value, _A_STRING, "a")


def _parse_list_pets_response_last(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ListPetsResponseLast)
    parsed.a = parsed.b = UNSET
    known = 0
    if "a" in value:
        known += 1
        a = parsed.a = value["a"]
        if type(a) is not str:
            raise Misfit
    if "b" in value:
        known += 1
        b = parsed.b = value["b"]
        if type(b) is not int and not is_integral(b):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.ListPetsResponseLast, unknown) if unknown else {}
    return parsed


_OPEN_PATTERN = Pattern(r"^x")
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_OPEN_PATTERN_2 = Pattern(r"^y")
_MUST_BE_A_STRING = Requirement("type", "must be a string")


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/open
def _explain_list_pets_response_open(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema/properties/open")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "c")
    for key, item in value.items():
        if (
            type(key) is str
            and _OPEN_PATTERN.search(key) is not None
            and type(item) is not int
            and not is_integral(item)
        ):
            at.report(item, _MUST_BE_AN_INTEGER, key, schema="/patternProperties/^x")
        if type(key) is str and _OPEN_PATTERN_2.search(key) is not None and type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, key, schema="/patternProperties/^y")


def _parse_list_pets_response_open(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ListPetsResponseOpen)
    parsed.c = UNSET
    known = 0
    if "c" in value:
        known += 1
        c = parsed.c = value["c"]
        if type(c) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.ListPetsResponseOpen, unknown) if unknown else {}
    for key, item in value.items():
        if type(key) is str and _OPEN_PATTERN.search(key) is not None:
            if type(item) is not int and not is_integral(item):
                raise Misfit
        if type(key) is str and _OPEN_PATTERN_2.search(key) is not None and type(item) is not str:
            raise Misfit
    return parsed


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/opened
def _explain_list_pets_response_opened(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema/properties/opened")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "c")
    for key, item in value.items():
        if type(key) is str and _OPEN_PATTERN_2.search(key) is not None and type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, key, schema="/patternProperties/^y")
        if (
            type(key) is str
            and _OPEN_PATTERN.search(key) is not None
            and type(item) is not int
            and not is_integral(item)
        ):
            at.report(item, _MUST_BE_AN_INTEGER, key, schema="/patternProperties/^x")


def _parse_list_pets_response_opened(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ListPetsResponseOpen)
    parsed.c = UNSET
    known = 0
    if "c" in value:
        known += 1
        c = parsed.c = value["c"]
        if type(c) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.ListPetsResponseOpen, unknown) if unknown else {}
    for key, item in value.items():
        if type(key) is str and _OPEN_PATTERN_2.search(key) is not None and type(item) is not str:
            raise Misfit
        if type(key) is str and _OPEN_PATTERN.search(key) is not None:
            if type(item) is not int and not is_integral(item):
                raise Misfit
    return parsed
