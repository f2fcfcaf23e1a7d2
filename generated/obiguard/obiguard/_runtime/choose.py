"""What generated `from_dict` methods decode unions and tuples with: as far as it goes, and never an exception."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import NOTHING

if TYPE_CHECKING:
    from collections.abc import KeysView, Sequence

    from .model import Model

__all__ = ["decode_first", "decode_kinds", "decode_model", "decode_tagged", "decode_tuple"]

Decoder = Callable[[Any], Any]


def decode_kinds(
    value: Any, *, text: Decoder | None = None, array: Decoder | None = None, mapping: Decoder | None = None
) -> Any:
    """Decode with the decoder for the kind of JSON value that it is; anything else stays as it is."""
    decoder = None
    if isinstance(value, str):
        decoder = text
    elif isinstance(value, list):
        decoder = array
    elif isinstance(value, Mapping):
        decoder = mapping
    return cast("Any", value) if decoder is None else decoder(value)


def decode_first(value: Any, *decoders: Decoder) -> Any:
    """Decode with the first decoder that knows the value."""
    for decoder in decoders:
        decoded = decoder(value)
        if decoded is not value:
            return decoded
    return value


def decode_tagged(value: Any, name: str, branches: Mapping[str, Decoder], other: Decoder | None = None) -> Any:
    """Decode an object by the value of its property `name`; one that nobody knows by `other`, else not at all."""
    if not isinstance(value, Mapping):
        return value
    tag = cast("Mapping[str, Any]", value).get(name)
    decoder = branches.get(tag, other) if isinstance(tag, str) else other
    return cast("Any", value) if decoder is None else decoder(value)


def decode_model(value: Any, *models: type[Model]) -> Any:
    """Decode an object as the model that it fits best.

    A model whose required properties are all there goes before one that misses some; among these, the one that knows
    most of the object's properties; among equals, the first.
    """
    if not isinstance(value, Mapping):
        return value
    given = cast("Mapping[str, Any]", value).keys()
    return max(models, key=lambda model: _fit(model, given)).decode(value)


def _fit(model: type[Model], given: KeysView[str]) -> tuple[bool, int]:
    if model not in _names:
        _names[model] = _known_and_required(model)
    known, required = _names[model]
    return required <= given, len(known & given)


_names: dict[type[Model], tuple[frozenset[str], frozenset[str]]] = {}


def _known_and_required(model: type[Model]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names on the wire of a model's fields, and of those that have no default."""
    wire = model._wire  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    attributes = vars(model)["__attrs_attrs__"]
    fields = {wire.get(each.name, each.name): each.default is NOTHING for each in attributes}
    return frozenset(fields), frozenset(name for name, is_required in fields.items() if is_required)


def decode_tuple(value: Any, first: tuple[Decoder | None, ...], rest: Decoder | None = None) -> list[Any]:
    """Decode the items of a list by their position, those behind with `rest`; anything else stays as it is."""
    if not isinstance(value, list):
        return cast("list[Any]", value)
    items = cast("Sequence[Any]", value)
    decoders = (*first, *[rest] * (len(items) - len(first)))
    try:
        return [item if decoder is None else decoder(item) for item, decoder in zip(items, decoders, strict=False)]
    except RecursionError:
        return [*items]
