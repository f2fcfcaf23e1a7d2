# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array


# #/components/schemas/pets_items
@define(kw_only=True, eq=False, repr=False)
class PetsItems(Model):
    name: str | Unset = UNSET
    owner: Owner | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PetsItems:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            owner=Owner.decode(rest.pop("owner", UNSET)),
            additional_properties=rest,
        )


# #/components/schemas/Owner
@define(kw_only=True, eq=False, repr=False)
class Owner(Model):
    pets: list[OwnerPetsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Owner:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pets=decode_array(rest.pop("pets", UNSET), OwnerPetsItem.decode),
            additional_properties=rest,
        )


# #/components/schemas/Owner/properties/pets/items
@define(kw_only=True, eq=False, repr=False)
class OwnerPetsItem(Model):
    name: str | Unset = UNSET
    owner: Owner | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> OwnerPetsItem:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            owner=Owner.decode(rest.pop("owner", UNSET)),
            additional_properties=rest,
        )


# #/paths/~1owners~1{id}/get/responses/404/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class MissingResponse(Model):
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MissingResponse:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            detail=rest.pop("detail", UNSET),
            additional_properties=rest,
        )
