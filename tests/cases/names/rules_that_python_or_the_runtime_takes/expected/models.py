# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_map


# #/components/schemas/token
@define(kw_only=True, eq=False, repr=False)
class Token(Model):
    score: float
    uses: int | Unset = UNSET
    additional_properties: dict[str, Type] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Token:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            score=rest.pop("score", UNSET),
            uses=rest.pop("uses", UNSET),
            additional_properties=decode_map(rest, Type.decode),
        )


# #/components/schemas/Type
@define(kw_only=True, eq=False, repr=False)
class Type(Model):
    len: int
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Type:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            len=rest.pop("len", UNSET),
            additional_properties=rest,
        )
