"""Where schemas are: documents, the schema resources in them, their anchors, and what a reference leads to.

JSON Schema Core 2020-12, sections 8.2 and 9.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources as package_resources
from typing import TYPE_CHECKING, Any

from attrs import Factory, field, frozen, mutable

from openapi_attrs.load import uri
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import MISSING, escape, parse, step
from openapi_attrs.rules import dialects
from openapi_attrs.rules.dialects import Dialect, dialect_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openapi_attrs.model import Json


Scope = tuple[tuple[str, str, str], ...]
"""The dynamic scope, as far as it matters: name of a `$dynamicAnchor` -> document and pointer of the outermost one."""


@frozen(eq=False)
class Resource:
    """A schema resource: what one base URI names. `anchors` and `dynamic` map names to pointers into its document."""

    uri: str
    document: str
    pointer: str
    dialect: Dialect
    anchors: dict[str, str] = field(factory=dict[str, str], repr=False)
    dynamic: dict[str, str] = field(factory=dict[str, str], repr=False)


@frozen(eq=False)
class Place:
    """A schema where it stands; `pointer` leads to it from the root of its resource's document."""

    resource: Resource
    pointer: str
    value: Any = field(repr=False)
    at: str = field(
        init=False, default=Factory(lambda self: f"{self.resource.document}#{self.pointer}", takes_self=True)
    )
    """Where it stands, as people and violations see it."""


def entered(scope: Scope, place: Place) -> Scope:
    """Give the dynamic scope within a place: the anchors of its resource count where no outer one has their name."""
    resource = place.resource
    if not resource.dynamic:
        return scope
    known = {name for name, _, _ in scope}
    added = [(name, resource.document, at) for name, at in resource.dynamic.items() if name not in known]
    return (*scope, *sorted(added)) if added else scope


@mutable
class Registry:
    """The documents by their URI; "" is the one that is compiled, and `roots` are the pointers of its schemas.

    Without `scan`, the main document is known to hold no identifier and no anchor, so nobody looks for one. References
    of a `canonical` document are pointers from its root, also inside of a schema with an identifier; a `$dynamicRef`
    stands beside the `$ref` that says what it leads to where it stands.
    """

    documents: dict[str, Any]
    default: Dialect
    roots: tuple[str, ...] = ("",)
    scan: bool = True
    canonical: bool = False
    _resources: dict[str, Resource] = Factory(dict[str, Resource])
    _by_document: dict[str, dict[str, Resource]] = Factory(dict[str, dict[str, Resource]])
    _scoped: dict[str, bool] = Factory(dict[str, bool])  # by where a schema stands: see `is_scoped`

    def __attrs_post_init__(self) -> None:
        """Read the main document."""
        self._load("", self.roots if self.scan else ())

    def place(self, pointer: str, document: str = "") -> Place | None:
        """Give the schema that a pointer leads to, or None."""
        node = self._node(document, pointer)
        return None if node is MISSING else Place(self._innermost(document, pointer), pointer, node)

    def child(self, place: Place, *path: str | int) -> Place:
        """Give a schema inside of another one's value; the path is known to exist."""
        node, pointer = place.value, place.pointer
        for key in path:
            node = node[key]
            pointer = f"{pointer}/{escape(key)}"
        known = self._by_document[place.resource.document]
        return Place(known.get(pointer, place.resource), pointer, node)

    def resolve(self, place: Place, reference: str) -> Place | None:
        """Give what a reference from this place leads to, or None."""
        absolute, fragment = uri.split(reference)
        resource = self._resource(uri.join(place.resource.uri, absolute)) if absolute else place.resource
        if resource is None:
            return None
        if not fragment or fragment.startswith("/"):
            return self.place(fragment if self.canonical else resource.pointer + fragment, resource.document)
        pointer = resource.anchors.get(fragment)
        return None if pointer is None else self.place(pointer, resource.document)

    def dynamic_anchor(self, target: Place | None, reference: str) -> str | None:
        """Give the name that a `$dynamicRef` looks for in the dynamic scope, if it leads to a `$dynamicAnchor`."""
        _, name = uri.split(reference)
        return name if target is not None and target.resource.dynamic.get(name) == target.pointer else None

    def is_scoped(self, place: Place) -> bool:
        """Tell whether a schema reaches a `$dynamicRef`: else it asks the same whatever leads to it."""
        if place.at not in self._scoped:
            seen, found = self._reached(place)
            self._scoped |= {place.at: True} if found else dict.fromkeys(seen, False)
        return self._scoped[place.at]

    def _reached(self, start: Place) -> tuple[set[str], bool]:
        """Give where the schemas stand that a schema reaches; and whether one, where the search ends, is scoped."""
        seen, pending = {start.at}, [start]
        while pending:
            place = pending.pop()
            if not is_mapping(place.value):
                continue
            if "$dynamicRef" in place.value or self._scoped.get(place.at):
                return seen, True
            document, reference = place.resource.document, place.value.get("$ref")
            further = [
                self.place(f"{place.pointer}{path}", document)
                for path, _ in _subschemas(place.value, place.resource.dialect)
            ]
            further.append(self.resolve(place, reference) if isinstance(reference, str) else None)
            for each in further:
                if each is not None and each.at not in seen and self._scoped.get(each.at) is not False:
                    seen.add(each.at)
                    pending.append(each)
        return seen, False

    def _innermost(self, document: str, pointer: str) -> Resource:
        """Give the resource whose root is nearest above the pointer."""
        known = self._by_document[document]
        while pointer not in known:
            pointer = pointer[: pointer.rindex("/")]
        return known[pointer]

    def _resource(self, absolute: str) -> Resource | None:
        """Give the resource of a URI without fragment: of a document already read, of one given, or a metaschema."""
        if absolute not in self._resources:
            for document in self.documents.keys() - self._by_document.keys():
                self._load(document)
        if absolute not in self._resources:
            if absolute not in _metaschemas():
                return None
            self.documents[absolute] = _metaschemas()[absolute]
            self._load(absolute)
        return self._resources[absolute]

    def _load(self, document: str, starts: Iterable[str] = ("",)) -> None:
        """Read a document: the resource that it is, and (from the pointers given) those inside of it."""
        dialect = self._dialect(self.documents[document], self.default)
        self._add(Resource(document, document, "", dialect))
        self._scan(document, starts)
        self._resources[document] = self._by_document[document][""]

    def _dialect(self, schema: Json, default: Dialect) -> Dialect:
        name = schema.get("$schema") if is_mapping(schema) else None
        if not isinstance(name, str):
            return default
        return dialect_of(name, default, self.documents.get(name.rstrip("#")))

    def _add(self, resource: Resource) -> None:
        self._resources.setdefault(resource.uri, resource)
        self._by_document.setdefault(resource.document, {})[resource.pointer] = resource

    def _scan(self, document: str, starts: Iterable[str]) -> None:
        """Collect the resources and anchors of a document."""
        root = self._by_document[document][""]
        pending = [(pointer, self._node(document, pointer), root) for pointer in starts]
        seen: set[str] = set()
        while pending:
            pointer, node, resource = pending.pop()
            if not is_mapping(node) or pointer in seen:
                continue
            seen.add(pointer)
            inner = self._identified(node, pointer, resource)
            _note_anchors(node, pointer, inner)
            pending.extend((f"{pointer}{path}", child, inner) for path, child in _subschemas(node, inner.dialect))

    def _node(self, document: str, pointer: str) -> Json:
        node = self.documents[document]
        for key in parse(pointer):
            node = step(node, key)
        return node

    def _identified(self, node: Mapping[str, Json], pointer: str, around: Resource) -> Resource:
        """Give the resource of a schema object: a new one where it has an identifier that is more than a fragment."""
        dialect = self._dialect(node, around.dialect)
        name = node.get(dialect.identifier)
        if not isinstance(name, str) or (dialect.reference_stands_alone and "$ref" in node):
            return around
        absolute, fragment = uri.split(name)
        if not absolute:
            if fragment:
                around.anchors.setdefault(fragment, pointer)
            return around
        resource = Resource(uri.join(around.uri, absolute), around.document, pointer, dialect)
        self._add(resource)
        return resource


def _note_anchors(node: Mapping[str, Json], pointer: str, resource: Resource) -> None:
    for keyword in ("$anchor", "$dynamicAnchor"):
        name = node.get(keyword)
        if isinstance(name, str) and resource.dialect.era in {"2019-09", "2020-12"}:
            resource.anchors.setdefault(name, pointer)
            if keyword == "$dynamicAnchor":
                resource.dynamic.setdefault(name, pointer)


def _subschemas(node: Mapping[str, Json], dialect: Dialect) -> Iterator[tuple[str, Json]]:
    """Give the schemas directly inside of a schema object, wherever a keyword holds them."""
    if dialect.reference_stands_alone and isinstance(node.get("$ref"), str):
        return
    for keyword, value in node.items():
        path = f"/{escape(keyword)}"
        if is_mapping(value):
            if keyword in dialects.ONE_SCHEMA:
                yield path, value
            elif keyword in dialects.MAP_OF_SCHEMAS:
                yield from ((f"{path}/{escape(name)}", schema) for name, schema in value.items())
        elif is_list(value) and keyword in dialects.LIST_OF_SCHEMAS:
            yield from ((f"{path}/{index}", schema) for index, schema in enumerate(value))


@lru_cache(maxsize=1)
def _metaschemas() -> dict[str, Json]:
    """Give the published metaschemas by their URI."""
    folder = package_resources.files("openapi_attrs.rules").joinpath("metaschemas")
    read = [json.loads(file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".json")]
    return {str(schema.get("$id", schema.get("id"))).rstrip("#"): schema for schema in read}
