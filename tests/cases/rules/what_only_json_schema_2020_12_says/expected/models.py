# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Order
@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    name: str
    card: str | Unset = UNSET
    billing: str | Unset = UNSET
    express: bool | Unset = UNSET
    lines: list[Any] | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Order:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            card=rest.pop("card", UNSET),
            billing=rest.pop("billing", UNSET),
            express=rest.pop("express", UNSET),
            lines=rest.pop("lines", UNSET),
            labels=rest.pop("labels", UNSET),
            additional_properties=rest,
        )
