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

    from openapi_attrs.model import Api, Model, Pointer, Resource, Type
    from openapi_attrs.render.types import NamedTypes

LIMIT = 150
COMMON = "common"


def groups(api: Api, named: NamedTypes) -> dict[Pointer, str]:
    """Return the group of each model and alias, in document order; nothing where one module holds all of them."""
    pointers = [model.pointer for model in api.models] + [alias.pointer for alias in api.aliases]
    if len(pointers) <= LIMIT:
        return {}
    owners: dict[Pointer, set[str]] = {}
    leads_to = {model.pointer: _named(_types_of(model)) for model in api.models}
    leads_to |= {alias.pointer: _named([alias.type]) for alias in api.aliases}
    for resource in api.resources:
        for pointer in _closure(_named(_types(resource)), leads_to):
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
        imported[groups[model.pointer]] |= {groups[pointer] for pointer in _named(_types_of(model))}
    for alias in api.aliases:
        imported[groups[alias.pointer]] |= {groups[pointer] for pointer in _named([alias.type])}
    reached = {group: _closure(others, imported) for group, others in imported.items()}
    return {
        group: frozenset(other for other in reached[group] if other != group and group in reached[other])
        for group in reached
    }


def _named(types: Iterable[Type]) -> set[Pointer]:
    """Return the models and aliases that the types name."""
    return {each.pointer for each in nested(types, {}) if isinstance(each, Named)}


def _closure(start: Iterable[str], leads_to: Mapping[str, set[str]]) -> set[str]:
    """Return what can be reached, the start included."""
    reached = set(start)
    todo = list(reached)
    while todo:
        found = leads_to[todo.pop()] - reached
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


def _types_of(model: Model) -> Iterator[Type]:
    yield model.extra
    yield from (field.type for field in model.fields)
