"""Discriminators: what a property says about which schema holds (OpenAPI 3.1, Discriminator Object)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import field, mutable

from openapi_attrs.build.reader import Node, Reader, below, target
from openapi_attrs.build.schemas import Part, essence, gathered
from openapi_attrs.load import parse
from openapi_attrs.load.kinds import is_list, is_mapping

if TYPE_CHECKING:
    from openapi_attrs.model import Json, Pointer

SCHEMAS = "/components/schemas"


@mutable(eq=False)
class Family:
    """Which components are derived from which, by `allOf`."""

    reader: Reader
    components: Node
    _children: dict[Pointer, list[Pointer]] | None = None
    _derived: dict[Pointer, dict[Pointer, Node]] = field(factory=dict[str, Any])

    def derived(self, pointer: Pointer) -> dict[Pointer, Node]:
        """Give the components that are derived from one, directly or not, in the order of their keys."""
        if self._children is None:
            self._children = self._found()
        if pointer not in self._derived:
            reached: set[Pointer] = set()
            left = [pointer]
            while left:
                for child in self._children.get(left.pop(), ()):
                    if child not in reached and child != pointer:
                        reached.add(child)
                        left.append(child)
            nodes = {below(SCHEMAS, key): node for key, node in self.components.items()}
            self._derived[pointer] = {at: nodes[at] for at in sorted(reached)}
        return self._derived[pointer]

    def _found(self) -> dict[Pointer, list[Pointer]]:
        children: dict[Pointer, list[Pointer]] = {}
        for key, node in self.components.items():
            members: Any = node.get("allOf") if is_mapping(node) else None
            for member in members if is_list(members) else ():
                reference: Any = member.get("$ref") if is_mapping(member) else None
                if isinstance(reference, str):
                    children.setdefault(target(reference), []).append(below(SCHEMAS, key))
        return children


def tags(reader: Reader, holder: Part, wire: str, branches: list[Pointer]) -> dict[str, Pointer]:
    """Give the branch that each value of the property `wire` names.

    The mapping goes first; a branch that it does not name goes by the values that its own schema allows for the
    property, else by the key of its schema.
    """
    targets = {at: _target(reader, at) for at in branches}
    found = _mapping(reader, holder, targets)
    named = set(found.values())
    rest = [branch for branch in branches if branch not in named]
    allowed = {branch: _allowed(reader, branch, wire) for branch in rest}
    counts = Counter(tag for listed in allowed.values() for tag in listed)
    for branch in rest:
        own = [tag for tag in allowed[branch] if counts[tag] == 1]
        key = [parse(targets[branch])[-1]] if targets[branch].startswith(f"{SCHEMAS}/") else []
        for tag in own or key:
            found.setdefault(tag, branch)
    return found


def default_branch(reader: Reader, discriminator: Node, branches: list[Pointer]) -> Pointer | None:
    """Give the branch for values that the mapping does not name (OpenAPI 3.2, Discriminator Object)."""
    wanted = _mapped(discriminator.get("defaultMapping"))
    return next((branch for branch in branches if _target(reader, branch) == wanted), None)


def _mapping(reader: Reader, holder: Part, targets: dict[Pointer, Pointer]) -> dict[str, Pointer]:
    discriminator = reader.mapping(holder.node, "discriminator", holder.pointer)
    at = below(holder.pointer, "discriminator")
    by_target = {there: branch for branch, there in targets.items()}
    found: dict[str, Pointer] = {}
    for tag, value in reader.mapping(discriminator, "mapping", at).items():
        there = _mapped(value)
        if there in by_target:
            found[tag] = by_target[there]
        else:
            message = f"the discriminator's mapping names {value!r}, which is no branch here"
            reader.problems.warn("discriminator-mapping", message, reader.document.where(below(at, "mapping", tag)))
    return found


def _target(reader: Reader, pointer: Pointer) -> Pointer:
    """Give the schema that a branch refers to, the branch itself where it is written in place."""
    node = reader.schema(pointer)
    reference = node.get("$ref") if is_mapping(node) else None
    return target(reference) if isinstance(reference, str) else pointer


def _mapped(value: Json) -> Pointer:
    """Read a mapping's value: a reference, or the key of a component."""
    if not isinstance(value, str):
        return ""
    return target(value) if value.startswith("#") else below(SCHEMAS, value)


def _allowed(reader: Reader, pointer: Pointer, wire: str) -> list[str]:
    """Give the texts that a schema allows for a property, where it lists them."""
    for part in reversed(gathered(reader, pointer, reader.schema(pointer))):
        node = reader.mapping(part.node, "properties", part.pointer).get(wire)
        inner = essence(reader, below(part.pointer, "properties", wire), node)
        if inner is not None and "const" in inner.node:
            return [inner.node["const"]] if isinstance(inner.node["const"], str) else []
        if inner is not None and "enum" in inner.node:
            values = reader.sequence(inner.node, "enum", inner.pointer)
            return [value for value in values if isinstance(value, str)]
    return []
