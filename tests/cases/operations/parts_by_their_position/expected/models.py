# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1album/post/requestBody/content/multipart~1mixed/schema/prefixItems/0
@define(kw_only=True, eq=False, repr=False)
class AddAlbumRequestItem1(Model):
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AddAlbumRequestItem1:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            title=rest.pop("title", UNSET),
            additional_properties=rest,
        )
