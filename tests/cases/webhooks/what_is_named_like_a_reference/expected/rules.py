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


# #/webhooks/$ref/post/requestBody/content/application~1json/schema
def _explain_ref_webhook_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/webhooks/$ref/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "id")


def _parse_ref_webhook_request(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.RefWebhookRequest)
    parsed.id = UNSET
    known = 0
    if "id" in value:
        known += 1
        id_ = parsed.id = value["id"]
        if type(id_) is not int and not is_integral(id_):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.RefWebhookRequest, unknown) if unknown else {}
    return parsed


ref_webhook_request = Rule("ref_webhook_request", None, _explain_ref_webhook_request, _parse_ref_webhook_request)


_A_STRING = Type("must be a string", str)


# #/paths/~1pets/post/callbacks/$ref/{$request.query.url}/post/requestBody/content/application~1json/schema
def _explain_add_pet_ref_callback_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(
        pointer,
        "#/paths/~1pets/post/callbacks/$ref/{$request.query.url}/post/requestBody/content/application~1json/schema",
    )
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "name")


def _parse_add_pet_ref_callback_request(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.AddPetRefCallbackRequest)
    parsed.name = UNSET
    known = 0
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.AddPetRefCallbackRequest, unknown) if unknown else {}
    return parsed


add_pet_ref_callback_request = Rule(
    "add_pet_ref_callback_request", None, _explain_add_pet_ref_callback_request, _parse_add_pet_ref_callback_request
)
