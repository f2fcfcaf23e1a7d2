# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Question
@define(kw_only=True, eq=False, repr=False)
class Question(Model):
    mood: str | None | Unset = UNSET
    text: str
    role: Literal["user"]
    weight: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Question:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            mood=rest.pop("mood", UNSET),
            text=rest.pop("text", UNSET),
            role=rest.pop("role", UNSET),
            weight=rest.pop("weight", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Answer
@define(kw_only=True, eq=False, repr=False)
class Answer(Model):
    parts: list[str] | Unset = UNSET
    role: Literal["system", "assistant"]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Answer:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            parts=rest.pop("parts", UNSET),
            role=rest.pop("role", UNSET),
            additional_properties=rest,
        )
