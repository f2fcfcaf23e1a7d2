# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.choose import decode_kinds, decode_model, decode_tagged
from ._runtime.decode import decode_array


# #/components/schemas/Cat
@define(kw_only=True, eq=False, repr=False)
class Cat(Model):
    kind: Literal["cat"]
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
    kind: Literal["dog"]
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


# #/components/schemas/Car
@define(kw_only=True, eq=False, repr=False)
class Car(Model):
    wheels: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Car:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            wheels=rest.pop("wheels", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Found
@define(kw_only=True, eq=False, repr=False)
class Found(Model):
    by_tag: Cat | Dog | Unset = UNSET
    by_properties: Cat | Car | Unset = UNSET
    by_kind: Cat | list[Dog] | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Found:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            by_tag=decode_tagged(rest.pop("by_tag", UNSET), "kind", {"cat": Cat.decode, "dog": Dog.decode}),
            by_properties=decode_model(rest.pop("by_properties", UNSET), Cat, Car),
            by_kind=decode_kinds(
                rest.pop("by_kind", UNSET), array=lambda item: decode_array(item, Dog.decode), mapping=Cat.decode
            ),
            additional_properties=rest,
        )
