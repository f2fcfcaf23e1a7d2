# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1values/post/requestBody/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class SendRequest(Model):
    record: Literal["x"] | Unset = UNSET
    list: Literal["x"] | Unset = UNSET
    count: Literal[2] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SendRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            record=rest.pop("record", UNSET),
            list=rest.pop("list", UNSET),
            count=rest.pop("count", UNSET),
            additional_properties=rest,
        )
