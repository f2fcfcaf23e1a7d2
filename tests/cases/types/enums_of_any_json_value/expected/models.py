# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_datetime


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    mixed: Literal["small", 1, True] | float | str | bool | None
    number: Literal[1] | float | Unset = UNSET
    flag: Literal[True] | bool | Unset = UNSET
    parts: Any | Unset = UNSET
    when: Any | Unset = UNSET
    odd: Literal["", "a\nb", 'it\'s "quoted"', "\u2028"] | str | Unset = UNSET
    many: PetMany | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            mixed=rest.pop("mixed", UNSET),
            number=rest.pop("number", UNSET),
            flag=rest.pop("flag", UNSET),
            parts=rest.pop("parts", UNSET),
            when=decode_datetime(rest.pop("when", UNSET)),
            odd=rest.pop("odd", UNSET),
            many=rest.pop("many", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Pet/properties/many
PetMany: TypeAlias = Literal["a", "b", "c", "d", "e", "f", "g", "h", "i"] | str
