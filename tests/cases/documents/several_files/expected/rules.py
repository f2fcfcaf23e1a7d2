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

_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _explain_pets_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_pets_items(item, f"{pointer}/{index}", found)


def _parse_pets_response(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_pets_items(item) for item in value]


pets_response = Rule("pets_response", None, _explain_pets_response, _parse_pets_response, recursive=True)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


# #/components/schemas/pets_items
def _explain_pets_items(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/pets_items")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
    at.explain(value, _explain_owner, "owner")


def _parse_pets_items(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.PetsItems)
    parsed.name = parsed.owner = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    if "owner" in value:
        known += 1
        parsed.owner = _parse_owner(value["owner"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.PetsItems, unknown) if unknown else {}
    return parsed


# #/components/schemas/Owner
def _explain_owner(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Owner")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    pets = value.get("pets", UNSET)
    if pets is not UNSET:
        if type(pets) is not list:
            at.report(pets, _MUST_BE_AN_ARRAY, "pets")
        else:
            for pets_index, pets_item in enumerate(pets):
                _explain_owner_pets_item(pets_item, f"{pointer}/pets/{pets_index}", found)


def _parse_owner(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Owner)
    parsed.pets = UNSET
    known = 0
    if "pets" in value:
        known += 1
        pets = value["pets"]
        if type(pets) is not list:
            raise Misfit
        parsed.pets = [_parse_owner_pets_item(item) for item in pets]
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Owner, unknown) if unknown else {}
    return parsed


owner = Rule("owner", None, _explain_owner, _parse_owner, recursive=True)


# #/components/schemas/Owner/properties/pets/items
def _explain_owner_pets_item(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Owner/properties/pets/items")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")
    owner = value.get("owner", UNSET)
    if owner is not UNSET:
        _explain_owner(owner, f"{pointer}/owner", found)


def _parse_owner_pets_item(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.OwnerPetsItem)
    parsed.name = parsed.owner = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    if "owner" in value:
        known += 1
        parsed.owner = _parse_owner(value["owner"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.OwnerPetsItem, unknown) if unknown else {}
    return parsed


# #/paths/~1owners~1{id}/get/parameters/0/schema
def _check_integer(value: Any) -> bool:
    return type(value) is int or is_integral(value)


_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")


def _explain_integer(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1owners~1{id}/get/parameters/0/schema")
    if type(value) is not int and not is_integral(value):
        at.report(value, _MUST_BE_AN_INTEGER)


integer = Rule("integer", _check_integer, _explain_integer)


# #/paths/~1owners~1{id}/get/responses/404/content/application~1json/schema
def _explain_missing_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1owners~1{id}/get/responses/404/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "detail")


def _parse_missing_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.MissingResponse)
    parsed.detail = UNSET
    known = 0
    if "detail" in value:
        known += 1
        detail = parsed.detail = value["detail"]
        if type(detail) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.MissingResponse, unknown) if unknown else {}
    return parsed


missing_response = Rule("missing_response", None, _explain_missing_response, _parse_missing_response)
