# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array, decode_bytes


# #/paths/~1upload/post/requestBody/content/multipart~1form-data/schema
@define(kw_only=True, eq=False, repr=False)
class UploadRequest(Model):
    file: bytes
    about: UploadRequestAbout | Unset = UNSET
    tags: list[str] | Unset = UNSET
    digests: list[bytes] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UploadRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            file=decode_bytes(rest.pop("file", UNSET)),
            about=UploadRequestAbout.decode(rest.pop("about", UNSET)),
            tags=rest.pop("tags", UNSET),
            digests=decode_array(rest.pop("digests", UNSET), decode_bytes),
            additional_properties=rest,
        )


# #/paths/~1upload/post/requestBody/content/multipart~1form-data/schema/properties/about
@define(kw_only=True, eq=False, repr=False)
class UploadRequestAbout(Model):
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UploadRequestAbout:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            title=rest.pop("title", UNSET),
            additional_properties=rest,
        )
