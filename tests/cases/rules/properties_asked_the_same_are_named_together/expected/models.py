# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array


# #/components/schemas/Boat
@define(kw_only=True, eq=False, repr=False)
class Boat(Model):
    _wire = {"draught_keel": "draught/keel"}

    name: str
    hull_identification_number: str
    length_over_all: float
    length_at_the_waterline: float
    beam_at_the_waterline: float
    crew: int | Unset = UNSET
    remark: str | None | Unset = UNSET
    rig: Literal["sloop", "ketch"] | None | Unset = UNSET
    former_names: list[str] | Unset = UNSET
    owner: Owner | Unset = UNSET
    former_owners: list[Owner] | Unset = UNSET
    draught_keel: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Boat:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            hull_identification_number=rest.pop("hull_identification_number", UNSET),
            length_over_all=rest.pop("length_over_all", UNSET),
            length_at_the_waterline=rest.pop("length_at_the_waterline", UNSET),
            beam_at_the_waterline=rest.pop("beam_at_the_waterline", UNSET),
            crew=rest.pop("crew", UNSET),
            remark=rest.pop("remark", UNSET),
            rig=rest.pop("rig", UNSET),
            former_names=rest.pop("former_names", UNSET),
            owner=Owner.decode(rest.pop("owner", UNSET)),
            former_owners=decode_array(rest.pop("former_owners", UNSET), Owner.decode),
            draught_keel=rest.pop("draught/keel", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Owner
@define(kw_only=True, eq=False, repr=False)
class Owner(Model):
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Owner:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )
