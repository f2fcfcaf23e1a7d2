"""Which schemas get compiled rules: those of bodies and parameters that say anything, equal ones once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import frozen

from openapi_attrs import names
from openapi_attrs.build.discriminators import SCHEMAS
from openapi_attrs.build.naming import Named
from openapi_attrs.build.schemas import asks
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.resolve.directions import Directions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.build.naming import Namer
    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.model import Direction, Pointer


@frozen
class Rules:
    """The compiled rules by schema: the schema that stands for all that are equal to it, and the name of its rules."""

    roots: dict[Pointer, Pointer]
    named: dict[Pointer, str]
    sent: dict[Pointer, str]
    """The names where a request is asked something else than a response."""

    def of(self, schema: Pointer | None, direction: Direction) -> tuple[Pointer | None, str | None]:
        """Give the schema to compile instead of one, and the name; no name where nothing is worth checking."""
        root = self.roots.get(schema) if schema is not None else None
        if root is None:
            return schema, None
        return root, self.sent.get(root, self.named[root]) if direction == "sent" else self.named[root]


def rules(reader: Reader, namer: Namer, sent: Iterable[Pointer], received: Iterable[Pointer]) -> Rules:
    """Name the rules of what is sent and received."""
    sent, received = list(sent), list(received)
    groups: dict[str, list[Pointer]] = {}
    for pointer in dict.fromkeys((*sent, *received)):
        node = reader.schema(pointer)
        said = _said(node if is_mapping(node) else {"not": True} if node is False else {})
        if said:
            is_component = pointer.startswith(SCHEMAS) and pointer.count("/") == 3
            key = pointer if is_component else json.dumps(said, sort_keys=True)
            groups.setdefault(key, []).append(pointer)
    by_root = {min(group): tuple(group) for group in groups.values()}
    roots = {pointer: root for root, group in by_root.items() for pointer in group}
    named = namer.rules(Named(root, group, _plain(reader, root)) for root, group in by_root.items())
    directions = Directions.of(reader.document)
    both = {roots[at] for at in sent if at in roots} & {roots[at] for at in received if at in roots}
    return Rules(roots, named, _of_requests(named, [root for root in both if directions.matter(root)]))


def _of_requests(named: dict[Pointer, str], roots: list[Pointer]) -> dict[Pointer, str]:
    taken, own = set(named.values()), dict[str, str]()
    for root in sorted(roots):
        name = f"{named[root]}_sent"
        own[root] = names.marked(name, root, names.RULE, taken) if name in taken else name
        taken.add(own[root])
    return own


def _plain(reader: Reader, pointer: Pointer) -> str | None:
    """Give the type of a schema that says nothing else, which is what its rule is called wherever it stands."""
    said = _said(reader.schema(pointer) or {})
    type_: Any = said.get("type")
    return type_ if len(said) == 1 and isinstance(type_, str) else None


def _said(node: Node) -> Node:
    return {key: value for key, value in node.items() if asks(key)}
