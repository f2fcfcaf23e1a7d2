# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1files/post/requestBody/content/application~1x-www-form-urlencoded/schema
@define(kw_only=True, eq=False, repr=False)
class UploadRequest(Model):
    expand: list[str] | Unset = UNSET
    about: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UploadRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            expand=rest.pop("expand", UNSET),
            about=rest.pop("about", UNSET),
            additional_properties=rest,
        )
