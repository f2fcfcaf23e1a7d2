"""Rules with names (`x-validation-rules`): read from sentences of the document, and held to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import MISSING, escape, parse, step
from openapi_attrs.rules.ir import NamedRule, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openapi_attrs.errors import Location, Problems
    from openapi_attrs.model import Json
    from openapi_attrs.rules.registry import Place, Registry

_IN_PLACE = ("allOf", "anyOf", "oneOf")
_IN_PLACE_ONE = ("if", "then", "else", "not")


@frozen
class RuleReader:
    """Reads the entries of `x-validation-rules`; `read` are those that were read before."""

    registry: Registry = field(repr=False)
    problems: Problems
    where: Callable[[str], Location]
    known: list[NamedRule]

    def read(self, place: Place, carrier: Place) -> NamedRule | None:
        """Read one entry: what is wrong with it is said, and only a sound one is given."""
        entry = place.value
        if not is_mapping(entry):
            self._error("rule-malformed", "a rule is an object with id, says, message and a schema", place.pointer)
            return None
        found = [self._text(place, "id"), self._text(place, "message"), self._sentences(place, carrier)]
        if None in found or not self._is_new(place, str(found[0])):
            return None
        self._check_properties(place.value, place.pointer, [carrier])
        identifier, message, sentences = found
        return NamedRule(identifier, message, sentences, place.pointer, carrier.pointer)

    def _text(self, place: Place, key: str) -> Json:
        text = place.value.get(key)
        if isinstance(text, str) and text.strip():
            return text
        self._error("rule-malformed", f"a rule has `{key}`, a text", place.pointer)
        return None

    def _is_new(self, place: Place, identifier: str) -> bool:
        """Give a rule that is compiled again (into another function) is the same rule."""
        for rule in self.known:
            if rule.id == identifier and rule.pointer != place.pointer:
                hint = f"#{rule.pointer} has it too"
                self._error("rule-id-twice", f"two rules have the id {identifier!r}", f"{place.pointer}/id", hint)
                return False
        return True

    # ------------------------------------------------------------ sentences

    def _sentences(self, place: Place, carrier: Place) -> Json:
        says = place.value.get("says")
        several = is_list(says)
        entries = says if is_list(says) else [says]
        sentences: list[Sentence | None] = []
        for index, entry in enumerate(entries):
            pointer = f"{place.pointer}/says" + (f"/{index}" if several else "")
            sentences.append(self._sentence(entry, pointer, carrier))
        if not entries:
            self._error("rule-malformed", "`says` names at least one sentence", f"{place.pointer}/says")
        return None if None in sentences or not entries else tuple(sentences)

    def _sentence(self, entry: Json, pointer: str, carrier: Place) -> Sentence | None:
        at = entry.get("at") if is_mapping(entry) else None
        text = entry.get("text") if is_mapping(entry) else None
        if not isinstance(at, str) or not isinstance(text, str) or not text.strip() or (at and at[0] != "/"):
            self._error("rule-malformed", "`says` has `at`, a JSON pointer, and `text`, what stands there", pointer)
            return None
        stands = _lookup(carrier.value, at)
        if not isinstance(stands, str):
            found = "nothing stands there" if stands is MISSING else "what stands there is no text"
            self._gone(f"{_quoted(text)} was read from #{carrier.pointer}{at}, but {found}", pointer)
            return None
        if _folded(text) not in _folded(stands):
            now = _quoted(stands)
            self._gone(f"{_quoted(text)} no longer stands in #{carrier.pointer}{at}, which now says {now}", pointer)
            return None
        return Sentence(carrier.pointer + at, _folded(text))

    def _gone(self, message: str, pointer: str) -> None:
        hint = "read the sentence again and change the rule, or remove it"
        self._error("rule-sentence-gone", message, pointer, hint)

    # ------------------------------------------------------------ properties

    def _check_properties(self, schema: Json, pointer: str, carriers: list[Place]) -> None:
        """Say which properties a rule names that the schemas it applies to do not declare."""
        declared = [level for carrier in carriers for level in self._levels(carrier)]
        if not is_mapping(schema) or not any("properties" in level.value for level in declared):
            return
        known = {name: level for level in declared for name in _mapping(level.value, "properties")}
        has_patterns = any(_mapping(level.value, "patternProperties") for level in declared)
        for name, path, inner in _mentions(schema):
            if name in known:
                places = [
                    self.registry.child(level, "properties", name)
                    for level in declared
                    if name in _mapping(level.value, "properties")
                ]
                self._check_properties(inner, f"{pointer}{path}", places)
            elif not has_patterns:
                self._unknown(name, f"{pointer}{path}", carriers, list(known))
        for path, inner in _in_place(schema):
            self._check_properties(inner, f"{pointer}{path}", carriers)

    def _unknown(self, name: str, pointer: str, carriers: list[Place], known: list[str]) -> None:
        hint = f"it has {', '.join(known[:12])}{', ...' if len(known) > 12 else ''}"
        message = f"#{carriers[0].pointer} has no property {name!r}"
        self._error("rule-unknown-property", message, pointer, hint)

    def _levels(self, place: Place) -> list[Place]:
        """Give the schema objects that a schema is made of: itself, what it refers to, and their members."""
        found: list[Place] = []
        pending = [place]
        seen: set[str] = set()
        while pending:
            level = pending.pop()
            if level.at in seen or not is_mapping(level.value):
                continue
            seen.add(level.at)
            found.append(level)
            reference = level.value.get("$ref")
            target = self.registry.resolve(level, reference) if isinstance(reference, str) else None
            pending.extend([target] if target is not None else [])
            for keyword in _IN_PLACE:
                members = level.value.get(keyword)
                count = len(members) if is_list(members) else 0
                pending.extend(self.registry.child(level, keyword, index) for index in range(count))
        return found

    def _error(self, code: str, message: str, pointer: str, hint: str = "") -> None:
        self.problems.error(code, message, self.where(pointer), hint)


def _mapping(schema: dict[str, Json], keyword: str) -> dict[str, Json]:
    value = schema.get(keyword)
    return value if is_mapping(value) else {}


def _mentions(schema: dict[str, Json]) -> Iterator[tuple[str, str, Json]]:
    """Give the properties that a schema object names itself: name, path, and what it asks of it (or None)."""
    for name, inner in _mapping(schema, "properties").items():
        yield name, f"/properties/{escape(name)}", inner
    required = schema.get("required")
    for index, name in enumerate(required if is_list(required) else []):
        yield str(name), f"/required/{index}", None
    for keyword in ("dependentRequired", "dependentSchemas"):
        for name, needs in _mapping(schema, keyword).items():
            yield name, f"/{keyword}/{escape(name)}", None
            for index, needed in enumerate(needs if is_list(needs) else []):
                yield str(needed), f"/{keyword}/{escape(name)}/{index}", None


def _in_place(schema: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    """Give the schemas in a schema object that are asked of the same value."""
    for keyword in _IN_PLACE:
        members = schema.get(keyword)
        yield from ((f"/{keyword}/{i}", inner) for i, inner in enumerate(members if is_list(members) else []))
    yield from ((f"/{keyword}", schema[keyword]) for keyword in _IN_PLACE_ONE if keyword in schema)
    for name, inner in _mapping(schema, "dependentSchemas").items():
        yield f"/dependentSchemas/{escape(name)}", inner


def _lookup(node: Json, pointer: str) -> Json:
    for key in parse(pointer):
        node = step(node, key)
    return node


def _folded(text: str) -> str:
    return " ".join(text.split())


def _quoted(text: str) -> str:
    return f'"{_folded(text)}"'
