# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_date
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, is_integral, token
from ._runtime.unset import UNSET


# #/paths/~1things/get/parameters/0/schema
def _check_string(value: Any) -> bool:
    if type(value) is not str:
        return False
    return True


_STRING_TYPE = Requirement("type", "must be a string", "#/paths/~1things/get/parameters/0/schema/type")


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _STRING_TYPE))


string = Rule("string", _check_string, _explain_string)


# #/paths/~1things/get/parameters/1/schema
def _check_integer(value: Any) -> bool:
    if type(value) is not int and not is_integral(value):
        return False
    return True


_INTEGER_TYPE = Requirement("type", "must be an integer", "#/paths/~1things/get/parameters/1/schema/type")


def _explain_integer(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not int and not is_integral(value):
        found.append(Violation(pointer, value, _INTEGER_TYPE))


integer = Rule("integer", _check_integer, _explain_integer)


# #/paths/~1things/get/parameters/2/schema
def _check_list_parameter(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not str:
            return False
    return True


_LIST_PARAMETER_TYPE = Requirement("type", "must be an array", "#/paths/~1things/get/parameters/2/schema/type")
_LIST_PARAMETER_ITEM_TYPE = Requirement(
    "type", "must be a string", "#/paths/~1things/get/parameters/2/schema/items/type"
)


def _explain_list_parameter(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _LIST_PARAMETER_TYPE))
        return
    for index, item in enumerate(value):
        if type(item) is not str:
            found.append(Violation(f"{pointer}/{index}", item, _LIST_PARAMETER_ITEM_TYPE))


list_parameter = Rule("list_parameter", _check_list_parameter, _explain_list_parameter)


_LIST_RESPONSE_TYPE = Requirement(
    "type", "must be an array", "#/paths/~1things/get/responses/200/content/application~1json/schema/type"
)


# #/paths/~1things/get/responses/200/content/application~1json/schema
def _explain_list_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _LIST_RESPONSE_TYPE))
        return
    for index, item in enumerate(value):
        _explain_model(item, f"{pointer}/{index}", found)


def _parse_list_response(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_model(item) for item in value]


list_response = Rule("list_response", None, _explain_list_response, _parse_list_response)


_MODEL_TYPE = Requirement("type", "must be an object", "#/components/schemas/Model/type")
_MODEL_CLASS_TYPE = Requirement("type", "must be a string", "#/components/schemas/Model/properties/class/type")
_MODEL_FIELD_TYPE = Requirement("type", "must be a string", "#/components/schemas/Model/properties/field/type")
_MODEL_DATE_TYPE = Requirement("type", "must be a string", "#/components/schemas/Model/properties/date/type")
_MODEL_STR_TYPE = Requirement("type", "must be a string", "#/components/schemas/Model/properties/str/type")
_MODEL_DATA_TYPE = Requirement("type", "must be a string", "#/components/schemas/Model/properties/data/type")
_MODEL_FROM_DICT_TYPE = Requirement("type", "must be a string", "#/components/schemas/Model/properties/from_dict/type")
_MODEL_TYPE_TYPE = Requirement("type", "must be a string", "#/components/schemas/Model/properties/@type/type")


# #/components/schemas/Model
def _explain_model(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _MODEL_TYPE))
        return
    class_ = value.get("class", UNSET)
    if class_ is not UNSET and type(class_) is not str:
        found.append(Violation(f"{pointer}/class", class_, _MODEL_CLASS_TYPE))
    field = value.get("field", UNSET)
    if field is not UNSET and type(field) is not str:
        found.append(Violation(f"{pointer}/field", field, _MODEL_FIELD_TYPE))
    dict_ = value.get("dict", UNSET)
    if dict_ is not UNSET:
        _explain_model_dict(dict_, f"{pointer}/dict", found)
    date = value.get("date", UNSET)
    if date is not UNSET and type(date) is not str:
        found.append(Violation(f"{pointer}/date", date, _MODEL_DATE_TYPE))
    str_ = value.get("str", UNSET)
    if str_ is not UNSET and type(str_) is not str:
        found.append(Violation(f"{pointer}/str", str_, _MODEL_STR_TYPE))
    data = value.get("data", UNSET)
    if data is not UNSET and type(data) is not str:
        found.append(Violation(f"{pointer}/data", data, _MODEL_DATA_TYPE))
    from_dict = value.get("from_dict", UNSET)
    if from_dict is not UNSET and type(from_dict) is not str:
        found.append(Violation(f"{pointer}/from_dict", from_dict, _MODEL_FROM_DICT_TYPE))
    type_ = value.get("@type", UNSET)
    if type_ is not UNSET and type(type_) is not str:
        found.append(Violation(f"{pointer}/@type", type_, _MODEL_TYPE_TYPE))
    unset = value.get("unset", UNSET)
    if unset is not UNSET:
        _explain_any(unset, f"{pointer}/unset", found)


def _parse_model(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Model)
    absent = 0
    class_ = value.get("class", UNSET)
    if class_ is UNSET:
        absent += 1
    elif type(class_) is not str:
        raise Misfit
    parsed.class_ = class_
    field = value.get("field", UNSET)
    if field is UNSET:
        absent += 1
    elif type(field) is not str:
        raise Misfit
    parsed.field = field
    dict_ = value.get("dict", UNSET)
    if dict_ is UNSET:
        absent += 1
    elif not _check_model_dict(dict_):
        raise Misfit
    parsed.dict = dict_
    date = value.get("date", UNSET)
    if date is UNSET:
        absent += 1
    elif type(date) is not str:
        raise Misfit
    parsed.date = decode_date(date)
    str_ = value.get("str", UNSET)
    if str_ is UNSET:
        absent += 1
    elif type(str_) is not str:
        raise Misfit
    parsed.str = str_
    data = value.get("data", UNSET)
    if data is UNSET:
        absent += 1
    elif type(data) is not str:
        raise Misfit
    parsed.data = data
    from_dict = value.get("from_dict", UNSET)
    if from_dict is UNSET:
        absent += 1
    elif type(from_dict) is not str:
        raise Misfit
    parsed.from_dict_ = from_dict
    type_ = value.get("@type", UNSET)
    if type_ is UNSET:
        absent += 1
    elif type(type_) is not str:
        raise Misfit
    parsed.type = type_
    unset = value.get("unset", UNSET)
    if unset is UNSET:
        absent += 1
    parsed.unset = unset if unset is UNSET else _parse_any(unset)
    unknown = len(value) + absent - 9
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


_MODEL_DICT_TYPE = Requirement("type", "must be an object", "#/components/schemas/Model/properties/dict/type")
_MODEL_DICT_VALUE_TYPE = Requirement(
    "type", "must be a string", "#/components/schemas/Model/properties/dict/additionalProperties/type"
)


def _explain_model_dict(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _MODEL_DICT_TYPE))
        return
    for key, item in value.items():
        if type(item) is not str:
            found.append(Violation(f"{pointer}/{token(key)}", item, _MODEL_DICT_VALUE_TYPE))


_ANY_TYPE = Requirement("type", "must be an object", "#/components/schemas/Any/type")
_ANY_MAPPING_TYPE = Requirement("type", "must be a string", "#/components/schemas/Any/properties/Mapping/type")
_ANY_1ST_TYPE = Requirement("type", "must be a string", "#/components/schemas/Any/properties/1st/type")


# #/components/schemas/Any
def _explain_any(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _ANY_TYPE))
        return
    mapping = value.get("Mapping", UNSET)
    if mapping is not UNSET and type(mapping) is not str:
        found.append(Violation(f"{pointer}/Mapping", mapping, _ANY_MAPPING_TYPE))
    field_1st = value.get("1st", UNSET)
    if field_1st is not UNSET and type(field_1st) is not str:
        found.append(Violation(f"{pointer}/1st", field_1st, _ANY_1ST_TYPE))


def _parse_any(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Any)
    absent = 0
    mapping = value.get("Mapping", UNSET)
    if mapping is UNSET:
        absent += 1
    elif type(mapping) is not str:
        raise Misfit
    parsed.mapping = mapping
    field_1st = value.get("1st", UNSET)
    if field_1st is UNSET:
        absent += 1
    elif type(field_1st) is not str:
        raise Misfit
    parsed.field_1st = field_1st
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Any, unknown) if unknown else {}
    return parsed
