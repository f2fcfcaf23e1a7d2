# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.choose import decode_tuple
from ._runtime.decode import decode_date


# #/components/schemas/Point
@define(kw_only=True, eq=False, repr=False)
class Point(Model):
    x: float | Unset = UNSET
    y: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Point:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            x=rest.pop("x", UNSET),
            y=rest.pop("y", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Line
@define(kw_only=True, eq=False, repr=False)
class Line(Model):
    ends: list[Point] | Unset = UNSET
    entry: list[date | int | Point] | Unset = UNSET
    pair: list[str | int] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Line:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            ends=decode_tuple(rest.pop("ends", UNSET), (Point.decode, Point.decode)),
            entry=decode_tuple(rest.pop("entry", UNSET), (decode_date, None), Point.decode),
            pair=rest.pop("pair", UNSET),
            additional_properties=rest,
        )
