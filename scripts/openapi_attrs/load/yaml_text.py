"""YAML 1.2 text -> tree, from the events of PyYAML's parsers (libyaml's where it is there).

Unlike PyYAML's own loaders: scalars by the core schema (YAML 1.2.2 section 10.3: no `on`, no dates, no sexagesimal
numbers), keys always text as written, duplicate keys refused, no tags, budgets on nodes, depth and aliases. A merge
key (`<<`, YAML 1.1) is honoured where it is written plain and holds mappings; else it is a key like any other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

import yaml
from attrs import define, field, frozen
from yaml import events

from openapi_attrs.load.flaws import Flaw, UnreadableError, place
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import MISSING, escape, parse, step
from openapi_attrs.load.read import Read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.model import Budgets, Json, Pointer

INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
NON_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMERIC = frozenset("0123456789+-.")
_DIGITS = 4300  # CPython reads no longer integers
_MERGE: Any = object()  # stands for `<<` until its mapping is complete
_LOADER = cast("Any", getattr(yaml, "CSafeLoader", yaml.SafeLoader))

PlacesById = dict[int, Any]  # id of a mapping -> {key: (line, column)}, of a list -> [(line, column)]


def read(text: str, budgets: Budgets) -> Read:
    """Read YAML text; raises UnreadableError where it cannot be read on, other flaws are in the result."""
    reader = _Reader(budgets)
    try:
        for event in cast("Iterator[Any]", yaml.parse(text, Loader=_LOADER)):
            reader.take(event)
    except yaml.YAMLError as error:
        raise UnreadableError(_syntax(text, error)) from None
    if not reader.documents:
        raise UnreadableError(Flaw("empty-file", "there is nothing in this file"))
    return Read(reader.tree, tuple(reader.flaws), Places(reader.tree, reader.places))


@frozen(eq=False)
class Places:
    """Finds places in YAML text: they were noted as it was read."""

    tree: Json
    noted: PlacesById

    def locate(self, pointer: Pointer) -> tuple[int, int, Pointer]:
        """Line and column of what the pointer names (its key, if it has one), or of the nearest around it."""
        node = self.tree
        best: tuple[int, int] = (1, 1)
        found = ""
        for key in parse(pointer):
            below = step(node, key)
            if below is MISSING:
                break
            places = self.noted[id(node)]
            best = places[key] if is_mapping(node) else places[int(key)]
            node = below
            found += f"/{escape(key)}"
        return best[0], best[1], found

    def look_for(self, pointers: Iterable[Pointer]) -> None:
        """Do nothing: places are known since the text was read."""


def _syntax(text: str, error: yaml.YAMLError) -> Flaw:
    """Tell a syntax error of PyYAML."""
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        problem = str(getattr(error, "problem", None) or "broken YAML")
        code = "depth-budget" if "nesting depth" in problem else "yaml-syntax"  # libyaml has a limit of its own
        lines = text.splitlines()
        if mark.line < len(lines):
            return Flaw(code, problem, mark.line + 1, mark.column + 1)
        return Flaw(code, problem, len(lines), len(lines[-1]) + 1)  # at the end, not on a line that is not there
    offset = getattr(error, "position", 0)
    prefix = text.encode("utf-8", "replace")[:offset].decode("utf-8", "ignore")
    return Flaw("yaml-syntax", str(getattr(error, "reason", "broken YAML")), *place(prefix, len(prefix)))


@define
class _Open:
    """A mapping or list that the reader is inside of."""

    node: Any
    places: Any
    anchor: str | None
    nodes_before: int
    key: str | None = None  # of a mapping: the key whose value comes next
    last: str | None = None  # the key read last
    height: int = 0


@frozen
class _Anchored:
    """What an alias stands for; `nodes` and `height` are what it adds to the budgets."""

    node: Json
    nodes: int
    height: int


@define
class _Reader:
    """Builds the tree; `anchors` holds None while what is anchored is not complete."""

    budgets: Budgets
    places: PlacesById = field(factory=dict[int, Any])
    tree: Json = None
    documents: int = 0
    nodes: int = 0
    aliased: int = 0
    flaws: list[Flaw] = field(factory=list[Any])
    path: list[_Open] = field(factory=list[Any])
    anchors: dict[str, _Anchored | None] = field(factory=dict[Any, Any])
    numbers: dict[str, Json] = field(factory=dict[Any, Any])

    def take(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's stubs know no union of its events
        kind = event.__class__
        if kind is events.ScalarEvent:
            self.scalar(event)
        elif kind is events.MappingStartEvent:
            self.start({}, event)
        elif kind is events.SequenceStartEvent:
            self.start([], event)
        elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
            self.end()
        elif kind is events.AliasEvent:
            self.alias(event)
        elif kind is events.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                raise self.unreadable(event, "several-documents", "a file holds one YAML document, this holds more")

    def scalar(self, event: Any) -> None:  # noqa: ANN401
        if event.tag is not None:
            raise self.unreadable(
                event, "yaml-tag", f"tags such as {event.tag} are not read", "quote text, drop the tag"
            )
        inside = self.path[-1] if self.path else None
        if inside is not None and inside.key is None and is_mapping(inside.node):
            self.key(inside, event)
            return
        value = event.value
        if event.implicit[0]:
            value = WORDS[value] if value in WORDS else value if value[0] not in _NUMERIC else self.number(event)
        self.put(value, event)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchored(value, 1, 0)

    def key(self, inside: _Open, event: Any) -> None:  # noqa: ANN401
        key = inside.last = _MERGE if event.implicit[0] and event.value == "<<" else event.value
        if key in inside.node:
            line = inside.places[key][0]
            self.flaw(event, "duplicate-key", f"the key {event.value!r} stands in line {line} too", "remove one")
        else:
            inside.places[key] = _place(event)
        inside.key = key

    def put(self, value: Json, event: Any) -> None:  # noqa: ANN401
        self.nodes += 1
        if self.nodes > self.budgets.nodes:
            raise self.unreadable(event, "node-budget", f"more than {self.budgets.nodes:,} values", _raise("nodes"))
        if not self.path:
            self.tree = value
            return
        inside = self.path[-1]
        if inside.key is None:
            inside.node.append(value)
            inside.places.append(_place(event))
        else:
            inside.node[inside.key] = value
            inside.key = None

    def start(self, node: dict[str, Json] | list[Json], event: Any) -> None:  # noqa: ANN401
        if event.tag is not None:
            raise self.unreadable(event, "yaml-tag", f"tags such as {event.tag} are not read", "drop the tag")
        self.no_key(event)
        if len(self.path) >= self.budgets.depth:
            raise self.too_deep(event)
        places: Any = {} if is_mapping(node) else []
        self.places[id(node)] = places
        before = self.nodes
        self.put(node, event)
        self.path.append(_Open(node, places, event.anchor, before))
        if event.anchor is not None:
            self.anchors[event.anchor] = None

    def end(self) -> None:
        done = self.path.pop()
        if is_mapping(done.node) and _MERGE in done.node:
            self.merge(done.node)
        if done.anchor is not None:
            self.anchors[done.anchor] = _Anchored(done.node, self.nodes - done.nodes_before, done.height + 1)
        if self.path:
            self.path[-1].height = max(self.path[-1].height, done.height + 1)

    def alias(self, event: Any) -> None:  # noqa: ANN401
        self.no_key(event)
        known = self.anchors.get(event.anchor)
        if known is None:
            if event.anchor in self.anchors:
                raise self.unreadable(event, "alias-cycle", f"*{event.anchor} stands inside of what it stands for")
            raise self.unreadable(event, "alias-unknown", f"no anchor &{event.anchor} stands before this alias")
        self.aliased += known.nodes
        if self.aliased > self.budgets.aliases:
            message = f"the aliases stand for more than {self.budgets.aliases:,} values"
            raise self.unreadable(event, "alias-budget", message, _raise("aliases"))
        if len(self.path) + known.height > self.budgets.depth:
            raise self.too_deep(event)
        self.put(known.node, event)
        self.nodes += known.nodes - 1
        if self.path:
            self.path[-1].height = max(self.path[-1].height, known.height)

    def merge(self, node: dict[str, Json]) -> None:
        """Put what `<<` holds in its place; keys written out win, then the first mapping of several."""
        value = node[_MERGE]
        several: list[Json] = value if is_list(value) else [value]
        mappings = [each for each in several if is_mapping(each)]
        if not mappings or len(mappings) < len(several):
            mappings = [{"<<": value}]
        items = list(node.items())
        node.clear()
        for key, own in items:
            if key != _MERGE:
                node[key] = own
                continue
            for mapping in mappings:
                for name, merged in mapping.items():
                    node.setdefault(name, merged)
        node.update((key, own) for key, own in items if key != _MERGE)
        self.merge_places(node, mappings)

    def merge_places(self, node: dict[str, Json], mappings: list[dict[str, Json]]) -> None:
        places = self.places[id(node)]
        at = places.pop(_MERGE)
        for mapping in mappings:
            for name, there in self.places.get(id(mapping), {"<<": at}).items():
                places.setdefault(name, there)

    def number(self, event: Any) -> Json:  # noqa: ANN401
        """Read a plain scalar that may be a number."""
        text = event.value
        if text in self.numbers:
            return self.numbers[text]
        value: Json = text
        if INTEGER.fullmatch(text):
            if len(text) > _DIGITS:
                raise self.unreadable(event, "number-budget", f"an integer of more than {_DIGITS} digits")
            value = int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
        elif FLOAT.fullmatch(text):
            value = float(text)
        if NON_FINITE.fullmatch(text) or value in _INFINITE:
            self.flaw(event, "no-json-number", f"{text} is no number in JSON", "quote it if text is meant")
        self.numbers[text] = value
        return value

    def no_key(self, event: Any) -> None:  # noqa: ANN401
        if self.path and self.path[-1].key is None and is_mapping(self.path[-1].node):
            raise self.unreadable(event, "key-no-text", "a key is text, no mapping, list or alias")

    def too_deep(self, event: Any) -> UnreadableError:  # noqa: ANN401
        message = f"nested deeper than {self.budgets.depth} levels"
        return UnreadableError(Flaw("depth-budget", message, *_place(event), "", _raise("depth")))

    def unreadable(self, event: Any, code: str, message: str, hint: str = "") -> UnreadableError:  # noqa: ANN401
        self.flaw(event, code, message, hint)
        return UnreadableError(self.flaws.pop())

    def flaw(self, event: Any, code: str, message: str, hint: str = "") -> None:  # noqa: ANN401
        self.flaws.append(Flaw(code, message, *_place(event), self.pointer(), hint))

    def pointer(self) -> Pointer:
        keys = [len(inside.node) - 1 if inside.last is None else inside.last for inside in self.path]
        if self.path and self.path[-1].last is None and is_list(self.path[-1].node):
            keys[-1] = len(self.path[-1].node)
        return "".join(f"/{'<<' if key is _MERGE else escape(key)}" for key in keys if key != -1)


_INFINITE = (float("inf"), float("-inf"))


def _place(event: Any) -> tuple[int, int]:  # noqa: ANN401
    return event.start_mark.line + 1, event.start_mark.column + 1


def _raise(budget: str) -> str:
    return f"raise the budget {budget!r} if this is meant"
