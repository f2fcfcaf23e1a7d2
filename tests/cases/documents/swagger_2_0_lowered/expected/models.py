# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_bytes


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    kind: str
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Bird
@define(kw_only=True, eq=False, repr=False)
class Bird(Model):
    kind: str
    name: str | None | Unset = UNSET
    wings: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Bird:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            name=rest.pop("name", UNSET),
            wings=rest.pop("wings", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Problem
@define(kw_only=True, eq=False, repr=False)
class Problem(Model):
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Problem:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            detail=rest.pop("detail", UNSET),
            additional_properties=rest,
        )


# #/paths/~1pets~1{id}~1picture/put/requestBody/content/multipart~1form-data/schema
@define(kw_only=True, eq=False, repr=False)
class SetPictureRequest(Model):
    picture: bytes
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SetPictureRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            picture=decode_bytes(rest.pop("picture", UNSET)),
            additional_properties=rest,
        )
