# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1pets/get/responses/200/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class ListPetsResponse(Model):
    first: ListPetsResponseLast | Unset = UNSET
    last: ListPetsResponseLast | Unset = UNSET
    open: ListPetsResponseOpen | Unset = UNSET
    opened: ListPetsResponseOpen | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ListPetsResponse:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            first=ListPetsResponseLast.decode(rest.pop("first", UNSET)),
            last=ListPetsResponseLast.decode(rest.pop("last", UNSET)),
            open=ListPetsResponseOpen.decode(rest.pop("open", UNSET)),
            opened=ListPetsResponseOpen.decode(rest.pop("opened", UNSET)),
            additional_properties=rest,
        )


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/first
@define(kw_only=True, eq=False, repr=False)
class ListPetsResponseLast(Model):
    a: str | Unset = UNSET
    b: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ListPetsResponseLast:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            a=rest.pop("a", UNSET),
            b=rest.pop("b", UNSET),
            additional_properties=rest,
        )


# #/paths/~1pets/get/responses/200/content/application~1json/schema/properties/open
@define(kw_only=True, eq=False, repr=False)
class ListPetsResponseOpen(Model):
    c: str | Unset = UNSET
    additional_properties: dict[str, int | str] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ListPetsResponseOpen:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            c=rest.pop("c", UNSET),
            additional_properties=rest,
        )
