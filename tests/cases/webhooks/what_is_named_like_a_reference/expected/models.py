# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/webhooks/$ref/post/requestBody/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class RefWebhookRequest(Model):
    id: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RefWebhookRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            id=rest.pop("id", UNSET),
            additional_properties=rest,
        )


# #/paths/~1pets/post/callbacks/$ref/{$request.query.url}/post/requestBody/content/application~1json/schema
@define(kw_only=True, eq=False, repr=False)
class AddPetRefCallbackRequest(Model):
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AddPetRefCallbackRequest:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            additional_properties=rest,
        )
