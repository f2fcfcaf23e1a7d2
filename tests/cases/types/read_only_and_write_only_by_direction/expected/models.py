# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ._runtime import READ_ONLY, UNSET, Model
from ._runtime.decode import decode_array


# #/components/schemas/Team
@define(kw_only=True, eq=False, repr=False)
class Team(Model):
    id: int = READ_ONLY
    users: list[User]
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Team:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            id=rest.pop("id", UNSET),
            users=decode_array(rest.pop("users", UNSET), User.decode),
            additional_properties=rest,
        )


# #/components/schemas/User
@define(kw_only=True, eq=False, repr=False)
class User(Model):
    id: int = READ_ONLY
    """Given by the service."""
    name: str
    password: str
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> User:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            id=rest.pop("id", UNSET),
            name=rest.pop("name", UNSET),
            password=rest.pop("password", UNSET),
            additional_properties=rest,
        )
