"""What a JSON value is, in a way that type checkers follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    from openapi_attrs.model import Json


def is_mapping(value: Json) -> TypeGuard[dict[str, Json]]:
    """Say whether a value is a mapping; its keys are text then."""
    return isinstance(value, dict)


def is_list(value: Json) -> TypeGuard[list[Json]]:
    """Say whether a value is a list."""
    return isinstance(value, list)
