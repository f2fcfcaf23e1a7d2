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
    _wire = {"pet_type": "petType"}

    pet_type: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pet_type=rest.pop("petType", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Cat
@define(kw_only=True, eq=False, repr=False)
class Cat(Model):
    _wire = {"pet_type": "petType"}

    pet_type: str
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Cat:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pet_type=rest.pop("petType", UNSET),
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Dog
@define(kw_only=True, eq=False, repr=False)
class Dog(Model):
    _wire = {"pet_type": "petType"}

    pet_type: str
    bark: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Dog:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pet_type=rest.pop("petType", UNSET),
            bark=rest.pop("bark", UNSET),
            additional_properties=rest,
        )
