# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import READ_ONLY, UNSET, Model, Unset


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    id: str = READ_ONLY
    """Never sent."""
    note: str | Unset = UNSET
    secret: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            id=rest.pop("id", UNSET),
            note=rest.pop("note", UNSET),
            secret=rest.pop("secret", UNSET),
            additional_properties=rest,
        )
