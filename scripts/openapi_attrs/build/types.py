"""Schemas -> types. Objects are only named here; `models` drafts those that are reached."""

from __future__ import annotations

from itertools import islice, product
from math import prod
from typing import TYPE_CHECKING, Any

from attrs import field, mutable

from openapi_attrs.build.discriminators import SCHEMAS, Family, default_branch, tags
from openapi_attrs.build.pool import SCALARS, Pool, nests, written
from openapi_attrs.build.reader import Node, Reader, below, target
from openapi_attrs.build.schemas import (
    Part,
    Parts,
    essence,
    gathered,
    has_properties,
    implied,
    last,
    says,
    shapes,
    types,
    where_last,
)
from openapi_attrs.build.values import fitting
from openapi_attrs.load import parse
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.model import ANY, NONE, Enumeration, Named, UnionOf

if TYPE_CHECKING:
    from openapi_attrs.build.pins import Pins
    from openapi_attrs.model import Json, Pointer, ScalarKind, Type

_FORMATS: dict[object, ScalarKind] = {
    "date-time": "datetime",
    "date": "date",
    "time": "time",
    "uuid": "UUID",
    "byte": "bytes",
}
_PLAIN: dict[str, ScalarKind] = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_THOUGHT = frozenset({"format", "enum", "const", "contentEncoding", "allOf", "anyOf", "oneOf"})

_EXTRA = ("additionalProperties", "unevaluatedProperties")

_REFERENCES = 16
"""Types that stand inside each other through references: what lies deeper gets a name of its own."""

_DEPTH = 60
"""Arrays, maps and unions that stand inside each other: what lies deeper nobody can read."""

_COMBINATIONS = 64
"""Ways to combine the branches of several unions that hold together; where there are more, they are one model."""

_WRITTEN = 1_000
"""Parts that a referenced schema writes out in place, those of what it refers to with them; more get a name."""

_LONG = 8
"""Values or branches that a referenced schema writes out in place; one with more gets a name."""


@mutable(eq=False)
class Types:
    """Gives each schema its type.

    `objects` holds the schemas that a model is needed for, `aliases` the types that need a name: those that contain
    themselves, and long ones. Components are asked for in the order of their keys first, so that which of several
    schemas in a circle gets the name does not depend on the document's order.
    """

    reader: Reader
    pins: Pins
    family: Family
    pool: Pool = field(factory=Pool)
    objects: dict[Pointer, Parts] = field(factory=dict[str, Any])
    aliases: dict[Pointer, Type] = field(factory=dict[str, Any])
    forms: set[Pointer] = field(factory=set[str])  # models whose properties are the parts of a multipart body
    _known: dict[Pointer, Type] = field(factory=dict[str, Any])
    _inline: dict[Pointer, Type] = field(factory=dict[str, Any])  # `allOf` comes to these again and again
    _open: dict[Pointer, bool] = field(factory=dict[str, bool])  # being followed -> whether it contains itself
    _postponed: dict[Pointer, Part] = field(factory=dict[str, Part])
    _depth: int = 0

    def of(self, pointer: Pointer, node: Json) -> Type:
        """Give the type of a schema."""
        return self._at_once(node) or self._followed(pointer, node)

    def _at_once(self, node: Json) -> Type | None:
        """Give the type of what needs no thought: a reference met before, a plain scalar."""
        if not is_mapping(node):
            return ANY
        reference = node.get("$ref")
        if reference is not None:
            return self._known.get(target(reference)) if len(node) == 1 else None
        kind = node.get("type")
        if isinstance(kind, str) and kind in _PLAIN and _THOUGHT.isdisjoint(node):
            return SCALARS[_PLAIN[kind]]
        return None

    def _followed(self, pointer: Pointer, node: Json) -> Type:
        part = essence(self.reader, pointer, node)
        if part is None:
            return ANY
        if self._depth > _DEPTH:
            self.reader.lose("too-deep", "types inside types are nested too deep here", pointer)
            return ANY
        self._depth += 1
        if part.pointer == pointer or part.pointer.startswith(f"{pointer}/"):
            type_ = self._inline.get(part.pointer) or self._type(part.pointer, self._parts(part))
            self._inline[part.pointer] = type_
        else:
            type_ = self._known.get(part.pointer) or self._referenced(part)
        self._depth -= 1
        return type_

    def together(self, listed: Parts) -> Type:
        """Give the type of a property of which several schemas speak that hold together."""
        inner = {part.pointer: _saying(gathered(self.reader, part.pointer, part.node)) for part in listed}
        whole = {pointer: part for parts in inner.values() for pointer, part in parts.items()}
        for part in reversed(listed):
            if inner[part.pointer].keys() >= whole.keys():
                return self.of(part.pointer, part.node)
        return self._type(listed[-1].pointer, tuple(whole.values()))

    def upload(self, pointer: Pointer, node: Json) -> Type | None:
        """Give the type of a part of a multipart body that is a file, or files; None for any other part."""
        part = essence(self.reader, pointer, node)
        if part is None:
            return None
        if types((part,)) == ("array",) and "items" in part.node:
            item = self.upload(below(part.pointer, "items"), part.node["items"])
            return item and self.pool.array(item)
        is_raw = "contentMediaType" in part.node and "contentEncoding" not in part.node
        is_text = types((part,)) in {("string",), None}
        return SCALARS["bytes"] if is_text and (is_raw or part.node.get("format") == "binary") else None

    def name_circles(self, components: Node) -> None:
        """Follow the components that are no plain objects, in the order of their keys."""
        for key in sorted(components):
            pointer = below(SCHEMAS, key)
            part = essence(self.reader, pointer, components[key])
            if part is not None and part.pointer not in self._known and not _is_plain_object(part):
                self._referenced(part)

    def complete(self) -> None:
        """Give the types their turn that were nested too deep to follow."""
        while self._postponed:
            pointer, part = self._postponed.popitem()
            self._open[pointer] = True
            self._closed(part, self._whole(part))

    def _referenced(self, part: Part) -> Type:
        pointer = part.pointer
        if pointer in self._open:
            self._open[pointer] = True
            return self._alias(part)
        if len(self._open) > _REFERENCES and not _is_plain_object(part):
            self._postponed[pointer] = part
            self._known[pointer] = self._alias(part)
            return self._known[pointer]
        self._open[pointer] = False
        return self._closed(part, self._whole(part))

    def _closed(self, part: Part, type_: Type) -> Type:
        contains_itself = self._open.pop(part.pointer)
        if contains_itself or _is_long(type_):
            alias = self._alias(part)
            self.aliases[alias.pointer] = type_
            type_ = alias
        self._known[part.pointer] = type_
        return type_

    def _alias(self, part: Part) -> Named:
        """Name a type by its schema, or by a keyword of it where a model goes by that pointer."""
        if "discriminator" in part.node and part.node.keys().isdisjoint({"oneOf", "anyOf"}):
            return self.pool.named(below(part.pointer, "discriminator"))
        return self.pool.named(below(part.pointer, "type") if has_properties(self._parts(part)) else part.pointer)

    def _whole(self, part: Part) -> Type:
        """Give the type of a schema that is referred to, with those derived from it where a discriminator says so."""
        own = self._type(part.pointer, self._parts(part))
        discriminator = part.node.get("discriminator")
        if not is_mapping(discriminator) or "oneOf" in part.node or "anyOf" in part.node:
            return own
        derived = self.family.derived(part.pointer)
        if not derived:
            return own
        branches = {at: self._type(at, self._parts(Part(at, node))) for at, node in derived.items()}
        return self._tagged(part, discriminator, branches, own)

    def _tagged(self, holder: Part, discriminator: Node, branches: dict[Pointer, Type], *more: Type) -> Type:
        """Give a union whose branches a property names; `more` is what holds where the branches do not."""
        wire = discriminator.get("propertyName")
        types_ = [*branches.values(), *more]
        if not isinstance(wire, str):
            self.reader.wrong_type("a text", below(holder.pointer, "discriminator", "propertyName"))
            return self.pool.union(types_)
        tagged = tags(self.reader, holder, wire, list(branches))
        made = {tag: branches[at] for tag, at in tagged.items()}
        if more:
            made.setdefault(parse(holder.pointer)[-1], more[0])
        named = default_branch(self.reader, discriminator, list(branches))
        other = branches[named] if named else next(iter(more), None)
        return self.pool.union(types_, wire, made, other)

    def _parts(self, part: Part) -> Parts:
        if "allOf" in part.node or "$ref" in part.node:
            return gathered(self.reader, part.pointer, part.node)
        return (part,)

    def _type(self, pointer: Pointer, parts: Parts) -> Type:
        """Give the type of schemas that hold together at one place."""
        choices = self._choices(parts)
        if not choices:
            return self._plain(pointer, parts)
        if len(choices) == 1 and not has_properties(parts):
            return self._one_of(pointer, parts, *choices[0])
        if len(choices) > 1 and prod(len(found) for _, found in choices) > _COMBINATIONS:
            return self._laid_together(pointer, parts, choices)
        rest = tuple(Part(part.pointer, _without(part.node, {"oneOf", "anyOf"})) for part in parts)
        combined = [self._combined(rest, branches) for branches in product(*(found for _, found in choices))]
        return self.pool.union(combined)

    def _laid_together(self, pointer: Pointer, parts: Parts, choices: list[tuple[Part, list[Part]]]) -> Type:
        """Give one type for all branches of several unions, where too many combinations are possible."""
        branches = [branch for _, found in choices for branch in found]
        inner = [part for branch in branches for part in gathered(self.reader, branch.pointer, branch.node)]
        some = [part for part in inner if part.node.get("type") != "null"]
        loose = [Part(part.pointer, _without(part.node, {"oneOf", "anyOf", "required"})) for part in some]
        rest = [Part(part.pointer, _without(part.node, {"oneOf", "anyOf"})) for part in parts]
        type_ = self._plain(pointer, (*rest, *loose))
        return self.pool.union([type_, NONE] if len(some) < len(inner) else [type_])

    def _combined(self, rest: Parts, branches: tuple[Part, ...]) -> Type:
        """Give the type of what is said for all branches together with one branch of each union."""
        pointer = branches[0].pointer + "".join(branch.pointer for branch in branches[1:])
        chosen = {part.pointer for part in rest}  # a union that leads back to itself has its branch already
        found = (part for branch in branches for part in gathered(self.reader, branch.pointer, branch.node))
        inner = [part for part in found if part.pointer not in chosen]
        if any(part.node.get("type") == "null" for part in inner):
            return NONE
        return self._type(pointer, (*rest, *inner))

    def _choices(self, parts: Parts) -> list[tuple[Part, list[Part]]]:
        """Give the unions among schemas that hold together; branches that only narrow what is there are one, empty."""
        choices: list[tuple[Part, list[Part]]] = []
        for part in parts:
            for key in ("oneOf", "anyOf"):
                if key in part.node:
                    branches = enumerate(self.reader.sequence(part.node, key, part.pointer))
                    at = below(part.pointer, key)
                    listed = [Part(below(at, i), node if shapes(node) else {}) for i, node in branches]
                    found = [branch for branch in listed if branch.node]
                    if found:
                        choices.append((part, [*found, *[b for b in listed if not b.node][:1]]))
        return choices

    def _one_of(self, pointer: Pointer, parts: Parts, holder: Part, branches: list[Part]) -> Type:
        if where_last(parts, "enum") or where_last(parts, "const"):
            return self._plain(pointer, parts)
        made = {branch.pointer: self._branch(pointer, parts, branch) for branch in branches}
        discriminator = holder.node.get("discriminator")
        if is_mapping(discriminator):
            return self._tagged(holder, discriminator, made)
        return self._short(pointer, self.pool.union(made.values()))

    def _branch(self, pointer: Pointer, parts: Parts, branch: Part) -> Type:
        if branch.node:
            return self.of(branch.pointer, branch.node)
        return self._plain(pointer, parts) if types(parts) else ANY

    def _plain(self, pointer: Pointer, parts: Parts) -> Type:
        kinds = types(parts) or implied(parts)
        const, enum = where_last(parts, "const"), where_last(parts, "enum")
        if const is not None:
            return self.pool.enumeration([const.node["const"]], closed=True)
        if enum is not None:
            return self._enumeration(enum, kinds)
        if kinds is None:
            return ANY
        return self.pool.union([self._kind(kind, pointer, parts) for kind in kinds])

    def _enumeration(self, holder: Part, kinds: tuple[str, ...] | None) -> Type:
        values = fitting(self.reader.sequence(holder.node, "enum", holder.pointer), kinds)
        some = self.pool.enumeration(value for value in values if value is not None)
        listed = self._short(holder.pointer, some) if len(values) > 1 or values != [None] else NONE
        return self.pool.union([listed, NONE]) if None in values else listed

    def _short(self, pointer: Pointer, type_: Type) -> Type:
        """Give a type as it is written out in place: by a name, if it lists many values."""
        if not isinstance(type_, Enumeration) or not _is_long(type_):
            return type_
        self.aliases[pointer] = type_
        return self.pool.named(pointer)

    def _kind(self, kind: str, pointer: Pointer, parts: Parts) -> Type:
        match kind:
            case "string":
                type_ = self._text(parts)
            case "integer" | "number" | "boolean":
                type_ = SCALARS[_PLAIN[kind]]
            case "null":
                type_ = NONE
            case "array":
                type_ = self._array(parts)
            case "object":
                type_ = self._object(pointer, parts)
            case _:
                self.reader.lose("unknown-type", f"there is no type {kind!r}", pointer)
                type_ = ANY
        return type_

    def _text(self, parts: Parts) -> Type:
        encoding = last(parts, "contentEncoding")
        if encoding is not None:
            return SCALARS["bytes" if encoding == "base64" else "str"]
        return SCALARS[_FORMATS.get(last(parts, "format"), "str")]

    def _array(self, parts: Parts) -> Type:
        holder, items = where_last(parts, "prefixItems"), where_last(parts, "items")
        rest = ANY if items is None else self.of(below(items.pointer, "items"), items.node["items"])
        if holder is None:
            return self.pool.array(rest)
        nodes = self.reader.sequence(holder.node, "prefixItems", holder.pointer)
        at = below(holder.pointer, "prefixItems")
        first = tuple(self.of(below(at, i), node) for i, node in enumerate(nodes))
        return self.pool.tuple(first, None if items is not None and items.node["items"] is False else rest)

    def _object(self, pointer: Pointer, parts: Parts) -> Type:
        if not has_properties(parts):
            return self.pool.map(self.rest_of(parts))
        self.objects.setdefault(pointer, parts)
        return self.pool.named(pointer)

    def rest_of(self, parts: Parts) -> Type:
        """Give the type of properties that have no name; ANY too where the document allows none, for they are kept."""
        found: list[Type] = []
        for part in parts:
            keys = [key for key in _EXTRA if isinstance(part.node.get(key), dict)]
            found += [self.of(below(part.pointer, key), part.node[key]) for key in keys]
            if "patternProperties" in part.node:
                at = below(part.pointer, "patternProperties")
                patterns = self.reader.mapping(part.node, "patternProperties", part.pointer)
                found += [self.of(below(at, pattern), node) for pattern, node in sorted(patterns.items())]
        return self.pool.union(found)


def _without(node: Node, keys: set[str]) -> Node:
    return {key: value for key, value in node.items() if key not in keys}


def _saying(parts: Parts) -> dict[Pointer, Part]:
    """Give the schemas that say something themselves."""
    return {p.pointer: p for p in parts if any(says(key) and key not in {"$ref", "allOf"} for key in p.node)}


def _is_plain_object(part: Part) -> bool:
    """Tell whether following a schema ends at its name."""
    return "properties" in part.node and part.node.keys().isdisjoint({"oneOf", "anyOf", "allOf", "$ref"})


def _is_long(type_: Type) -> bool:
    match type_:
        case Enumeration(values):
            return len(values) > _LONG
        case UnionOf(branches) if sum(len(b.values) if isinstance(b, Enumeration) else 1 for b in branches) > _LONG:
            return True
        case _:
            return nests(type_, _DEPTH) or sum(1 for _ in islice(written(type_), _WRITTEN + 1)) > _WRITTEN


def grounded(aliases: dict[Pointer, Type], pool: Pool) -> dict[Pointer, Type]:
    """Replace an alias that is, by way of unions alone, nothing but itself and other types, by those."""
    result: dict[Pointer, Type] = {}
    for pointer, type_ in aliases.items():
        seen: set[Pointer] = set()
        leaves: list[Type] = []
        left = [type_]
        while left:
            match left.pop(0):
                case Named(at) if at in aliases:
                    left += [] if at in seen else [aliases[at]]
                    seen.add(at)
                case UnionOf(branches, None):
                    left += branches
                case other:
                    leaves.append(other)
        result[pointer] = pool.union(leaves) if pointer in seen else type_
    return result
