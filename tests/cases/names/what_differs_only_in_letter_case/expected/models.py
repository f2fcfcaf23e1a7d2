# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/pet
@define(kw_only=True, eq=False, repr=False)
class PetLower(Model):
    _wire = {"user_id_6ccb21": "userId", "user_id_c7a1a7": "userID"}

    user_id_6ccb21: str | Unset = UNSET
    user_id: str | Unset = UNSET
    user_id_c7a1a7: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PetLower:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            user_id_6ccb21=rest.pop("userId", UNSET),
            user_id=rest.pop("user_id", UNSET),
            user_id_c7a1a7=rest.pop("userID", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    b: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            b=rest.pop("b", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/PET
@define(kw_only=True, eq=False, repr=False)
class PetUpper(Model):
    c: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PetUpper:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            c=rest.pop("c", UNSET),
            additional_properties=rest,
        )
