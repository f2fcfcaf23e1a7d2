"""Which module holds which model: one for all, or, past 150 of them, groups of models that change together.

What one resource alone reaches stands in the group of that resource, everything else in `common`; a group that is
still too large is split by the first word of the models' names. Counts decide only whether there is a split, never
where it runs, so that a model more moves no other.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from openapi_attrs import names
from openapi_attrs.model import Named
from openapi_attrs.render.types import nested

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openapi_attrs.model import Api, Pointer, Resource, Type
    from openapi_attrs.render.types import NamedTypes

LIMIT = 150
COMMON = "common"


def groups(api: Api, named: NamedTypes) -> dict[Pointer, str]:
    """Return the group of each model and alias, in document order; nothing where one module holds all of them."""
    pointers = [model.pointer for model in api.models] + [alias.pointer for alias in api.aliases]
    if len(pointers) <= LIMIT:
        return {}
    owners: dict[Pointer, set[str]] = {}
    for resource in api.resources:
        for pointer in _reached(_types(resource), named):
            owners.setdefault(pointer, set()).add(resource.name)
    found = {pointer: _owner(owners.get(pointer, set())) for pointer in pointers}
    sizes = Counter(found.values())
    return {
        pointer: group
        if sizes[group] <= LIMIT
        else names.named(f"{group}_{names.words(named.name(pointer))[0]}", names.RESOURCE)
        for pointer, group in found.items()
    }


def circular(api: Api, groups: Mapping[Pointer, str]) -> dict[str, frozenset[str]]:
    """Return, by group, the others that it imports and that import it, directly or not."""
    imported: dict[str, set[str]] = {group: set() for group in groups.values()}
    for model in api.models:
        types = [model.extra, *(field.type for field in model.fields)]
        imported[groups[model.pointer]] |= _named_groups(types, groups)
    for alias in api.aliases:
        imported[groups[alias.pointer]] |= _named_groups([alias.type], groups)
    reached = {group: _closure(group, imported) for group in imported}
    return {
        group: frozenset(other for other in reached[group] if other != group and group in reached[other])
        for group in reached
    }


def _named_groups(types: Iterable[Type], groups: Mapping[Pointer, str]) -> set[str]:
    return {groups[each.pointer] for each in nested(types, {}) if isinstance(each, Named)}


def _closure(group: str, imported: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    todo = [group]
    while todo:
        found = imported[todo.pop()] - reached
        reached |= found
        todo += found
    return reached


def _owner(resources: set[str]) -> str:
    return next(iter(resources)) if len(resources) == 1 else COMMON


def _types(resource: Resource) -> Iterator[Type]:
    """Return every type that an operation of the resource speaks of."""
    for operation in resource.operations:
        yield from (parameter.type for parameter in operation.parameters)
        yield from (content.type for content in (operation.body.content if operation.body else ()))
        yield from (content.type for response in operation.responses for content in response.content)


def _reached(types: Iterable[Type], named: NamedTypes) -> set[Pointer]:
    """Return the models and aliases in the types, and those that these reach."""
    reached: set[Pointer] = set()
    todo = list(types)
    while todo:
        found = {each.pointer for each in nested(todo, named.aliases) if isinstance(each, Named)} - reached
        reached |= found
        models = [named.models[pointer] for pointer in found if pointer in named.models]
        todo = [type_ for model in models for type_ in (model.extra, *(field.type for field in model.fields))]
    return reached
