"""The base of all models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self, cast

from .unset import UNSET
from .values import Encodable, short, to_json

__all__ = ["Model", "new", "unnamed"]

_EXTRA = "additional_properties"


class Model(Encodable):
    """An object of the document: an attrs class whose fields are its properties.

    `additional_properties` holds what has no field; it is written back.
    """

    __slots__ = ()

    _wire: ClassVar[Mapping[str, str]] = {}  # Python name -> name on the wire, where they differ

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Model:
        """Decode a JSON object as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        raise NotImplementedError

    @classmethod
    def decode(cls, value: Any) -> Self:
        """Return a model for a JSON object, anything else as it is. Never raises.

        What is nested deeper than Python can follow stays raw.
        """
        if not isinstance(value, Mapping):
            return cast("Self", value)
        try:
            return cast("Self", cls.from_dict(cast("Mapping[str, Any]", value)))
        except RecursionError:
            return cast("Self", value)

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON object that means the same as the one decoded, with UNSET left out."""
        return cast("dict[str, Any]", to_json(self))

    def wire_items(self) -> Iterator[tuple[str, Any]]:
        """Return the names on the wire and the values, UNSET left out; unknown keys follow the fields."""
        for name, wire in _fields(type(self)):
            value = getattr(self, name)
            if value is not UNSET:
                yield wire, value
        yield from getattr(self, _EXTRA, {}).items()

    def __eq__(self, other: object) -> bool:
        """Compare with a model of the same class, field by field."""
        if type(other) is not type(self):
            return NotImplemented
        names = [name for name, _ in _fields(type(self))] + [_EXTRA]
        return all(getattr(self, name, None) == getattr(other, name, None) for name in names)

    __hash__ = None  # type: ignore[assignment] # a model can change

    def __repr__(self) -> str:
        """Return the fields that are set; long values are shortened."""
        items = [(name, getattr(self, name)) for name, _ in _fields(type(self))]
        extra = getattr(self, _EXTRA, None)
        if extra:
            items.append((_EXTRA, extra))
        shown = ", ".join(f"{name}={short(value, 3)}" for name, value in items if value is not UNSET)
        return f"{type(self).__name__}({shown})"


_FIELDS: dict[type[Model], tuple[tuple[str, str], ...]] = {}


def _fields(cls: type[Model]) -> tuple[tuple[str, str], ...]:
    """Return (Python name, name on the wire) of each field that is a property."""
    found = _FIELDS.get(cls)
    if found is None:
        names = [attribute.name for attribute in cast("Any", cls).__attrs_attrs__]
        wire = cls._wire  # pyright: ignore[reportPrivateUsage]
        found = tuple((name, wire.get(name, name)) for name in names if name != _EXTRA)
        _FIELDS[cls] = found
    return found


new = object.__new__  # what a function that parses fills in slot by slot

_WIRE_NAMES: dict[type[Model], frozenset[str]] = {}


def unnamed(data: dict[str, Any], cls: type[Model], count: int) -> dict[str, Any]:
    """Return the `count` members of a JSON object that are no field of a model.

    They are looked for from the end: what a service has added since is most often there.
    """
    names = _WIRE_NAMES.get(cls)
    if names is None:
        names = _WIRE_NAMES[cls] = frozenset(wire for _, wire in _fields(cls))
    found: list[str] = []
    for key in reversed(data):
        if key not in names:
            found.append(key)
            if len(found) == count:
                break
    rest: dict[str, Any] = {}
    for key in reversed(found):  # a comprehension would be a call
        rest[key] = data[key]
    return rest
