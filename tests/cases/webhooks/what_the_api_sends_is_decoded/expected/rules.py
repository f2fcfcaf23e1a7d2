# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_date
from ._runtime.keywords import is_finite
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1subscriptions/post/requestBody/content/application~1json/schema
def _check_subscribe_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "url" in value and type(value["url"]) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)


def _explain_subscribe_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1subscriptions/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "url")


subscribe_request = Rule("subscribe_request", _check_subscribe_request, _explain_subscribe_request)


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/webhooks/newPets/post/requestBody/content/application~1json/schema
def _explain_new_pets_webhook_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/webhooks/newPets/post/requestBody/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


def _parse_new_pets_webhook_request(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_pet(item) for item in value]


new_pets_webhook_request = Rule(
    "new_pets_webhook_request", None, _explain_new_pets_webhook_request, _parse_new_pets_webhook_request
)


# #/components/schemas/Pet
def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" not in value:
        at.require(value, "name")
    at.expect(value, _A_STRING, "name", "born")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.born = UNSET
    known = 1
    name = parsed.name = value["name"]
    if type(name) is not str:
        raise Misfit
    if "born" in value:
        known += 1
        born = value["born"]
        if type(born) is not str:
            raise Misfit
        parsed.born = decode_date(born)
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


_MUST_BE_A_NUMBER = Requirement("type", "must be a number")
_MUST_BE_AT_LEAST_0 = Requirement("minimum", "must be at least 0")


# #/components/schemas/Sale
def _explain_sale(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Sale")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "pet" not in value:
        at.require(value, "pet")
    at.explain(value, _explain_pet, "pet")
    price = value.get("price", UNSET)
    if price is not UNSET:
        if type(price) is not int and not is_finite(price):
            at.report(price, _MUST_BE_A_NUMBER, "price")
        elif price < 0:
            at.report(price, _MUST_BE_AT_LEAST_0, "price")


def _parse_sale(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Sale)
    parsed.price = UNSET
    known = 1
    parsed.pet = _parse_pet(value["pet"])
    if "price" in value:
        known += 1
        price = parsed.price = value["price"]
        if type(price) is not int and not is_finite(price):
            raise Misfit
        if price < 0:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Sale, unknown) if unknown else {}
    return parsed


sale = Rule("sale", None, _explain_sale, _parse_sale)
