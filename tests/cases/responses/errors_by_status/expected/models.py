# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Missing
@define(kw_only=True, eq=False, repr=False)
class Missing(Model):
    what: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Missing:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            what=rest.pop("what", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Problem
@define(kw_only=True, eq=False, repr=False)
class Problem(Model):
    title: str
    status: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Problem:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            title=rest.pop("title", UNSET),
            status=rest.pop("status", UNSET),
            additional_properties=rest,
        )


# #/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class GetResponse(Model):
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GetResponse:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )
