# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, token
from ._runtime.unset import UNSET

_TOKEN_TYPE = Requirement("type", "must be an object", "#/components/schemas/Token/type")
_TOKEN_KIND_TYPE = Requirement("type", "must be a string", "#/components/schemas/Type/type")
_TOKEN_KIND_ENUM = Requirement("enum", 'must be "user" or "service"', "#/components/schemas/Type/enum")


# #/components/schemas/Token
def _explain_token(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _TOKEN_TYPE))
        return
    scopes = value.get("scopes", UNSET)
    if scopes is not UNSET:
        _explain_token_scopes(scopes, f"{pointer}/scopes", found)
    kind = value.get("kind", UNSET)
    if kind is not UNSET:
        if type(kind) is not str:
            found.append(Violation(f"{pointer}/kind", kind, _TOKEN_KIND_TYPE))
        elif kind not in ("user", "service"):
            found.append(Violation(f"{pointer}/kind", kind, _TOKEN_KIND_ENUM))


def _parse_token(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Token)
    absent = 0
    scopes = value.get("scopes", UNSET)
    if scopes is UNSET:
        absent += 1
    elif not _check_token_scopes(scopes):
        raise Misfit
    parsed.scopes = scopes
    kind = value.get("kind", UNSET)
    if kind is UNSET:
        absent += 1
    elif kind not in ("user", "service"):
        raise Misfit
    parsed.kind = kind
    unknown = len(value) + absent - 2
    parsed.additional_properties = unnamed(value, _models.Token, unknown) if unknown else {}
    return parsed


token_ = Rule("token_", None, _explain_token, _parse_token)


# #/components/schemas/Token/properties/scopes
def _check_token_scopes(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if type(item) is not list:
            return False
        for item_item in item:
            if type(item_item) is not str:
                return False
    return True


_TOKEN_SCOPES_TYPE = Requirement("type", "must be an object", "#/components/schemas/Token/properties/scopes/type")
_TOKEN_SCOPES_VALUE_TYPE = Requirement(
    "type", "must be an array", "#/components/schemas/Token/properties/scopes/additionalProperties/type"
)
_TOKEN_SCOPES_VALUE_ITEM_TYPE = Requirement(
    "type", "must be a string", "#/components/schemas/Token/properties/scopes/additionalProperties/items/type"
)


def _explain_token_scopes(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _TOKEN_SCOPES_TYPE))
        return
    for key, item in value.items():
        if type(item) is not list:
            found.append(Violation(f"{pointer}/{token(key)}", item, _TOKEN_SCOPES_VALUE_TYPE))
        else:
            for item_index, item_item in enumerate(item):
                if type(item_item) is not str:
                    found.append(
                        Violation(f"{pointer}/{token(key)}/{item_index}", item_item, _TOKEN_SCOPES_VALUE_ITEM_TYPE)
                    )


# #/components/schemas/Type
def _check_type(value: Any) -> bool:
    if value not in ("user", "service"):
        return False
    return True


def _explain_type(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _TOKEN_KIND_TYPE))
        return
    if value not in ("user", "service"):
        found.append(Violation(pointer, value, _TOKEN_KIND_ENUM))


type_ = Rule("type_", _check_type, _explain_type)
