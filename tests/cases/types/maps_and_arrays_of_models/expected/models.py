# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array, decode_map


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    name: str | Unset = UNSET
    young: list[Pet] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            young=decode_array(rest.pop("young", UNSET), Pet.decode),
            additional_properties=rest,
        )


# #/components/schemas/Zoo
@define(kw_only=True, eq=False, repr=False)
class Zoo(Model):
    by_name: dict[str, Pet] | Unset = UNSET
    rows: list[list[Pet]] | Unset = UNSET
    counts: dict[str, int] | Unset = UNSET
    anything: Any | Unset = UNSET
    additional_properties: dict[str, list[Pet]] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Zoo:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            by_name=decode_map(rest.pop("by_name", UNSET), Pet.decode),
            rows=decode_array(rest.pop("rows", UNSET), lambda item: decode_array(item, Pet.decode)),
            counts=rest.pop("counts", UNSET),
            anything=rest.pop("anything", UNSET),
            additional_properties=decode_map(rest, lambda item: decode_array(item, Pet.decode)),
        )
