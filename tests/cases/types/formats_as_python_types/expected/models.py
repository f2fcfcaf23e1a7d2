# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array, decode_bytes, decode_date, decode_datetime, decode_time, decode_uuid


# #/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class GetResponse(Model):
    id: UUID | Unset = UNSET
    born: date | Unset = UNSET
    seen: datetime | Unset = UNSET
    feeding: time | Unset = UNSET
    picture: bytes | Unset = UNSET
    visits: list[datetime] | Unset = UNSET
    page: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GetResponse:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            id=decode_uuid(rest.pop("id", UNSET)),
            born=decode_date(rest.pop("born", UNSET)),
            seen=decode_datetime(rest.pop("seen", UNSET)),
            feeding=decode_time(rest.pop("feeding", UNSET)),
            picture=decode_bytes(rest.pop("picture", UNSET)),
            visits=decode_array(rest.pop("visits", UNSET), decode_datetime),
            page=rest.pop("page", UNSET),
            additional_properties=rest,
        )
