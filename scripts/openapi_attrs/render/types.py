"""Types as annotations, and as the expressions that decode them, in one module of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve, field, frozen

from openapi_attrs.model import (
    ANY,
    Alias,
    ArrayOf,
    Enumeration,
    MapOf,
    Model,
    Named,
    Scalar,
    TupleOf,
    UnionOf,
)
from openapi_attrs.render.imports import BUILTINS, Imports
from openapi_attrs.render.source import WIDE, Source, identifier, joined, literal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from openapi_attrs.model import Api, Json, Pointer, ScalarKind, Type

Side = Literal["keyword", "form", "sent", "received"]
"""Where a type stands: a keyword of an operation (of one that sends a form with files), a model that is only ever sent,
or what a response can carry.
"""
_GIVEN = frozenset({"keyword", "form"})

DEPTH = 24
"""Types nested deeper than this are Any: nobody can read them, and the parser of Python has a limit of its own."""

DECODED: dict[ScalarKind, str] = {
    "bytes": "decode_bytes",
    "datetime": "decode_datetime",
    "date": "decode_date",
    "time": "decode_time",
    "UUID": "decode_uuid",
}
"""The scalars that are no JSON values, and the functions of the runtime that decode them."""

_MODULES: dict[ScalarKind, str] = {"datetime": "datetime", "date": "datetime", "time": "datetime", "UUID": "uuid"}


@frozen
class NamedTypes:
    """The types of an API that have a name, by the pointer of their schema; `decoded` are aliases that hold models."""

    models: Mapping[Pointer, Model]
    aliases: Mapping[Pointer, Alias]
    received: frozenset[Pointer]
    decoded: frozenset[Pointer]

    def name(self, pointer: Pointer) -> str:
        """Return the class or alias that a pointer names."""
        return (self.models.get(pointer) or self.aliases[pointer]).name

    def exports(self, pointer: Pointer) -> tuple[str, ...]:
        """Return the names that other modules know of a type."""
        name = self.name(pointer)
        return (name, f"decode_{name}") if pointer in self.decoded else (name,)

    def tags(self, models: Sequence[Pointer]) -> Iterator[tuple[str, list[tuple[str, Pointer]]]]:
        """Return the required properties that tell models apart: each has texts of its own there, which are given."""
        first = self.models[models[0]]
        for wire in (each.wire for each in first.fields if each.required):
            tags = [(tag, at) for at in models for tag in _texts(self.models[at], wire)]
            known = {at for _, at in tags}
            if len(known) == len(models) and len({tag for tag, _ in tags}) == len(tags):
                yield wire, tags


def _texts(model: Model, wire: str) -> tuple[str, ...]:
    """Return the texts that a required property can be; nothing where it can be something else too."""
    for each in model.fields:
        if each.wire == wire and each.required and isinstance(each.type, Enumeration):
            values = each.type.values
            return values if all(isinstance(value, str) for value in values) else ()
    return ()


def named_types(api: Api) -> NamedTypes:
    """Return the types of an API that have a name."""
    models = {model.pointer: model for model in api.models}
    aliases = {alias.pointer: alias for alias in api.aliases}
    fields = [each.type for model in api.models if model.received for each in model.fields]
    responses = [response for resource in api.resources for op in resource.operations for response in op.responses]
    contents = [content.type for response in responses for content in response.content]
    received = frozenset(each.pointer for each in nested([*fields, *contents], aliases) if isinstance(each, Named))
    decoded = frozenset(at for at, alias in aliases.items() if _is_decoded(alias.type, models, aliases))
    return NamedTypes(models, aliases, received, decoded)


def nested(types: Iterable[Type], aliases: Mapping[Pointer, Alias]) -> Iterator[Type]:
    """Return the types and all types in them, aliases followed; models are not."""
    seen: set[Pointer] = set()
    todo = list(types)
    while todo:
        each = todo.pop()
        yield each
        if isinstance(each, Scalar | Enumeration):  # as most are
            continue
        match each:
            case ArrayOf(inner) | MapOf(inner):
                todo.append(inner)
            case TupleOf(items, rest):
                todo += [*items, *([rest] if rest else [])]
            case UnionOf(branches):
                todo += branches
            case Named(pointer) if pointer in aliases and pointer not in seen:
                seen.add(pointer)
                todo.append(aliases[pointer].type)
            case _:
                pass


def _is_decoded(type_: Type, models: Mapping[Pointer, Model], aliases: Mapping[Pointer, Alias]) -> bool:
    """Tell whether a JSON value of this type can hold something that is decoded."""
    for each in nested([type_], aliases):
        match each:
            case Named(pointer) if pointer in models:
                return True
            case Scalar(kind) if kind in DECODED:
                return True
            case _:
                pass
    return False


def named_in(types: Iterable[Type]) -> frozenset[Pointer]:
    """Return what a union names, not what stands between brackets."""
    return frozenset(each.pointer for each in _branches(types) if isinstance(each, Named))


def _branches(types: Iterable[Type]) -> Iterator[Type]:
    """Return types and, instead of a union, its branches."""
    todo = list(reversed(list(types)))
    while todo:
        each = todo.pop()
        if isinstance(each, UnionOf):
            todo += reversed(each.branches)
        else:
            yield each


class _LiteralSource(Source):
    """A value inside a Literal."""

    __slots__ = ()


@frozen
class Annotations:
    """Prints types in one module.

    `runtime` is how that module names the runtime, and `home` the package that models is imported from; `own` are the
    models and aliases that the module defines itself. Between brackets, a union that names what comes `later` is a
    text, as Python evaluates it.
    """

    named: NamedTypes
    imports: Imports
    runtime: str
    home: str
    own: frozenset[Pointer] = frozenset()
    later: AbstractSet[Pointer] = frozenset()  # what is not there yet when the annotation is evaluated
    _known: dict[tuple[int, Side, tuple[Source, ...]], tuple[Type, Source]] = field(factory=dict[Any, Any], init=False)

    def of(self, type_: Type, side: Side, *more: Source) -> Source:
        """Return the annotation of a type; `more` are names that stand beside it in a union."""
        key = id(type_), side, more  # types may be nested too deep to be compared
        if key not in self._known:
            parts = [*self._union([type_], side, DEPTH), *more]
            self._known[key] = type_, self._one_of(dict.fromkeys(parts))  # kept, so that its id stays its own
        return self._known[key][1]

    def _one_of(self, parts: Collection[Source]) -> Source:
        if len(parts) <= WIDE:
            return joined(" | ", parts)
        return Source(f"{self.imports.name('typing', 'Union')}[{joined(', ', parts)}]")

    def _union(self, types: Iterable[Type], side: Side, depth: int) -> list[Source]:
        branches = list(_branches(types))
        if any(map(_is_anything, branches)):  # before a part is printed: it would be imported
            return [self._any()]
        found = dict.fromkeys(part for type_ in branches for part in self._parts(type_, side, depth))
        parts = self._with_one_literal(list(found))
        if "float" in parts and "int" in parts:
            parts.remove(Source("int"))
        return sorted(parts, key=lambda part: part == "None")

    def _parts(self, type_: Type, side: Side, depth: int) -> list[Source]:
        match type_:
            case UnionOf():
                parts = self._union([type_], side, depth)
            case _ if depth == 0:
                parts = [self._any()]
            case Scalar("bytes") if side == "form":
                parts = [self.imports.name(f"{self.runtime}.files", "File")]
            case Scalar(kind):
                parts = [self._scalar(kind)]
            case Enumeration(values, open_kinds):
                parts = self._enumeration(values, open_kinds if side == "received" else ())
            case Named(pointer):
                parts = self._named(pointer, side)
            case MapOf(value):
                parts = [self._container("Mapping", "dict", (value,), side, depth)]
            case ArrayOf(item):
                parts = [self._container("Sequence", "list", (item,), side, depth)]
            case TupleOf(items, rest):
                parts = [self._container("Sequence", "list", (*items, rest) if rest else items, side, depth)]
        return parts

    def _container(self, abstract: str, concrete: str, types: tuple[Type, ...], side: Side, depth: int) -> Source:
        """Let a caller give any sequence or mapping; what is stored or decoded is a list or a dict."""
        inside = self._inside(types, side, depth - 1)
        if side in _GIVEN:
            outside = self.imports.name("collections.abc", abstract)
        else:
            outside = self.imports.name(BUILTINS, concrete)
        key = f"{self.imports.name(BUILTINS, 'str')}, " if concrete == "dict" else ""
        return Source(f"{outside}[{key}{inside}]")

    def _inside(self, types: tuple[Type, ...], side: Side, depth: int) -> Source:
        if self.later.isdisjoint(named_in(types)):
            return self._one_of(self._union(types, side, depth)) or self._any()
        return literal(evolve(self, later=frozenset())._inside(types, side, depth))  # noqa: SLF001 - its own

    def _named(self, pointer: Pointer, side: Side) -> list[Source]:
        name = self.reference(pointer)
        if side in _GIVEN and pointer in self.named.models:
            return [name, self.mapping()]
        return [name]

    def reference(self, pointer: Pointer, prefix: str = "") -> Source:
        """How this module names a model or an alias, or what models.py calls PREFIX + its name."""
        name = prefix + self.named.name(pointer)
        if pointer in self.own:
            return identifier(name)
        return identifier(f"{self.imports.name(self.home, 'models')}.{name}")

    def mapping(self) -> Source:
        """Return what may be given instead of a model."""
        key = self.imports.name(BUILTINS, "str")
        return Source(f"{self.imports.name('collections.abc', 'Mapping')}[{key}, {self._any()}]")

    def _any(self) -> Source:
        return self.imports.name("typing", "Any")

    def _scalar(self, kind: ScalarKind) -> Source:
        match kind:
            case "None":
                return Source("None")
            case "Any":
                return self._any()
            case "str" | "int" | "float" | "bool" | "bytes":
                return self.imports.name(BUILTINS, kind)
            case _:
                return self.imports.name(_MODULES[kind], kind)

    def _enumeration(self, values: tuple[Json, ...], open_kinds: tuple[ScalarKind, ...]) -> list[Source]:
        literals = (value for value in values if isinstance(value, str | int))
        others = [self._scalar(_kind(value)) for value in values if not isinstance(value, str | int)]
        return [*map(_LiteralSource, map(literal, literals)), *others, *map(self._scalar, open_kinds)]

    def _with_one_literal(self, parts: list[Source]) -> list[Source]:
        """Put all literal values of a union into one Literal, where the first of them stands."""
        literals = [part for part in parts if isinstance(part, _LiteralSource)]
        if not literals:
            return parts
        whole = Source(f"{self.imports.name('typing', 'Literal')}[{joined(', ', literals)}]")
        before = parts[: parts.index(literals[0])]
        return [*before, whole, *(part for part in parts[len(before) :] if not isinstance(part, _LiteralSource))]


def _is_anything(type_: Type) -> bool:
    """Tell whether a type has no annotation of its own: any value, or objects and arrays that an enum lists."""
    return type_ == ANY or (
        isinstance(type_, Enumeration) and any(isinstance(each, list | dict) for each in type_.values)
    )


def _kind(value: Json) -> ScalarKind:
    """Return what stands for a value that no Literal can hold."""
    if value is None:
        return "None"
    return "float"
