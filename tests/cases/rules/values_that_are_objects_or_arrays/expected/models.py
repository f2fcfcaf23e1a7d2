# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1containers/post/requestBody/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class CreateRequest(Model):
    ports: dict[str, Any] | Unset = UNSET
    mounts: Any | Unset = UNSET
    limits: Any | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CreateRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            ports=rest.pop("ports", UNSET),
            mounts=rest.pop("mounts", UNSET),
            limits=rest.pop("limits", UNSET),
            additional_properties=rest,
        )
