# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema
@define(kw_only=True, eq=False, repr=False)
class TagRequest(Model):
    plain: list[str] | Unset = UNSET
    spaced: list[str] | Unset = UNSET
    several: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TagRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            plain=rest.pop("plain", UNSET),
            spaced=rest.pop("spaced", UNSET),
            several=rest.pop("several", UNSET),
            additional_properties=rest,
        )
