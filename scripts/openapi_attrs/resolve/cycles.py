"""Schemas that hold themselves at the same place of a value, so that no value could ever be judged.

A schema may refer to itself below a property or in its items; not by way of `$ref`, `allOf`, `anyOf` and the like,
which apply to the value at hand (JSON Schema 2020-12 core, section 9.4.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from openapi_attrs.load import escape, parse
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.load.pointers import node_at, replaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.errors import Location
    from openapi_attrs.model import Json, Pointer
    from openapi_attrs.resolve.context import Run

_LISTS = ("allOf", "anyOf", "oneOf")
_UNION = frozenset(("anyOf", "oneOf", "discriminator"))
_ONES = ("not", "if", "then", "else")


@frozen
class Edge:
    """A reference that applies to the same value: from the schema at `source`, standing at `at`, to `target`.

    `always` unless a branch (anyOf, oneOf, not, if, ...) may spare a value of it.
    """

    source: Pointer
    at: Pointer
    target: Pointer
    always: bool


def without_circles(tree: dict[str, Json], run: Run) -> dict[str, Json]:
    """Open the circles that mean something; the others are told, and opened if --lenient allows it.

    One circle is common: a base lists its children in `oneOf` or `anyOf`, and they extend it by `allOf`. They extend
    what the base says besides, for what they are is said already.
    """
    for circle in circles(tree, run.referred):
        for edge in _inheritance(circle):
            base = {key: value for key, value in node_at(tree, edge.target).items() if key not in _UNION}
            run.problems.warn("inheritance-circle", f"this extends the rest of #{edge.target}", _where(edge, run))
            tree = replaced(tree, parse(edge.at), {**base, **_beside(tree, edge)})
            run.origins.append((edge.at, *run.referred[edge.target]))
    for circle in circles(tree, run.referred):
        message = f"this schema holds itself: {' -> '.join('#' + edge.target for edge in circle[:5])}"
        run.problems.lose("schema-circle", message, _where(circle[0], run))
        for edge in circle:
            tree = replaced(tree, parse(edge.at), _beside(tree, edge))
    return tree


def circles(tree: Json, referred: Iterable[Pointer]) -> list[list[Edge]]:
    """Find the circles among schemas that are referred to; for each, the edges inside of it."""
    edges = {place: list(_edges(node_at(tree, place), place)) for place in referred}
    return [_inside(component, edges) for component in _components(edges)]


def _inheritance(circle: list[Edge]) -> list[Edge]:
    """Give the edges by which children extend a base that lists them."""
    listing = {edge.source for edge in circle if edge.at.startswith((f"{edge.source}/oneOf/", f"{edge.source}/anyOf/"))}
    return [edge for edge in circle if edge.always and edge.target in listing and edge.source != edge.target]


def _beside(tree: Json, edge: Edge) -> dict[str, Json]:
    return {key: value for key, value in node_at(tree, edge.at).items() if key != "$ref"}


def _where(edge: Edge, run: Run) -> Location:
    document, pointer = run.referred[edge.source]
    return document.where(pointer + edge.at[len(edge.source) :])


def _edges(schema: Json, place: Pointer) -> Iterator[Edge]:
    left: list[tuple[Any, Pointer, bool]] = [(schema, place, True)]
    while left:
        node, at, always = left.pop()
        if not is_mapping(node):
            continue
        found = node
        if isinstance(found.get("$ref"), str):
            yield Edge(place, at, found["$ref"][1:], always)
        for key in _LISTS:
            branches: list[Json] = found.get(key) or []
            inside = always and (key == "allOf" or len(branches) == 1)
            left.extend((each, f"{at}/{key}/{index}", inside) for index, each in enumerate(branches))
        left.extend((found[key], f"{at}/{key}", False) for key in _ONES if key in found)
        for name, each in found.get("dependentSchemas", {}).items():
            left.append((each, f"{at}/dependentSchemas/{escape(name)}", False))


def _components(edges: dict[Pointer, list[Edge]]) -> list[list[Pointer]]:
    """Find the strongly connected schemas that form a circle (Tarjan's algorithm, without recursion)."""
    search = _Search(edges)
    for root in edges:
        if root not in search.index:
            search.run(root)
    return [
        found for found in search.found if len(found) > 1 or any(edge.target == found[0] for edge in edges[found[0]])
    ]


@define
class _Search:
    edges: dict[Pointer, list[Edge]]
    index: dict[Pointer, int] = field(factory=dict[Any, Any])
    low: dict[Pointer, int] = field(factory=dict[Any, Any])
    stack: dict[Pointer, None] = field(factory=dict[Any, Any])
    found: list[list[Pointer]] = field(factory=list[Any])

    def run(self, root: Pointer) -> None:
        work = [self._enter(root)]
        while work:
            place, rest = work[-1]
            target = next(rest, None)
            if target is None:
                work.pop()
                self._leave(place)
                if work:
                    self.low[work[-1][0]] = min(self.low[work[-1][0]], self.low[place])
            elif target not in self.index:
                work.append(self._enter(target))
            elif target in self.stack:
                self.low[place] = min(self.low[place], self.index[target])

    def _enter(self, place: Pointer) -> tuple[Pointer, Iterator[Pointer]]:
        self.index[place] = self.low[place] = len(self.index)
        self.stack[place] = None
        return place, iter([edge.target for edge in self.edges[place] if edge.target in self.edges])

    def _leave(self, place: Pointer) -> None:
        if self.low[place] < self.index[place]:
            return
        component: list[Pointer] = []
        while place in self.stack:
            component.append(self.stack.popitem()[0])
        self.found.append(component)


def _inside(component: list[Pointer], edges: dict[Pointer, list[Edge]]) -> list[Edge]:
    members = set(component)
    return [edge for place in component for edge in edges[place] if edge.target in members]
