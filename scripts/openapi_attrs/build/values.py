"""JSON values, as `enum` lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openapi_attrs.model import Json

_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
}


def fitting(values: list[Json], kinds: tuple[str, ...] | None) -> list[Json]:
    """Give the values that are of the types; all of them where none is, since a document means something by them."""
    if kinds is None:
        return values
    return [value for value in values if _fits(value, kinds)] or values


def _fits(value: object, kinds: tuple[str, ...]) -> bool:
    """Tell whether a value is of the types: every integer is a number, and 1.0 is an integer."""
    kind = _KINDS.get(type(value), "object")
    if kind in kinds or (kind == "integer" and "number" in kinds):
        return True
    return isinstance(value, float) and "integer" in kinds and value.is_integer()
