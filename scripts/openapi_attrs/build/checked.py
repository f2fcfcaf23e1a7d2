"""Which schemas get compiled rules: those of bodies and parameters that say anything, equal ones once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import frozen

from openapi_attrs.build.discriminators import SCHEMAS
from openapi_attrs.build.naming import Named
from openapi_attrs.build.schemas import says
from openapi_attrs.load.kinds import is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.build.naming import Namer
    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.model import Pointer


@frozen
class Rules:
    """The compiled rules by schema: the schema that stands for all that are equal to it, and the name of its rules."""

    roots: dict[Pointer, Pointer]
    named: dict[Pointer, str]

    def of(self, schema: Pointer | None) -> tuple[Pointer | None, str | None]:
        """Give the schema to compile instead of one, and the name; no name where nothing is worth checking."""
        root = self.roots.get(schema) if schema is not None else None
        return (schema, None) if root is None else (root, self.named[root])


def rules(reader: Reader, namer: Namer, schemas: Iterable[Pointer]) -> Rules:
    """Name the rules of schemas."""
    groups: dict[str, list[Pointer]] = {}
    for pointer in dict.fromkeys(schemas):
        node = reader.schema(pointer)
        said = _said(node if is_mapping(node) else {"not": True} if node is False else {})
        if said:
            is_component = pointer.startswith(SCHEMAS) and pointer.count("/") == 3
            key = pointer if is_component else json.dumps(said, sort_keys=True)
            groups.setdefault(key, []).append(pointer)
    by_root = {min(group): tuple(group) for group in groups.values()}
    roots = {pointer: root for root, group in by_root.items() for pointer in group}
    return Rules(roots, namer.rules(Named(root, group, _plain(reader, root)) for root, group in by_root.items()))


def _plain(reader: Reader, pointer: Pointer) -> str | None:
    """Give the type of a schema that says nothing else, which is what its rule is called wherever it stands."""
    said = _said(reader.schema(pointer) or {})
    type_: Any = said.get("type")
    return type_ if len(said) == 1 and isinstance(type_, str) else None


def _said(node: Node) -> Node:
    return {key: value for key, value in node.items() if says(key) or key == "x-validation-rules"}
