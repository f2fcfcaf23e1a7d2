# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.choose import decode_tagged
from ._runtime.decode import decode_array


# #/components/schemas/Cat
@define(kw_only=True, eq=False, repr=False)
class Cat(Model):
    kind: str
    lives: int
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
    young: list[Cat | Dog] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Dog:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            young=decode_array(
                rest.pop("young", UNSET),
                lambda item: decode_tagged(item, "kind", {"kitten": Cat.decode, "cat": Cat.decode, "dog": Dog.decode}),
            ),
            additional_properties=rest,
        )
