# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1a/post/requestBody/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class Läśt̆·ï4Request(Model):
    t̆: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Läśt̆·ï4Request:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            t̆=rest.pop("t\u0306", UNSET),
            additional_properties=rest,
        )


# #/paths/~1a/post/responses/200/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class Läśt̆·ï4Response(Model):
    ö̈: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Läśt̆·ï4Response:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            ö̈=rest.pop("\xf6\u0308", UNSET),
            additional_properties=rest,
        )
