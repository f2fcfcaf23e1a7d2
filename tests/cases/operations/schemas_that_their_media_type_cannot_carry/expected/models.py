# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import UNSET, Model, Unset


# #/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/0
@define(kw_only=True, eq=False, repr=False)
class PostEitherRequestOption1(Model):
    a: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostEitherRequestOption1:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            a=rest.pop("a", UNSET),
            additional_properties=rest,
        )


# #/paths/~1either/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf/1
@define(kw_only=True, eq=False, repr=False)
class PostEitherRequestOption2(Model):
    b: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostEitherRequestOption2:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            b=rest.pop("b", UNSET),
            additional_properties=rest,
        )


# #/paths/~1picture/put/responses/default/content/application~1vnd.goa.error/schema
@define(kw_only=True, eq=False, repr=False)
class PutPictureResponseDefault(Model):
    code: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PutPictureResponseDefault:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            code=rest.pop("code", UNSET),
            additional_properties=rest,
        )
