"""Equal models made one: a document writes the same object in many places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from openapi_attrs.model import ArrayOf, MapOf, Named, TupleOf, UnionOf

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openapi_attrs.build.models import Draft, Reached
    from openapi_attrs.build.pool import Pool
    from openapi_attrs.model import Field, Pointer, Type


@frozen(eq=False)
class Substitution:
    """Puts one model in the place of another in types."""

    pool: Pool
    instead: Mapping[Pointer, Pointer]
    _known: dict[int, Type] = field(factory=dict[int, Any])

    def of(self, type_: Type) -> Type:
        """Give a type with its models replaced; what holds none stays the same object."""
        known = self._known.get(id(type_))
        if known is None:
            known = self._known[id(type_)] = self._made(type_)
        return known

    def _made(self, type_: Type) -> Type:
        match type_:
            case Named(pointer):
                return self.pool.named(self.instead[pointer]) if pointer in self.instead else type_
            case ArrayOf(item):
                return self.pool.array(self.of(item))
            case MapOf(value):
                return self.pool.map(self.of(value))
            case TupleOf(items, rest):
                return self.pool.tuple(tuple(map(self.of, items)), None if rest is None else self.of(rest))
            case UnionOf():
                return self._union(type_)
            case _:
                return type_

    def _union(self, union: UnionOf) -> Type:
        made = [self.of(branch) for branch in union.branches]
        if union.discriminator is None:
            return self.pool.union(made)
        named = {tag: made[index] for tag, index in union.discriminator.mapping}
        default = union.discriminator.default
        return self.pool.union(made, union.discriminator.wire, named, None if default is None else made[default])

    def draft(self, draft: Draft) -> Draft:
        """Give a draft with the models in it replaced."""
        fields = tuple(map(self._field, draft.fields))
        extra = self.of(draft.extra)
        if extra is draft.extra and all(new is old for new, old in zip(fields, draft.fields, strict=True)):
            return draft
        return evolve(draft, fields=fields, extra=extra)

    def _field(self, field: Field) -> Field:
        type_ = self.of(field.type)
        return field if type_ is field.type else evolve(field, type=type_)


def share(found: Reached, pool: Pool, is_shared: Callable[[Pointer], bool]) -> dict[Pointer, Pointer]:
    """Find for each model or alias that equals another the pointer of the one that stands for all of them, the least.

    What is nested is drafted after what holds it, so the drafts are taken in reverse: inner ones are one already when
    the outer ones are compared.
    """
    groups: dict[object, list[Pointer]] = {}
    for pointer, type_ in found.aliases.items():
        if is_shared(pointer):
            groups.setdefault(id(type_), []).append(pointer)
    instead = {pointer: group[0] for group in groups.values() for pointer in group[1:]}
    inner = Substitution(pool, instead)
    for pointer in reversed(found.drafts):
        if is_shared(pointer):
            group = groups.setdefault(_key(found.drafts[pointer], inner), [])
            group.append(pointer)
            if pointer != group[0]:
                instead[pointer] = group[0]
    by_least = {min(group): group for group in groups.values()}
    return {pointer: least for least, group in by_least.items() for pointer in group if pointer != least}


def _key(draft: Draft, inner: Substitution) -> tuple[Any, ...]:
    """Give what two equal drafts have in common: the order of their fields means nothing."""
    fields = (
        (f.name, f.wire, id(inner.of(f.type)), f.required, f.doc, f.deprecated, f.read_only, f.write_only)
        for f in draft.fields
    )
    return (draft.pin, draft.doc, id(inner.of(draft.extra)), frozenset(fields))
