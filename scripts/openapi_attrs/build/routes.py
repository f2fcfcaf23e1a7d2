"""The operations of a document, and how they are called."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from openapi_attrs import names
from openapi_attrs.build.reader import Node, Reader, below
from openapi_attrs.load.kinds import is_list
from openapi_attrs.resolve.grammar import METHODS
from openapi_attrs.resolve.operations import operations_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.build.pins import Pins
    from openapi_attrs.model import Pointer

CALL = "x-openapi-attrs-call"
_NO_SUBJECT = re.compile(r"api|rest|v?[0-9][0-9.]*(?:alpha|beta)?[0-9]*|\{.*")


@frozen
class Route:
    """An operation of the document: where it stands and what belongs to it."""

    pointer: Pointer
    path: str
    method: str
    node: Node
    item: Node  # the path item around it
    item_pointer: Pointer

    @property
    def sent_method(self) -> str:
        """The method on the wire: of `additionalOperations`, as it is written (OpenAPI 3.2, Path Item Object)."""
        return self.method.upper() if self.method in METHODS else self.method

    @property
    def operation_id(self) -> str | None:
        """The operationId, if it is one."""
        found = self.node.get("operationId")
        return found if isinstance(found, str) and found else None

    @property
    def spelling(self) -> str:
        """What the operation is named after."""
        return self.operation_id or f"{self.method} {self.path}"

    @property
    def tag(self) -> str:
        """The first tag; without one, the first part of the path that names something."""
        tags = self.node.get("tags")
        if is_list(tags) and tags and isinstance(tags[0], str):
            return tags[0]
        parts = [part for part in self.path.split("/") if part and not _NO_SUBJECT.fullmatch(part)]
        return parts[0] if parts else "default"


def routes(reader: Reader) -> Iterator[Route]:
    """Give the operations of all paths, in the document's order."""
    for path, value in reader.mapping(cast("Node", reader.document.tree), "paths", "").items():
        if not path.startswith("x-"):
            at = below("/paths", path)
            item = reader.node(value, at) or {}
            for pointer, method, node in operations(item, at):
                yield Route(pointer, path, method, node, item, at)


def operations(item: Node, pointer: Pointer) -> Iterator[tuple[Pointer, str, Node]]:
    """Give the operations of a path item with their pointers and methods."""
    for keys, node in operations_of(item):
        yield below(pointer, *keys), keys[-1], node


@frozen
class Call:
    """How an operation is reached from a client: `client.resource.method(...)`."""

    resource: str
    method: str


def class_names(found: Iterable[Route]) -> dict[Pointer, str]:
    """Give each operation a class-like name, for the models that stand in it."""
    spellings = _distinct(found)
    named = names.assign(spellings.values(), names.CLASS)
    return {pointer: named[spelling] for pointer, spelling in spellings.items()}


def _distinct(found: Iterable[Route]) -> dict[Pointer, str]:
    """Give what each operation is named after; where that is equal, with method and path."""
    by_spelling: dict[str, list[Route]] = {}
    for route in found:
        by_spelling.setdefault(route.spelling, []).append(route)
    return {
        route.pointer: spelling if len(group) == 1 else f"{spelling} {route.method} {route.path}"
        for spelling, group in by_spelling.items()
        for route in group
    }


def calls(found: Iterable[Route], pins: Pins) -> dict[Pointer, Call]:
    """Give each operation its resource and a method name of its own there."""
    groups: dict[str, list[_Wanted]] = {}
    for route in found:
        group, method = _asked(route, pins.reader)
        pin = pins.attribute(route.pointer, route.node)
        groups.setdefault(names.named(group, names.RESOURCE), []).append(_Wanted(route, pin, method))
    return {
        pointer: Call(resource, method)
        for resource, members in groups.items()
        for pointer, method in _methods(pins, members).items()
    }


@frozen
class _Wanted:
    """A route, the name that is asked for its method, and what an extension calls it."""

    route: Route
    pin: str | None
    said: str | None

    @property
    def short(self) -> str:
        """The name that the method has if nothing else has it."""
        return self.pin or names.named(self.said or _without_tag(self.route), names.METHOD)


def _asked(route: Route, reader: Reader) -> tuple[str, str | None]:
    """Give the resource and, where an extension says it, the method."""
    call: Any = route.node.get(CALL)
    if isinstance(call, str) and all(call.rpartition(".")):
        resource, _, name = call.rpartition(".")
        return resource, name
    if call is not None:
        at = reader.document.where(below(route.pointer, CALL))
        reader.problems.error("wrong-name", f"{call!r} is no call of a client", at, "such as images.generate")
    group: Any = route.node.get("x-fern-sdk-group-name", route.node.get("x-speakeasy-group"))
    method: Any = route.node.get("x-fern-sdk-method-name", route.node.get("x-speakeasy-name-override"))
    parts = group if is_list(group) else [group]
    said = " ".join(part for part in parts if isinstance(part, str))
    return said or route.tag, method if isinstance(method, str) and method else None


def _methods(pins: Pins, members: list[_Wanted]) -> dict[Pointer, str]:
    """Name the methods of one resource: short where that is clear, else after the whole operationId."""
    result = {each.route.pointer: each.pin for each in members if each.pin}
    pins.hold_apart(result.items())
    rest = [each for each in members if not each.pin]
    counts = Counter([*set(result.values()), *(each.short for each in rest)])
    for each in rest:
        if each.said and counts[each.short] > 1:
            message = f"another operation is called {each.short!r} as well"
            pins.reader.problems.warn("name-taken", message, pins.reader.document.where(each.route.pointer))
    result |= {each.route.pointer: each.short for each in rest if counts[each.short] == 1}
    left = _distinct(each.route for each in rest if each.route.pointer not in result)
    told = names.assign(left.values(), names.METHOD, taken=set(result.values()))
    return result | {pointer: told[spelling] for pointer, spelling in left.items()}


def _without_tag(route: Route) -> str:
    """Leave out the tag before a separator: `pulls/list` under `pulls` is `list`."""
    tag, spelling = route.tag, route.spelling
    rest = spelling[len(tag) :]
    if rest[:1] in {"/", ".", "_", "-", ":"} and spelling[: len(tag)].lower() == tag.lower() and rest[1:]:
        return rest[1:]
    return spelling
