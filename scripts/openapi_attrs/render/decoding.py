"""The expressions that decode a JSON value into a type, straight-line, in one module of a client."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from openapi_attrs.model import (
    NONE,
    ArrayOf,
    Enumeration,
    MapOf,
    Named,
    Pointer,
    Scalar,
    ScalarKind,
    TupleOf,
    Type,
    UnionOf,
)
from openapi_attrs.render.source import Source, joined, literal, tuple_of
from openapi_attrs.render.types import DECODED, DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from openapi_attrs.render.types import Annotations

    Call = Callable[[Source], Source]

Branch: TypeAlias = tuple[Type, Type]
"""A branch of a union, and what it is when the alias that it may be is followed."""

_ITEM = Source("item")
_NOTHING = Source("None")


@frozen
class Decoding:
    """Prints decoders in one module."""

    annotations: Annotations

    def decoder(self, type_: Type, depth: int = DEPTH) -> Source | None:
        """Return a callable that decodes a value; None when every JSON value stays as it is."""
        return _callable(partial(self.call, type_, depth=depth))

    def call(self, type_: Type, value: Source, depth: int = DEPTH) -> Source:
        """Return the expression that decodes `value`; `value` itself when there is nothing to do."""
        match type_:
            case _ if depth == 0:
                call = value
            case Scalar(kind) if kind in DECODED:
                call = self._apply("decode", DECODED[kind], value)
            case Named(pointer):
                call = self._named(pointer, value)
            case ArrayOf(item):
                call = self._each("decode_array", item, value, depth)
            case MapOf(item):
                call = self._each("decode_map", item, value, depth)
            case TupleOf(items, rest):
                call = self._tuple(items, rest, value, depth)
            case UnionOf((Scalar() | Enumeration() | ArrayOf() | MapOf() as one, other), None) if other == NONE:
                call = self.call(one, value, depth)
            case UnionOf():
                call = self._union(type_, value, depth)
            case Scalar() | Enumeration():
                call = value
        return call

    def rest(self, extra: Type) -> Source:
        """Return the expression for the properties that have no name."""
        return self._each("decode_map", extra, Source("rest"), DEPTH)

    def _apply(self, module: str, function: str, value: Source, *more: Source) -> Source:
        return Source(f"{self._function(module, function)}({joined(', ', (value, *more))})")

    def _function(self, module: str, name: str) -> Source:
        return self.annotations.imports.name(f"{self.annotations.runtime}.{module}", name)

    def _named(self, pointer: Pointer, value: Source) -> Source:
        if pointer in self.annotations.named.models:
            return Source(f"{self.annotations.reference(pointer)}.decode({value})")
        if pointer in self.annotations.named.decoded:
            return Source(f"{self.annotations.reference(pointer, 'decode_')}({value})")
        return value

    def _each(self, function: str, item: Type, value: Source, depth: int) -> Source:
        decoder = self.decoder(item, depth - 1)
        return value if decoder is None else self._apply("decode", function, value, decoder)

    def _tuple(self, items: tuple[Type, ...], rest: Type | None, value: Source, depth: int) -> Source:
        decoders = [self.decoder(item, depth - 1) or _NOTHING for item in items]
        after = (self.decoder(rest, depth - 1) if rest else None) or _NOTHING
        if {*decoders, after} == {_NOTHING}:
            return value
        more = () if after == _NOTHING else (after,)
        return self._apply("choose", "decode_tuple", value, tuple_of(decoders), *more)

    # ---------------------------------------------------------------- unions

    def _union(self, union: UnionOf, value: Source, depth: int) -> Source:
        """Decode by the kind of JSON value where branches of several kinds have something to decode.

        So are several arrays or maps of unions, as a list of what they hold together is none of the lists to a type
        checker.
        """
        sorted_ = _Kinds()
        sorted_.add(self.annotations, union)
        calls: dict[str, Call] = {
            "text": partial(self._texts, sorted_.texts),
            "array": partial(self._arrays, sorted_.arrays, depth=depth),
            "mapping": partial(self._objects, sorted_, depth=depth),
        }
        decoders = {kind: decoder for kind, call in calls.items() if (decoder := _callable(call))}
        if len(decoders) > 1 or (decoders and sorted_.holds_unions()):
            more = [Source(f"{kind}={decoder}") for kind, decoder in decoders.items()]
            return self._apply("choose", "decode_kinds", value, *more)
        return calls[next(iter(decoders))](value) if decoders else value

    def _texts(self, kinds: list[ScalarKind], value: Source) -> Source:
        functions = [self._function("decode", DECODED[kind]) for kind in dict.fromkeys(kinds) if kind in DECODED]
        match functions:
            case []:
                return value
            case [function]:
                return Source(f"{function}({value})")
            case _:
                return self._apply("choose", "decode_first", value, *functions)

    def _arrays(self, branches: list[Branch], value: Source, depth: int) -> Source:
        """Decode several arrays as one of a union of their items; of tuples, the first."""
        items = [array.item for _, array in branches if isinstance(array, ArrayOf)]
        if len(items) > 1:
            return self.call(ArrayOf(UnionOf(tuple(items))), value, depth)
        return self.call(branches[0][0], value, depth) if branches else value

    def _objects(self, kinds: _Kinds, value: Source, depth: int) -> Source:
        if kinds.tagged and not kinds.models:
            return self._tagged(kinds.tagged[0], value, depth)
        models = list(
            dict.fromkeys([*kinds.models, *(p for union in kinds.tagged for p in self._tagged_models(union))])
        )
        if len(models) > 1:
            return self._models(models, value)
        if models:
            return self._named(models[0], value)
        values = [each.value for _, each in kinds.maps if isinstance(each, MapOf)]
        if len(values) > 1:
            return self.call(MapOf(UnionOf(tuple(values))), value, depth)
        return self.call(kinds.maps[0][0], value, depth) if values else value

    def _tagged(self, union: UnionOf, value: Source, depth: int) -> Source:
        discriminator = union.discriminator
        if discriminator is None:
            return value
        entries = ((tag, self.decoder(union.branches[index], depth - 1)) for tag, index in discriminator.mapping)
        default = discriminator.default
        other = None if default is None else self.decoder(union.branches[default], depth - 1)
        return self._by_tag(discriminator.wire, entries, value, other)

    def _tagged_models(self, union: UnionOf) -> Iterator[Pointer]:
        for branch in union.branches:
            if isinstance(branch, Named) and branch.pointer in self.annotations.named.models:
                yield branch.pointer

    def _models(self, models: list[Pointer], value: Source) -> Source:
        """Tell models apart by a property that all have with values of its own each, else by their properties."""
        named = self.annotations.named
        for wire, tags in named.tags(models):
            entries = ((tag, Source(f"{self.annotations.reference(at)}.decode")) for tag, at in tags)
            return self._by_tag(wire, entries, value)
        references = [self.annotations.reference(pointer) for pointer in models]
        return self._apply("choose", "decode_model", value, *references)

    def _by_tag(
        self, wire: str, entries: Iterable[tuple[str, Source | None]], value: Source, other: Source | None = None
    ) -> Source:
        table = Source("{" + ", ".join(f"{literal(tag)}: {decoder}" for tag, decoder in entries if decoder) + "}")
        more = () if other is None else (other,)
        return value if table == "{}" else self._apply("choose", "decode_tagged", value, literal(wire), table, *more)


def _callable(call: Call) -> Source | None:
    """Return a function of one value as an expression; None for the function that changes nothing."""
    inside = call(_ITEM)
    if inside == _ITEM:
        return None
    function = inside.removesuffix("(item)")
    if function != inside and function.replace(".", "_").isidentifier():
        return Source(function)
    return Source(f"lambda item: {inside}")


@frozen
class _Kinds:
    """The branches of a union, by the kind of JSON value that they are of."""

    texts: list[ScalarKind] = field(factory=list[ScalarKind])
    arrays: list[Branch] = field(factory=list[Branch])
    maps: list[Branch] = field(factory=list[Branch])
    models: list[Pointer] = field(factory=list[Pointer])
    tagged: list[UnionOf] = field(factory=list[UnionOf])

    def holds_unions(self) -> bool:
        """Whether there are several arrays, or maps, and one is of a union."""
        held = [[each.item for _, each in self.arrays if isinstance(each, ArrayOf)]]
        held.append([each.value for _, each in self.maps if isinstance(each, MapOf)])
        return any(len(types) > 1 and any(isinstance(each, UnionOf) for each in types) for types in held)

    def add(self, annotations: Annotations, union: UnionOf) -> None:
        """Sort the branches of a union, of unions in it, and what aliases in it stand for."""
        seen: set[Pointer] = set()
        todo: list[Branch] = [(union, union)]
        while todo:
            given, type_ = todo.pop()
            match type_:
                case UnionOf(branches, discriminator) as inner:
                    if discriminator:
                        self.tagged.append(inner)
                    else:
                        todo.extend((branch, branch) for branch in reversed(branches))
                case Scalar(kind):
                    self.texts.append(kind)
                case ArrayOf() | TupleOf():
                    self.arrays.append((given, type_))
                case MapOf():
                    self.maps.append((given, type_))
                case Named(pointer) if pointer in annotations.named.models:
                    self.models.append(pointer)
                case Named(pointer) if pointer not in seen:
                    seen.add(pointer)
                    todo.append((type_, annotations.named.aliases[pointer].type))
                case _:
                    pass
