# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/components/schemas/Pet
@define(kw_only=True, eq=False, repr=False)
class Pet(Model):
    about: Any | Unset = UNSET
    gone: Any | Unset = UNSET
    extra: Any | Unset = UNSET
    none: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Pet:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            about=rest.pop("about", UNSET),
            gone=rest.pop("gone", UNSET),
            extra=rest.pop("extra", UNSET),
            none=rest.pop("none", UNSET),
            additional_properties=rest,
        )
