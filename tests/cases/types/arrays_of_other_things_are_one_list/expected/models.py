# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.choose import decode_kinds
from ._runtime.decode import decode_array, decode_datetime


# #/components/schemas/Times
@define(kw_only=True, eq=False, repr=False)
class Times(Model):
    values: list[list[int]] | list[datetime | None] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Times:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            values=decode_kinds(rest.pop("values", UNSET), array=lambda item: decode_array(item, decode_datetime)),
            additional_properties=rest,
        )
