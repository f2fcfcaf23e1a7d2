"""The expressions that decode a JSON value into a type, straight-line, in one module of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.model import ArrayOf, Enumeration, MapOf, Named, Scalar, TupleOf, UnionOf
from openapi_attrs.render.source import Source, identifier, joined, literal
from openapi_attrs.render.types import DEPTH

if TYPE_CHECKING:
    from openapi_attrs.model import ScalarKind, Type
    from openapi_attrs.render.types import Annotations

_SCALARS: dict[ScalarKind, str] = {
    "bytes": "decode_bytes",
    "datetime": "decode_datetime",
    "date": "decode_date",
    "time": "decode_time",
    "UUID": "decode_uuid",
}


@frozen
class Decoding:
    """Prints decoders in one module; `runtime` is the package of the decode functions as that module names it."""

    annotations: Annotations
    runtime: str

    def decoder(self, type_: Type, depth: int = DEPTH) -> Source | None:
        """Return a callable that decodes a value; None when every JSON value stays as it is."""
        match type_:
            case _ if depth == 0:
                return None
            case Scalar(kind):
                return self._function(_SCALARS[kind]) if kind in _SCALARS else None
            case Enumeration():
                return None
            case Named(pointer) if pointer in self.annotations.named.models:
                return identifier(f"{self.annotations.reference(pointer)}.decode")
            case Named(pointer):
                return self.annotations.reference(pointer, "decode_")
            case _:
                inside = self.call(type_, Source("item"), depth)
                return None if inside == "item" else Source(f"lambda item: {inside}")

    def call(self, type_: Type, value: Source, depth: int = DEPTH) -> Source:
        """Return the expression that decodes `value`; `value` itself when there is nothing to do."""
        match type_:
            case ArrayOf(item):
                return self._each("decode_array", value, item, depth)
            case MapOf(item):
                return self._each("decode_map", value, item, depth)
            case TupleOf(items, rest):
                return self._tuple(value, items, rest, depth)
            case UnionOf():
                return self._branches(value, type_, depth)
            case _:
                decoder = self.decoder(type_, depth)
                return value if decoder is None else Source(f"{decoder}({value})")

    def rest(self, extra: Type) -> Source:
        """Return the expression for the properties that have no name."""
        return self._each("decode_map", Source("rest"), extra, DEPTH)

    def _function(self, name: str) -> Source:
        return self.annotations.imports.name(f"{self.runtime}.decode", name)

    def _each(self, function: str, value: Source, item: Type, depth: int) -> Source:
        decoder = self.decoder(item, depth - 1)
        return value if decoder is None else Source(f"{self._function(function)}({value}, {decoder})")

    def _tuple(self, value: Source, items: tuple[Type, ...], rest: Type | None, depth: int) -> Source:
        decoders = [self.decoder(item, depth - 1) or Source("None") for item in items]
        after = (self.decoder(rest, depth - 1) if rest else None) or Source("None")
        if {*decoders, after} == {"None"}:
            return value
        return Source(f"{self._function('decode_tuple')}({value}, [{joined(', ', decoders)}], {after})")

    def _branches(self, value: Source, union: UnionOf, depth: int) -> Source:
        decoders = [self.decoder(branch, depth - 1) for branch in union.branches]
        wanted = list(dict.fromkeys(decoder for decoder in decoders if decoder))
        if not wanted:
            return value
        if union.discriminator:
            entries = [f"{literal(key)}: {decoders[index]}" for key, index in union.discriminator.mapping]
            table = Source("{" + ", ".join(entries) + "}")
            return Source(f"{self._function('decode_tagged')}({value}, {literal(union.discriminator.wire)}, {table})")
        if len(wanted) == 1:
            branch = union.branches[decoders.index(wanted[0])]
            return self.call(branch, value, depth - 1)
        return Source(f"{self._function('decode_union')}({value}, [{joined(', ', wanted)}])")
