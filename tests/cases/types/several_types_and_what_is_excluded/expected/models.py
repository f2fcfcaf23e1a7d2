# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    size: str | int | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    home: PetHome | bool | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            size=rest.pop("size", UNSET),
            tags=rest.pop("tags", UNSET),
            home=PetHome.decode(rest.pop("home", UNSET)),
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Pet/properties/home
@define(kw_only=True, eq=False, repr=False)
class PetHome(Model):
    street: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PetHome:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            street=rest.pop("street", UNSET),
            additional_properties=rest,
        )
