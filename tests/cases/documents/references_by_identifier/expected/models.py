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
    name: str
    owner: Owner | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
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
    id: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Owner:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            id=rest.pop("id", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Tree
@define(kw_only=True, eq=False, repr=False)
class Tree(Model):
    pet: Pet | Unset = UNSET
    children: list[Tree] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tree:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pet=Pet.decode(rest.pop("pet", UNSET)),
            children=decode_array(rest.pop("children", UNSET), Tree.decode),
            additional_properties=rest,
        )
