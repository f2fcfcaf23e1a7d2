# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/\u041e\u0442\u0432\u0435\u0442
@define(kw_only=True, eq=False, repr=False)
class Ответ(Model):
    _wire = {"field_123": "123", "empty": ""}

    имя: str | Unset = UNSET
    名前: str | Unset = UNSET
    field_123: str | Unset = UNSET
    empty: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Ответ:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            имя=rest.pop("\u0438\u043c\u044f", UNSET),
            名前=rest.pop("\u540d\u524d", UNSET),
            field_123=rest.pop("123", UNSET),
            empty=rest.pop("", UNSET),
            additional_properties=rest,
        )
