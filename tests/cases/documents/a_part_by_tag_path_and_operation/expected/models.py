# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Shop
@define(kw_only=True, eq=False, repr=False)
class Shop(Model):
    pets: list[Pet] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Shop:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pets=decode_array(rest.pop("pets", UNSET), Pet.decode),
            additional_properties=rest,
        )


# #/components/schemas/Found
@define(kw_only=True, eq=False, repr=False)
class Found(Model):
    pet: Pet | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Found:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pet=Pet.decode(rest.pop("pet", UNSET)),
            additional_properties=rest,
        )
