# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    kind: Literal["1", "2", "true"] | str
    tame: Literal[True] | bool | Unset = UNSET
    owner: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            tame=rest.pop("tame", UNSET),
            owner=rest.pop("owner", UNSET),
            additional_properties=rest,
        )
