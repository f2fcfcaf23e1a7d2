# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_date
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1things/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1things/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


# #/paths/~1things/get/parameters/1/schema
def _check_integer(value: Any) -> bool:
    return type(value) is int or is_integral(value)


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_integer(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1things/get/parameters/1/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)


integer = Rule("integer", _check_integer, _explain_integer)


# #/paths/~1things/get/parameters/2/schema
def _check_list_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_list_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1things/get/parameters/2/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, index)


list_parameter = Rule("list_parameter", _check_list_parameter, _explain_list_parameter)


# #/paths/~1things/get/responses/200/content/application~1json/schema
def _explain_list_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1things/get/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_model(item, f"{pointer}/{index}", found)


def _parse_list_response(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_model(item) for item in value]


list_response = Rule("list_response", None, _explain_list_response, _parse_list_response)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/Model
def _explain_model(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Model")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "class", "field", "date", "str", "data", "from_dict", "@type")
    at.explain(value, _explain_model_dict, "dict")
    at.explain(value, _explain_any, "unset")


def _parse_model(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Model)
    parsed.class_ = parsed.field = parsed.dict = parsed.date = parsed.str = parsed.data = parsed.from_dict_ = UNSET
    parsed.type = parsed.unset = UNSET
    known = 0
    if "class" in value:
        known += 1
        class_ = parsed.class_ = value["class"]
        if type(class_) is not str:
            raise Misfit
    if "field" in value:
        known += 1
        field = parsed.field = value["field"]
        if type(field) is not str:
            raise Misfit
    if "dict" in value:
        known += 1
        dict_ = parsed.dict = value["dict"]
        if not _check_model_dict(dict_):
            raise Misfit
    if "date" in value:
        known += 1
        date = value["date"]
        if type(date) is not str:
            raise Misfit
        parsed.date = decode_date(date)
    if "str" in value:
        known += 1
        str_ = parsed.str = value["str"]
        if type(str_) is not str:
            raise Misfit
    if "data" in value:
        known += 1
        data = parsed.data = value["data"]
        if type(data) is not str:
            raise Misfit
    if "from_dict" in value:
        known += 1
        from_dict = parsed.from_dict_ = value["from_dict"]
        if type(from_dict) is not str:
            raise Misfit
    if "@type" in value:
        known += 1
        type_ = parsed.type = value["@type"]
        if type(type_) is not str:
            raise Misfit
    if "unset" in value:
        known += 1
        parsed.unset = _parse_any(value["unset"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Model, unknown) if unknown else {}
    return parsed


# #/components/schemas/Model/properties/dict
def _check_model_dict(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if type(item) is not str:
            return False
    return True


def _explain_model_dict(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Model/properties/dict")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, key, schema="/additionalProperties")


# #/components/schemas/Any
def _explain_any(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Any")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "Mapping", "1st")


def _parse_any(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Any)
    parsed.mapping = parsed.field_1st = UNSET
    known = 0
    if "Mapping" in value:
        known += 1
        mapping = parsed.mapping = value["Mapping"]
        if type(mapping) is not str:
            raise Misfit
    if "1st" in value:
        known += 1
        field_1st = parsed.field_1st = value["1st"]
        if type(field_1st) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Any, unknown) if unknown else {}
    return parsed
