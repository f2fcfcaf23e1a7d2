"""Schemas that ask one thing of a request and another of a response.

OpenAPI 3.0.4, section 4.7.24.2: of a property that is readOnly and required, the required takes effect on the response
only; of one that is writeOnly, on the request only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import node_at
from openapi_attrs.load.uri import split

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from openapi_attrs.load import Document
    from openapi_attrs.model import Direction, Json, Pointer

_FLAGS: dict[Direction, str] = {"sent": "readOnly", "received": "writeOnly"}
_FAMILY = frozenset({"$ref", "allOf"})
_DATA = frozenset({"const", "default", "discriminator", "enum", "example", "examples"})


@frozen(eq=False)
class Directions:
    """Tells what of a canonical document depends on the direction."""

    tree: Json
    any: bool
    """Whether the document speaks of directions at all."""
    _known: dict[Pointer, bool] = field(factory=dict[str, bool])

    @classmethod
    def of(cls, document: Document) -> Directions:
        """Look through the text of a document first: most say nothing of directions."""
        return cls(document.tree, any(flag in source.text for source in document.sources for flag in _FLAGS.values()))

    def hidden(self, node: dict[str, Json], direction: Direction) -> frozenset[str]:
        """Give the properties of an object that do not travel in a direction."""
        flags = (_FLAGS[direction],)
        return frozenset(name for name, schema in self._properties(node) if self._says(schema, flags))

    def matter(self, pointer: Pointer) -> bool:
        """Tell whether a schema, or one that it refers to, requires a property that travels in one direction alone."""
        if self.any and pointer not in self._known:
            self._learn(pointer)
        return self._known.get(pointer, False)

    def _learn(self, pointer: Pointer) -> None:
        """Look at a schema and all that it refers to; whatever leads to one that differs does so itself."""
        leading: dict[Pointer, list[Pointer]] = {}
        pending, differing = [pointer], list[str]()
        while pending:
            at = pending.pop()
            if at in self._known:
                differing += [at] if self._known[at] else []
                continue
            self._known[at] = False
            for each in _objects(node_at(self.tree, at)):
                if self._differs(each):
                    differing.append(at)
                if isinstance(each.get("$ref"), str):
                    referred = split(each["$ref"])[1]
                    leading.setdefault(referred, []).append(at)
                    pending.append(referred)
        while differing:
            at = differing.pop()
            self._known[at] = True
            differing += leading.pop(at, ())

    def _differs(self, node: dict[str, Json]) -> bool:
        if not ("required" in node or "allOf" in node or ("$ref" in node and "properties" in node)):
            return False  # as most do not: what stands behind a reference alone is looked at for itself
        required = {name for part in self._family(node) for name in _required(part)}
        return bool(required) and any(
            name in required and self._says(schema, _FLAGS.values()) for name, schema in self._properties(node)
        )

    def _says(self, schema: Json, flags: Collection[str]) -> bool:
        if is_mapping(schema) and _FAMILY.isdisjoint(schema):
            return any(schema.get(flag) is True for flag in flags)
        return any(part.get(flag) is True for part in self._family(schema) for flag in flags)

    def _properties(self, node: dict[str, Json]) -> Iterator[tuple[str, Json]]:
        for part in self._family(node):
            found: Any = part.get("properties")
            yield from found.items() if is_mapping(found) else ()

    def _family(self, node: Json) -> Iterator[dict[str, Json]]:
        """Give a schema and all that holds for the same value: what it refers to, and the members of `allOf`."""
        pending, seen = [node], set[int]()
        while pending:
            part = pending.pop()
            if not is_mapping(part) or id(part) in seen:
                continue
            seen.add(id(part))
            yield part
            if isinstance(part.get("$ref"), str):
                pending.append(node_at(self.tree, split(part["$ref"])[1]))
            members: Any = part.get("allOf")
            pending.extend(members if is_list(members) else ())


def _required(node: dict[str, Json]) -> Iterator[str]:
    found: Any = node.get("required")
    yield from (name for name in found if isinstance(name, str)) if is_list(found) else ()


def _objects(node: Json) -> Iterator[dict[str, Json]]:
    """Give every object of a schema, itself among them; data that a schema holds is none of it."""
    pending = [node]
    while pending:
        part = pending.pop()
        if is_mapping(part):
            yield part
            pending.extend(value for key, value in part.items() if key not in _DATA)
        elif is_list(part):
            pending.extend(part)
