# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_array, decode_bytes, decode_date, decode_datetime, decode_time, decode_uuid
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation
from ._runtime.unset import UNSET


# #/paths/~1pets~1{id}/get/parameters/0/schema
def _check_id_parameter(value: Any) -> bool:
    if type(value) is not str:
        return False
    return True


_ID_PARAMETER_TYPE = Requirement("type", "must be a string", "#/paths/~1pets~1{id}/get/parameters/0/schema/type")


def _explain_id_parameter(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _ID_PARAMETER_TYPE))


id_parameter = Rule("id_parameter", _check_id_parameter, _explain_id_parameter)


_GET_RESPONSE_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/type"
)
_GET_RESPONSE_ID_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/id/type",
)
_GET_RESPONSE_BORN_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/born/type",
)
_GET_RESPONSE_SEEN_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/seen/type",
)
_GET_RESPONSE_FEEDING_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/feeding/type",
)
_GET_RESPONSE_PICTURE_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/picture/type",
)
_GET_RESPONSE_VISITS_TYPE = Requirement(
    "type",
    "must be an array",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/visits/type",
)
_GET_RESPONSE_VISITS_ITEM_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/visits/items/type",
)
_GET_RESPONSE_PAGE_TYPE = Requirement(
    "type",
    "must be a string",
    "#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/properties/page/type",
)


# #/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema
def _explain_get_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _GET_RESPONSE_TYPE))
        return
    id_ = value.get("id", UNSET)
    if id_ is not UNSET and type(id_) is not str:
        found.append(Violation(f"{pointer}/id", id_, _GET_RESPONSE_ID_TYPE))
    born = value.get("born", UNSET)
    if born is not UNSET and type(born) is not str:
        found.append(Violation(f"{pointer}/born", born, _GET_RESPONSE_BORN_TYPE))
    seen = value.get("seen", UNSET)
    if seen is not UNSET and type(seen) is not str:
        found.append(Violation(f"{pointer}/seen", seen, _GET_RESPONSE_SEEN_TYPE))
    feeding = value.get("feeding", UNSET)
    if feeding is not UNSET and type(feeding) is not str:
        found.append(Violation(f"{pointer}/feeding", feeding, _GET_RESPONSE_FEEDING_TYPE))
    picture = value.get("picture", UNSET)
    if picture is not UNSET and type(picture) is not str:
        found.append(Violation(f"{pointer}/picture", picture, _GET_RESPONSE_PICTURE_TYPE))
    visits = value.get("visits", UNSET)
    if visits is not UNSET:
        if type(visits) is not list:
            found.append(Violation(f"{pointer}/visits", visits, _GET_RESPONSE_VISITS_TYPE))
        else:
            for visits_index, visits_item in enumerate(visits):
                if type(visits_item) is not str:
                    found.append(
                        Violation(f"{pointer}/visits/{visits_index}", visits_item, _GET_RESPONSE_VISITS_ITEM_TYPE)
                    )
    page = value.get("page", UNSET)
    if page is not UNSET and type(page) is not str:
        found.append(Violation(f"{pointer}/page", page, _GET_RESPONSE_PAGE_TYPE))


def _parse_get_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.GetResponse)
    absent = 0
    id_ = value.get("id", UNSET)
    if id_ is UNSET:
        absent += 1
    elif type(id_) is not str:
        raise Misfit
    parsed.id = decode_uuid(id_)
    born = value.get("born", UNSET)
    if born is UNSET:
        absent += 1
    elif type(born) is not str:
        raise Misfit
    parsed.born = decode_date(born)
    seen = value.get("seen", UNSET)
    if seen is UNSET:
        absent += 1
    elif type(seen) is not str:
        raise Misfit
    parsed.seen = decode_datetime(seen)
    feeding = value.get("feeding", UNSET)
    if feeding is UNSET:
        absent += 1
    elif type(feeding) is not str:
        raise Misfit
    parsed.feeding = decode_time(feeding)
    picture = value.get("picture", UNSET)
    if picture is UNSET:
        absent += 1
    elif type(picture) is not str:
        raise Misfit
    parsed.picture = decode_bytes(picture)
    visits = value.get("visits", UNSET)
    if visits is UNSET:
        absent += 1
    else:
        if type(visits) is not list:
            raise Misfit
        for visits_item in visits:
            if type(visits_item) is not str:
                raise Misfit
    parsed.visits = decode_array(visits, decode_datetime)
    page = value.get("page", UNSET)
    if page is UNSET:
        absent += 1
    elif type(page) is not str:
        raise Misfit
    parsed.page = page
    unknown = len(value) + absent - 7
    parsed.additional_properties = unnamed(value, _models.GetResponse, unknown) if unknown else {}
    return parsed


get_response = Rule("get_response", None, _explain_get_response, _parse_get_response)
