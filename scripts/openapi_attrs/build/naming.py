"""Names for models, aliases and rules, which do not depend on the order of the document.

A component is named after its key. What stands in another place is named after the way to it, as short as tells it
from the others; where it stands in several places, after the one that gives the shortest name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from openapi_attrs import names
from openapi_attrs.build.discriminators import SCHEMAS
from openapi_attrs.build.reader import Node, Reader, below, target
from openapi_attrs.load import parse
from openapi_attrs.load.kinds import is_mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from openapi_attrs.build.pins import Pins
    from openapi_attrs.model import Pointer

_PARTS = {"responses": "Response", "requestBodies": "Request", "headers": "Header"}
_PLACES = {"responses": "responses", "headers": "headers"}
_LONGEST = 8
"""Keys in the pointer of an operation: of a callback's, whose method is not of the usual ones."""

_TITLE = 40
"""The longest title of a branch that goes into a name."""


@frozen
class Named:
    """What needs a name: its pointer, the pointers of all that is equal to it, and the name that it asks for."""

    pointer: Pointer
    places: tuple[Pointer, ...]
    pin: str | None = None


@frozen(eq=False)
class Namer:
    """Names what stands in a document; `operations` gives a class-like name for each operation and webhook."""

    reader: Reader
    components: Mapping[str, str]
    operations: Mapping[Pointer, str]

    @classmethod
    def of(cls, reader: Reader, pins: Pins, components: Node, operations: Mapping[Pointer, str]) -> Namer:
        """Name the components, all of them, so that a name does not depend on which are used."""
        pinned = {key: name for key, node in components.items() if (name := pins.class_name(f"{SCHEMAS}/{key}", node))}
        given = frozenset(pinned.values())
        for key in components if given else ():
            if key not in pinned and (name := names.named(key, names.CLASS)) in given:
                at, hint = reader.document.where(below(SCHEMAS, key)), "name this one too"
                reader.problems.warn("name-taken", f"another schema was given the name {name!r}", at, hint)
        return cls(reader, names.assign(components, names.CLASS, pinned=pinned), operations)

    def classes(self, wanted: Iterable[Named]) -> dict[Pointer, str]:
        """Name models and aliases."""
        wanted = list(wanted)
        result = {each.pointer: name for each in wanted if (name := self._component(each.pointer) or each.pin)}
        rest = [each for each in wanted if each.pointer not in result]
        return result | self._told_apart(rest, {*self.components.values(), *result.values()}, names.CLASS)

    def rules(self, wanted: Iterable[Named]) -> dict[Pointer, str]:
        """Name compiled rules."""
        keys = names.assign(self.components, names.RULE)
        wanted = list(wanted)
        result = {each.pointer: keys[key] for each in wanted if (key := _key(each.pointer)) in keys}
        asked = {each.pointer: names.named(each.pin, names.RULE) for each in wanted if each.pin}
        result = {pointer: name for pointer, name in asked.items() if name not in keys.values()} | result
        rest = [each for each in wanted if each.pointer not in result]
        return result | self._told_apart(rest, {*keys.values(), *result.values()}, names.RULE)

    def _component(self, pointer: Pointer) -> str | None:
        return self.components.get(_key(pointer) or "")

    def _told_apart(self, wanted: list[Named], used: set[str], style: names.Style) -> dict[Pointer, str]:
        """Name in rounds: what a round names twice, or what is used already, the next names at more length."""
        result: dict[Pointer, str] = {}
        ways: list[Callable[[Pointer], str]] = [self._way, self._long_way]
        for way in ways:
            groups: dict[str, list[Named]] = {}
            for each in wanted:
                groups.setdefault(_shortest(map(way, each.places), style), []).append(each)
            once = {group[0].pointer: name for name, group in groups.items() if len(group) == 1 and name not in used}
            result |= once
            used |= set(once.values())
            wanted = [each for each in wanted if each.pointer not in once]
        for each in sorted(wanted, key=lambda each: min(each.places)):
            place = min(each.places)
            result[each.pointer] = names.marked(names.named(self._way(place), style), place, style, used)
            used.add(result[each.pointer])
        return result

    def _way(self, pointer: Pointer) -> str:
        return self._named_after(pointer, is_long=False)

    def _long_way(self, pointer: Pointer) -> str:
        return self._named_after(pointer, is_long=True)

    def _named_after(self, pointer: Pointer, *, is_long: bool) -> str:
        """Name a schema after what it stands in and the way from there."""
        shared = self._shared(pointer)
        if shared is not None:
            return shared[0] + self._steps(shared[1], 0, is_long=is_long)
        keys = parse(pointer)
        tokens = pointer.split("/")
        for end in range(min(len(keys), _LONGEST), 2, -1):
            operation = self.operations.get("/".join(tokens[: end + 1]))
            if operation and keys[end : end + 1] == ["parameters"]:
                return (operation if is_long else "") + self._parameter(keys, end, is_long=is_long)
            if operation:
                return operation + self._steps(keys, end, is_long=is_long)
        if keys[:1] != ["components"] or len(keys) < 3:
            return "".join(map(names.pascal_case, keys))
        if keys[1] == "schemas":
            own = self.components.get(keys[2]) or names.pascal_case(keys[2])
            alias = "Any" if len(keys) == 4 and keys[3] in {"type", "discriminator"} else ""
            return alias + own + self._steps(keys, 3, is_long=is_long)
        return _with_part(keys[2], keys[1]) + self._steps(keys, 3, is_long=is_long)

    def _shared(self, pointer: Pointer) -> tuple[str, list[str]] | None:
        """Give the name of a response or body that operations refer to, and the way from there."""
        origins = self.reader.document.origins
        prefix = pointer
        while prefix and prefix not in origins:
            prefix = prefix.rpartition("/")[0]
        if not prefix:
            return None
        source, there = origins[prefix]
        keys, way = parse(there), parse(pointer[len(prefix) :])
        if keys[:1] == ["components"]:
            keys = keys[1:]
        if len(keys) > 1 and keys[0] in _PARTS:
            return _with_part(keys[1], keys[0]), keys[2:] + way
        kind = _PLACES.get(parse(prefix)[-2]) if prefix.count("/") > 1 else None
        if kind and not keys and source is not self.reader.document.sources[0]:
            return _with_part(source.path.stem, kind), way
        return None

    def _parameter(self, keys: list[str], start: int, *, is_long: bool) -> str:
        """Name a parameter's schema after the parameter alone: many operations have the same."""
        node = self.reader.find(below("", *keys[: start + 2]))
        wire: Any = node.get("name") if is_mapping(node) else None
        own = names.pascal_case(wire) if isinstance(wire, str) else ""
        return f"{own}Parameter{self._steps(keys, start + 2, is_long=is_long)}"

    def _steps(self, keys: list[str], start: int, *, is_long: bool) -> str:
        """Put the way from an operation or a component to a schema in it into words."""
        words: list[str] = []
        position = start
        while position < len(keys):
            key = keys[position]
            following = keys[position + 1] if position + 1 < len(keys) else ""
            if key in {"oneOf", "anyOf"}:
                words.append(self._branch(keys[: position + 2], is_long=is_long))
            else:
                words.append(_step(key, following, is_long=is_long))
            position += 1 if key in _ALONE else 2
        return "".join(words)

    def _branch(self, keys: list[str], *, is_long: bool) -> str:
        """Name a branch after its title or what it refers to; a single object beside null needs no name."""
        siblings = cast("list[object]", self.reader.find(below("", *keys[:-1])) or [])
        index = int(keys[-1])
        node = siblings[index] if index < len(siblings) else None
        if is_mapping(node):
            title: Any = node.get("title")
            if isinstance(title, str) and title and len(title) <= _TITLE:
                return names.pascal_case(title)
            reference = _reference(node)
            if reference:
                return names.pascal_case(parse(target(reference))[-1])
        objects = (each for each in siblings if is_mapping(each) and "properties" in each)
        is_alone = next(objects, None) is not None and next(objects, None) is None
        return "" if is_alone and not is_long else f"Option{index + 1}"


_ALONE = frozenset(
    {
        *("items", "additionalProperties", "unevaluatedProperties", "requestBody", "schema", "type", "discriminator"),
        *("not", "if", "then", "else", "contains", "itemSchema"),
    }
)


_WORDS = {
    "items": "Item",
    "itemSchema": "Item",
    "contains": "Item",
    "additionalProperties": "Value",
    "unevaluatedProperties": "Value",
    "patternProperties": "Value",
    "requestBody": "Request",
}


def _with_part(key: str, part: str) -> str:
    """Name a component that is no schema after its key and what it is."""
    name, word = names.pascal_case(key), _PARTS.get(part, "")
    return name if name.endswith(word) else name + word


def _reference(node: Node) -> str | None:
    """Give what a branch refers to, on its own or with more beside it."""
    found: list[Any] = [node, *cast("list[Any]", node.get("allOf") or [])]
    inner = [each for each in found if is_mapping(each)]
    return next((str(each["$ref"]) for each in inner if "$ref" in each), None)


def _step(key: str, following: str, *, is_long: bool) -> str:
    match key:
        case "responses":
            return "Response" if following[:1] == "2" and not is_long else f"Response{following.upper()}"
        case "properties" | "callbacks" | "$defs" | "definitions":
            return names.pascal_case(following, "Property")
        case "prefixItems":
            return f"Item{int(following) + 1}" if following.isdecimal() else "Item"
        case "content" if is_long:
            return names.pascal_case(following)
        case _:
            return _WORDS.get(key, "")


def _key(pointer: Pointer) -> str | None:
    """Give the key of a component's schema; None for what stands elsewhere."""
    keys = parse(pointer) if pointer.startswith(f"{SCHEMAS}/") and pointer.count("/") == 3 else []
    return keys[2] if keys else None


def _shortest(candidates: Iterable[str], style: names.Style) -> str:
    return min((names.named(candidate, style) for candidate in candidates), key=lambda name: (len(name), name))
