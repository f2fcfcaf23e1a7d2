# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Result
@define(kw_only=True, eq=False, repr=False)
class Result(Model):
    value: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Result:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            value=rest.pop("value", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Job
@define(kw_only=True, eq=False, repr=False)
class Job(Model):
    id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Job:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            id=rest.pop("id", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Problem
@define(kw_only=True, eq=False, repr=False)
class Problem(Model):
    detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Problem:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            detail=rest.pop("detail", UNSET),
            additional_properties=rest,
        )
