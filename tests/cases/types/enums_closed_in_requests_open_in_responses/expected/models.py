# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Sent
@define(kw_only=True, eq=False, repr=False)
class Sent(Model):
    size: Literal["small", "large"]
    legs: Literal[2, 4] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Sent:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            size=rest.pop("size", UNSET),
            legs=rest.pop("legs", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Received
@define(kw_only=True, eq=False, repr=False)
class Received(Model):
    size: Literal["small", "large"] | str
    kind: Literal["pet"] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Received:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            size=rest.pop("size", UNSET),
            kind=rest.pop("kind", UNSET),
            additional_properties=rest,
        )
