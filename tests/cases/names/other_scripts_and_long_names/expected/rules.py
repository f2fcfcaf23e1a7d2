# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Place, Requirement, Rule, Type, Violation
from ._runtime.unset import UNSET


# #/paths/~1donn\xe9es~1{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}/get/...
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(
        pointer,
        "#/paths/~1donn\xe9es~1{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}/get/parameters/0/schema",
        found,
    )
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/\u041e\u0442\u0432\u0435\u0442
def _explain_ответ(value: Any, pointer: str, found: list[Violation]) -> None:
    at = Place(pointer, "#/components/schemas/\u041e\u0442\u0432\u0435\u0442", found)
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "\u0438\u043c\u044f", "\u540d\u524d", "123", "")


def _parse_ответ(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Ответ)
    absent = 0
    имя = value.get("\u0438\u043c\u044f", UNSET)
    if имя is UNSET:
        absent += 1
    elif type(имя) is not str:
        raise Misfit
    parsed.имя = имя
    名前 = value.get("\u540d\u524d", UNSET)
    if 名前 is UNSET:
        absent += 1
    elif type(名前) is not str:
        raise Misfit
    parsed.名前 = 名前
    field_123 = value.get("123", UNSET)
    if field_123 is UNSET:
        absent += 1
    elif type(field_123) is not str:
        raise Misfit
    parsed.field_123 = field_123
    empty = value.get("", UNSET)
    if empty is UNSET:
        absent += 1
    elif type(empty) is not str:
        raise Misfit
    parsed.empty = empty
    unknown = len(value) + absent - 4
    parsed.additional_properties = unnamed(value, _models.Ответ, unknown) if unknown else {}
    return parsed


ответ = Rule("\u043e\u0442\u0432\u0435\u0442", None, _explain_ответ, _parse_ответ)
