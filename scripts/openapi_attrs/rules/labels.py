"""What schemas are called: by people in messages, and in the names of functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import parse
from openapi_attrs.names import snake_case
from openapi_attrs.rules import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_attrs.rules import ir
    from openapi_attrs.rules.registry import Place


def label(place: Place, types: Mapping[str, frozenset[ir.Kind]]) -> str:
    """Give what people call a schema: its title, the schema it refers to, its values, its type, or where it stands."""
    value = place.value
    label = _told(value, types) if is_mapping(value) else ""
    return label or f"`{'/'.join(parse(place.pointer)[-2:]) or '#'}`"


def _told(value: Mapping[str, Any], types: Mapping[str, frozenset[ir.Kind]]) -> str:
    values, required, type_ = value.get("enum"), value.get("required"), value.get("type")
    if isinstance(value.get("title"), str):
        return f"`{value['title']}`"
    if isinstance(value.get("$ref"), str):
        return f"`{value['$ref'].rpartition('/')[2]}`"
    if "const" in value:
        return words.shown(value["const"])
    if is_list(values) and values:
        return words.of_values(values).removeprefix("must be ")
    if is_list(required) and 0 < len(required) <= _TELLING and type_ in (None, "object"):
        return f"an object with {words.listed((f'`{name}`' for name in required), 'and')}"
    kinds = types.get(type_) if isinstance(type_, str) else None
    return words.of_types(kinds).removeprefix("must be ") if kinds else ""


_TELLING = 3
"""The most properties that an object is told from others by."""


def words_of(path: Iterable[str | int]) -> str:
    """Give what a path adds to the name of a function."""
    return "_".join(snake_case(key) if isinstance(key, str) else str(key + 1) for key in path)


def name_of(place: Place) -> str:
    """Give what a function is called that tests the schema at a place."""
    document = place.resource.document.rstrip("/").rpartition("/")[2].removesuffix(".json")
    keys = [key for key in parse(place.pointer) if key not in _SILENT]
    return words_of([*([document] if document else []), *keys]) or "schema"


_SILENT = frozenset({"components", "schemas", "$defs", "definitions", "properties"})
"""The keys of a pointer that tell nothing about the schema it leads to."""
