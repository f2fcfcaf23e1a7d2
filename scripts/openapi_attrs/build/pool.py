"""Types made once: equal types are one object, so that they compare and hash by identity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen

from openapi_attrs.model import (
    ANY,
    NONE,
    ArrayOf,
    Discriminator,
    Enumeration,
    MapOf,
    Named,
    Scalar,
    TupleOf,
    UnionOf,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from openapi_attrs.model import Json, Pointer, ScalarKind, Type

SCALARS: dict[ScalarKind, Type] = {
    "Any": ANY,
    "None": NONE,
    **{kind: Scalar(kind) for kind in ("str", "int", "float", "bool", "bytes", "datetime", "date", "time", "UUID")},
}
"""Every scalar, as the one object that stands for it."""

_KINDS: dict[type, ScalarKind] = {str: "str", bool: "bool", int: "int", float: "float"}


@frozen(eq=False)
class Pool:
    """Makes types."""

    made: dict[object, Type] = field(factory=dict[object, Any])

    def _once(self, key: object, make: Callable[[], Type]) -> Type:
        found = self.made.get(key)
        if found is None:
            found = self.made[key] = make()
        return found

    def named(self, pointer: Pointer) -> Named:
        """Give a reference to a model or an alias."""
        return cast("Named", self._once((Named, pointer), lambda: Named(pointer)))

    def array(self, item: Type) -> Type:
        """Give an array of one item type."""
        return self._once((ArrayOf, id(item)), lambda: ArrayOf(item))

    def map(self, value: Type) -> Type:
        """Give a map from any text."""
        return self._once((MapOf, id(value)), lambda: MapOf(value))

    def tuple(self, items: tuple[Type, ...], rest: Type | None) -> Type:
        """Give an array with a type a position."""
        return self._once((TupleOf, tuple(map(id, items)), id(rest)), lambda: TupleOf(items, rest))

    def enumeration(self, values: Iterable[Json], *, closed: bool = False) -> Type:
        """Give a closed list of values, null beside it; both booleans are a boolean. JSON tells `1` from `true`."""
        distinct = {_key(value): value for value in values}
        others = tuple(value for value in distinct.values() if value is not None)
        null: list[Type] = [NONE] if len(others) < len(distinct) else []
        if {*map(type, others)} == {bool} and len(others) == 2:
            return self.union([SCALARS["bool"], *null])
        if not others:
            return self.union(null)
        kinds: tuple[ScalarKind, ...] = () if closed else _kinds(others)
        key = (Enumeration, tuple(map(_key, others)), kinds)
        return self.union([self._once(key, lambda: Enumeration(others, kinds)), *null])

    def union(
        self,
        branches: Iterable[Type],
        wire: str | None = None,
        tags: Mapping[str, Type] | None = None,
        default: Type | None = None,
    ) -> Type:
        """Give one of several, without those that are there already; a branch that is a union is laid flat.

        `wire` is the property that names the branch, `tags` what it says for which, `default` what other values mean.
        """
        flat: dict[int, Type] = {}
        for branch in branches:
            inner = branch.branches if isinstance(branch, UnionOf) and branch.discriminator is None else (branch,)
            flat.update((id(part), part) for part in inner)
        listed = [part for part in flat.values() if isinstance(part, Enumeration)]
        if len(listed) > 1:
            flat = self._merged(flat, listed)
        if id(ANY) in flat or not flat:
            return ANY
        parts = tuple(flat.values())
        if len(parts) == 1:
            return parts[0]
        order = {key: index for index, key in enumerate(flat)}
        mapping = tuple((tag, order[id(part)]) for tag, part in (tags or {}).items() if id(part) in order)
        other = order.get(id(default))
        discriminator = Discriminator(wire, mapping, other) if wire is not None and mapping else None
        return self._once((UnionOf, tuple(flat), discriminator), lambda: UnionOf(parts, discriminator))

    def _merged(self, flat: dict[int, Type], listed: list[Enumeration]) -> dict[int, Type]:
        """Make one enumeration of several, where the first of them stands."""
        merged = self.enumeration(value for part in listed for value in part.values)
        others = {id(part) for part in listed[1:]}
        parts = [merged if part is listed[0] else part for key, part in flat.items() if key not in others]
        return {id(part): part for part in parts}


def _kinds(values: Iterable[object]) -> tuple[ScalarKind, ...]:
    found: dict[ScalarKind, None] = {_KINDS.get(type(value), "Any"): None for value in values}
    return tuple(found)


def _key(value: Json) -> object:
    """Tell JSON values apart as JSON does: `1` from `true`, but not `1` from `1.0`."""
    if isinstance(value, dict | list):
        return repr(cast("object", value))
    return isinstance(value, bool), value


def nests(type_: Type, levels: int) -> bool:
    """Tell whether types stand inside of each other at more than so many levels."""
    left = [(type_, 0)]
    while left:
        part, depth = left.pop()
        if depth > levels:
            return True
        left += [(inner, depth + 1) for inner in _inside(part)]
    return False


def written(type_: Type) -> Iterator[Type]:
    """Give a type and those inside of it, each as often as it is written out."""
    left = [type_]
    while left:
        part = left.pop()
        yield part
        left += reversed(_inside(part))


def _inside(type_: Type) -> Sequence[Type]:
    match type_:
        case ArrayOf(inner) | MapOf(inner):
            return (inner,)
        case UnionOf(branches):
            return branches
        case TupleOf(items, rest):
            return items if rest is None else (*items, rest)
        case _:
            return ()
