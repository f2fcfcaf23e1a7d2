# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1donn\xe9es~1{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}/get/...
def _check_string(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_string(value: Any, pointer: str, found: Found) -> None:
    at = found.at(
        pointer,
        "#/paths/~1donn\xe9es~1{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}/get/parameters/0/schema",
    )
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


string = Rule("string", _check_string, _explain_string)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/\u041e\u0442\u0432\u0435\u0442
def _explain_ответ(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/\u041e\u0442\u0432\u0435\u0442")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "\u0438\u043c\u044f", "\u540d\u524d", "123", "")


def _parse_ответ(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Ответ)
    parsed.имя = parsed.名前 = parsed.field_123 = parsed.empty = UNSET
    known = 0
    if "\u0438\u043c\u044f" in value:
        known += 1
        имя = parsed.имя = value["\u0438\u043c\u044f"]
        if type(имя) is not str:
            raise Misfit
    if "\u540d\u524d" in value:
        known += 1
        名前 = parsed.名前 = value["\u540d\u524d"]
        if type(名前) is not str:
            raise Misfit
    if "123" in value:
        known += 1
        field_123 = parsed.field_123 = value["123"]
        if type(field_123) is not str:
            raise Misfit
    if "" in value:
        known += 1
        empty = parsed.empty = value[""]
        if type(empty) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Ответ, unknown) if unknown else {}
    return parsed


ответ = Rule("\u043e\u0442\u0432\u0435\u0442", None, _explain_ответ, _parse_ответ)
