# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1pets/get/responses/200/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class PetsResponse(Model):
    _wire = {"first_pet": "first/pet"}

    first_pet: PetsResponseFirstPet | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PetsResponse:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            first_pet=PetsResponseFirstPet.decode(rest.pop("first/pet", UNSET)),
            additional_properties=rest,
        )


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/first~1pet
@define(kw_only=True, eq=False, repr=False)
class PetsResponseFirstPet(Model):
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PetsResponseFirstPet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )
