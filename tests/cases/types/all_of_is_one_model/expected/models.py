# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_uuid


# #/components/schemas/Dog
@define(kw_only=True, eq=False, repr=False)
class Dog(Model):
    """A pet with tricks."""

    name: str
    age: int | Unset = UNSET
    tag: UUID | Unset = UNSET
    tricks: list[str]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Dog:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            age=rest.pop("age", UNSET),
            tag=decode_uuid(rest.pop("tag", UNSET)),
            tricks=rest.pop("tricks", UNSET),
            additional_properties=rest,
        )
