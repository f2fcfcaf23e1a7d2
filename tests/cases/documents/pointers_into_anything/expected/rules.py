# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1pets/get/parameters/0/schema
def _check_sort_by_parameter(value: Any) -> bool:
    return value in ("name", "age")


_MUST_BE_NAME_OR_AGE = Requirement("enum", 'must be "name" or "age"')


def _explain_sort_by_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/0/schema")
    if value not in ("name", "age"):
        at.report(value, _MUST_BE_NAME_OR_AGE)


sort_by_parameter = Rule("sort_by_parameter", _check_sort_by_parameter, _explain_sort_by_parameter)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


# #/paths/~1pets/get/responses/200/content/application~1json/schema
def _explain_pets_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_pets_response_first_pet, "first/pet")


def _parse_pets_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.PetsResponse)
    parsed.first_pet = UNSET
    known = 0
    if "first/pet" in value:
        known += 1
        parsed.first_pet = _parse_pets_response_first_pet(value["first/pet"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.PetsResponse, unknown) if unknown else {}
    return parsed


pets_response = Rule("pets_response", None, _explain_pets_response, _parse_pets_response)


_A_STRING = Type("must be a string", str)


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/first~1pet
def _explain_pets_response_first_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/responses/200/content/application~1json/schema/properties/first~1pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


def _parse_pets_response_first_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.PetsResponseFirstPet)
    parsed.name = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.PetsResponseFirstPet, unknown) if unknown else {}
    return parsed


pets_response_first_pet = Rule(
    "pets_response_first_pet", None, _explain_pets_response_first_pet, _parse_pets_response_first_pet
)
