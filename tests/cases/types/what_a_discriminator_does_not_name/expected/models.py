# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Cat
@define(kw_only=True, eq=False, repr=False)
class Cat(Model):
    kind: Literal["Cat"]
    lives: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Cat:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            lives=rest.pop("lives", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Dog
@define(kw_only=True, eq=False, repr=False)
class Dog(Model):
    kind: Literal["hound"]
    tricks: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Dog:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            tricks=rest.pop("tricks", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Other
@define(kw_only=True, eq=False, repr=False)
class Other(Model):
    kind: str | Unset = UNSET
    legs: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Other:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            legs=rest.pop("legs", UNSET),
            additional_properties=rest,
        )
