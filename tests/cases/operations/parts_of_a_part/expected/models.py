# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1album/post/requestBody/content/multipart~1form-data/schema
@define(kw_only=True, eq=False, repr=False)
class PostAlbumRequest(Model):
    pictures: list[Any] | Unset = UNSET
    owner: PostAlbumRequestOwner | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostAlbumRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            pictures=rest.pop("pictures", UNSET),
            owner=PostAlbumRequestOwner.decode(rest.pop("owner", UNSET)),
            additional_properties=rest,
        )


# #/paths/~1album/post/requestBody/content/multipart~1form-data/schema/properties/owner
@define(kw_only=True, eq=False, repr=False)
class PostAlbumRequestOwner(Model):
    name: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostAlbumRequestOwner:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            tags=rest.pop("tags", UNSET),
            additional_properties=rest,
        )
