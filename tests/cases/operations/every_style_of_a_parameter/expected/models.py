# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Shade
@define(kw_only=True, eq=False, repr=False)
class Shade(Model):
    _wire = {"r": "R", "g": "G"}

    r: int | Unset = UNSET
    g: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Shade:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            r=rest.pop("R", UNSET),
            g=rest.pop("G", UNSET),
            additional_properties=rest,
        )
