"""Types made once: equal types are one object, so that they compare and hash by identity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import Factory, frozen

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
    from collections.abc import Callable, Iterable, Mapping

    from openapi_attrs.model import Json, Pointer, ScalarKind, Type

_KINDS: dict[type, ScalarKind] = {str: "str", bool: "bool", int: "int", float: "float"}


@frozen(eq=False)
class Pool:
    """Makes types."""

    made: dict[Any, Type] = Factory(lambda: {"Any": ANY, "None": NONE})

    def _once(self, key: Any, make: Callable[[], Type]) -> Type:
        found = self.made.get(key)
        if found is None:
            found = self.made[key] = make()
        return found

    def scalar(self, kind: ScalarKind) -> Type:
        """Give a scalar."""
        return self._once(kind, lambda: Scalar(kind))

    def named(self, pointer: Pointer) -> Type:
        """Give a reference to a model or an alias."""
        return self._once((Named, pointer), lambda: Named(pointer))

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
        branches = [NONE] if len(others) < len(distinct) else []
        if {*map(type, others)} == {bool} and len(others) == 2:
            branches.insert(0, self.scalar("bool"))
        elif others:
            kinds = () if closed else tuple(dict.fromkeys(_KINDS.get(type(value), "Any") for value in others))
            key = (Enumeration, tuple(map(_key, others)), kinds)
            branches.insert(0, self._once(key, lambda: Enumeration(others, kinds)))
        return self.union(branches)

    def union(self, branches: Iterable[Type], wire: str | None = None, tags: Mapping[str, Type] | None = None) -> Type:
        """Give one of several, without those that are there already; a branch that is a union is laid flat.

        `wire` is the property that names the branch, `tags` what it says for which.
        """
        flat: dict[int, Type] = {}
        for branch in branches:
            inner = branch.branches if isinstance(branch, UnionOf) and branch.discriminator is None else (branch,)
            flat.update((id(part), part) for part in inner)
        if id(ANY) in flat or not flat:
            return ANY
        parts = tuple(flat.values())
        if len(parts) == 1:
            return parts[0]
        order = {key: index for index, key in enumerate(flat)}
        mapping = tuple((tag, order[id(part)]) for tag, part in (tags or {}).items() if id(part) in order)
        discriminator = Discriminator(wire, mapping) if wire is not None and mapping else None
        return self._once((UnionOf, tuple(flat), discriminator), lambda: UnionOf(parts, discriminator))


def _key(value: Json) -> Any:
    """Tell JSON values apart as JSON does: `1` from `true`, but not `1` from `1.0`."""
    if isinstance(value, dict | list):
        return repr(value)
    return isinstance(value, bool), value
