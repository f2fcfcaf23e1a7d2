# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_date


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    name: str
    born: date | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            born=decode_date(rest.pop("born", UNSET)),
            additional_properties=rest,
        )


# #/components/schemas/Sale
@define(kw_only=True, eq=False, repr=False)
class Sale(Model):
    pet: Pet
    price: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Sale:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pet=Pet.decode(rest.pop("pet", UNSET)),
            price=rest.pop("price", UNSET),
            additional_properties=rest,
        )


# #/paths/~1subscriptions/post/requestBody/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class SubscribeRequest(Model):
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SubscribeRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            url=rest.pop("url", UNSET),
            additional_properties=rest,
        )
