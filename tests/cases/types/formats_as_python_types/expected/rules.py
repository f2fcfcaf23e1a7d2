# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_array, decode_bytes, decode_date, decode_datetime, decode_time, decode_uuid
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/paths/~1pets~1{id}/get/parameters/0/schema
def _check_id_parameter(value: Any) -> bool:
    return type(value) is str


_MUST_BE_A_STRING = Requirement("type", "must be a string")


def _explain_id_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


id_parameter = Rule("id_parameter", _check_id_parameter, _explain_id_parameter)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_A_STRING = Type("must be a string", str)
_AN_ARRAY = Type("must be an array", list)


# #/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema
def _explain_get_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "id", "born", "seen", "feeding", "picture", "page")
    at.expect(value, _AN_ARRAY, "visits")
    at.expect_each(value, _A_STRING, "visits")


def _parse_get_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.GetResponse)
    parsed.id = parsed.born = parsed.seen = parsed.feeding = parsed.picture = parsed.visits = parsed.page = UNSET
    known = 0
    if "id" in value:
        known += 1
        id_ = value["id"]
        if type(id_) is not str:
            raise Misfit
        parsed.id = decode_uuid(id_)
    if "born" in value:
        known += 1
        born = value["born"]
        if type(born) is not str:
            raise Misfit
        parsed.born = decode_date(born)
    if "seen" in value:
        known += 1
        seen = value["seen"]
        if type(seen) is not str:
            raise Misfit
        parsed.seen = decode_datetime(seen)
    if "feeding" in value:
        known += 1
        feeding = value["feeding"]
        if type(feeding) is not str:
            raise Misfit
        parsed.feeding = decode_time(feeding)
    if "picture" in value:
        known += 1
        picture = value["picture"]
        if type(picture) is not str:
            raise Misfit
        parsed.picture = decode_bytes(picture)
    if "visits" in value:
        known += 1
        visits = value["visits"]
        if type(visits) is not list:
            raise Misfit
        for visits_item in visits:
            if type(visits_item) is not str:
                raise Misfit
        parsed.visits = decode_array(visits, decode_datetime)
    if "page" in value:
        known += 1
        page = parsed.page = value["page"]
        if type(page) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.GetResponse, unknown) if unknown else {}
    return parsed


get_response = Rule("get_response", None, _explain_get_response, _parse_get_response)
