# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1cats/post/requestBody/content/application~1json/schema/items
@define(kw_only=True, eq=False, repr=False)
class AddRequestItem(Model):
    kind: Literal["cat"]
    kitten: AddRequestItemKitten
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AddRequestItem:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            kitten=AddRequestItemKitten.decode(rest.pop("kitten", UNSET)),
            additional_properties=rest,
        )


# #/paths/~1cats/post/requestBody/content/application~1json/schema/items/allOf/1/properties/kitten
@define(kw_only=True, eq=False, repr=False)
class AddRequestItemKitten(Model):
    kind: Literal["cat"]
    kitten: int | Unset = UNSET
    item: str | None
    age: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AddRequestItemKitten:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            kind=rest.pop("kind", UNSET),
            kitten=rest.pop("kitten", UNSET),
            item=rest.pop("item", UNSET),
            age=rest.pop("age", UNSET),
            additional_properties=rest,
        )
