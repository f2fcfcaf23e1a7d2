# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1parks/get/responses/200/content/application~1json/schema/items
@define(kw_only=True, eq=False, repr=False)
class ParksResponseItem(Model):
    at: ParksResponseItemAt
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ParksResponseItem:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            at=ParksResponseItemAt.decode(rest.pop("at", UNSET)),
            additional_properties=rest,
        )


# #/paths/~1parks/get/responses/200/content/application~1json/schema/items/properties/at
@define(kw_only=True, eq=False, repr=False)
class ParksResponseItemAt(Model):
    latitude: float | Unset = UNSET
    longitude: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ParksResponseItemAt:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            latitude=rest.pop("latitude", UNSET),
            longitude=rest.pop("longitude", UNSET),
            additional_properties=rest,
        )
