"""Parts that several operations have: one object of the tree stands in all their places, and is read once.

It is read at the least of the pointers that lead to it, so that nothing depends on which operation comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from openapi_attrs.build.reader import below
from openapi_attrs.load.kinds import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from openapi_attrs.build.routes import Route
    from openapi_attrs.model import Json, Pointer

T = TypeVar("T")


@frozen(eq=False)
class Once(Generic[T]):
    """What was read of the parts of one kind, by the identity of their nodes."""

    least: dict[int, Pointer]
    _read: dict[int, T] = field(factory=dict[int, Any])

    def of(self, node: Json, pointer: Pointer, read: Callable[[Pointer], T]) -> T:
        """Give what `read` makes of a node, or has made of it in another place."""
        key = id(node)
        if key not in self._read:
            self._read[key] = read(self.least.get(key, pointer))
        return self._read[key]


def least_pointers(found: Iterable[Route]) -> dict[int, Pointer]:
    """Find the least pointer to each parameter, response and request body."""
    least: dict[int, Pointer] = {}
    for route in found:
        for pointer, node in _parts(route):
            known = least.get(id(node))
            if known is None or pointer < known:
                least[id(node)] = pointer
    return least


def _parts(route: Route) -> Iterator[tuple[Pointer, Json]]:
    parameters, responses = route.node.get("parameters"), route.node.get("responses")
    if is_list(parameters):
        at = below(route.pointer, "parameters")
        yield from ((f"{at}/{index}", node) for index, node in enumerate(parameters))
    if is_mapping(responses):
        at = below(route.pointer, "responses")
        yield from ((below(at, status), node) for status, node in responses.items())
    if "requestBody" in route.node:
        yield below(route.pointer, "requestBody"), route.node["requestBody"]
