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

LIMIT, LARGEST = 150, 100
"""The models of one module that holds all of them, and those of a group: it is loaded as a whole."""

COMMON = "common"


def is_split(api: Api) -> bool:
    """Tell whether the models stand in several modules."""
    return len(api.models) + len(api.aliases) > LIMIT


def groups(api: Api, named: NamedTypes) -> dict[Pointer, str]:
    """Return the group of each model and alias, in document order; nothing where one module holds all of them."""
    if not is_split(api):
        return {}
    pointers = [model.pointer for model in api.models] + [alias.pointer for alias in api.aliases]
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
        if sizes[group] <= LARGEST
        else names.named(f"{group}_{names.words(named.name(pointer))[0]}", names.RESOURCE)
        for pointer, group in found.items()
    }


def circular(api: Api, groups: Mapping[Pointer, str]) -> dict[str, frozenset[str]]:
    """Return, by group, the others that its aliases load, as Python evaluates them, and whose aliases load it."""
    loaded: dict[str, set[str]] = {group: set() for group in groups.values()}
    for alias in api.aliases:
        loaded[groups[alias.pointer]] |= {groups[pointer] for pointer in _named([alias.type])}
    reached = {group: _closure(others, loaded) for group, others in loaded.items()}
    return {
        group: frozenset(other for other in others if other != group and group in reached[other])
        for group, others in reached.items()
    }


def _named(types: Iterable[Type]) -> set[Pointer]:
    """Return the models and aliases that the types name."""
    return {each.pointer for each in nested(types, {}) if type(each) is Named}


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
