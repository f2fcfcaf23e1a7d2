"""Where schemas live in the canonical form, and the names of those that are brought in.

A schema of a 3.x document keeps its pointer; a definition of Swagger 2.0 moves to components/schemas; what else a
reference names (another file's schema, one in a place that the canonical form has not) becomes a component.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from openapi_attrs.load import escape, parse

if TYPE_CHECKING:
    from openapi_attrs.load import Document
    from openapi_attrs.model import Pointer

SCHEMAS = "/components/schemas"
_GENERIC = frozenset(("schema", "schemas", "items", "properties", "additionalProperties", "content", "responses")) | {
    "requestBody",
    "headers",
    "parameters",
    "paths",
    "components",
    "definitions",
    "$defs",
    "allOf",
    "anyOf",
    "oneOf",
}
_SILENT = frozenset(("properties", "schema", "content"))  # say nothing below a name


@frozen
class Brought:
    """A schema that the canonical form has no place for; `place` is unique among all that are read."""

    document: Document
    pointer: Pointer

    @property
    def key(self) -> tuple[str, Pointer]:
        """The file as messages show it, and the pointer."""
        return self.document.sources[0].file, self.pointer

    def names(self) -> list[str]:
        """Give the names it could have, the shortest first; the last is unique."""
        stem = self.document.sources[0].path.stem
        keys = parse(self.pointer)
        everything = "_".join([self.document.sources[0].file, *keys])
        telling = [index for index, key in enumerate(keys) if not (key in _GENERIC or key.isdigit() or "/" in key)]
        if not telling:
            return [stem, everything]
        rest = [key for key in keys[telling[-1] + 1 :] if key not in _SILENT and "/" not in key]
        names = [keys[index] for index in telling]
        return ["_".join(names[-1:] + rest), "_".join(names[-2:] + rest), "_".join([stem, *names, *rest]), everything]


@define
class Bundle:
    """The schemas brought in so far, and the homes of those that a component stands for.

    The first run over a document collects `brought` and `used` under names of no meaning; where there are any, a second
    run has their final names in `names`, and knows the parts of other files that stand in several places.
    """

    taken: frozenset[str]
    names: dict[tuple[str, Pointer], str] = field(factory=dict[Any, Any])
    repeated: frozenset[tuple[int, Pointer]] = frozenset()
    displaced: frozenset[tuple[int, Pointer]] = frozenset()  # schemas whose place the canonical form has lost
    homes: dict[tuple[int, Pointer], Pointer] = field(factory=dict[Any, Any])
    brought: dict[tuple[str, Pointer], Brought] = field(factory=dict[Any, Any])
    used: dict[tuple[int, Pointer], int] = field(factory=dict[Any, Any])

    def home(self, document: Document, pointer: Pointer) -> Pointer | None:
        """Give the canonical place of a schema that lies in or below a component taken from elsewhere."""
        if not self.homes:
            return None
        prefix = pointer
        while True:
            found = self.homes.get((id(document), prefix))
            if found is not None:
                return found + pointer[len(prefix) :]
            if not prefix:
                return None
            prefix = prefix[: prefix.rindex("/")]

    def bring(self, document: Document, pointer: Pointer) -> Pointer:
        """Give the canonical place of a schema that needs a name."""
        brought = Brought(document, pointer)
        self.brought.setdefault(brought.key, brought)
        return f"{SCHEMAS}/{escape(self.names.get(brought.key, ' '.join(brought.key)))}"

    def named(self, name: str) -> Pointer | None:
        """Give the canonical place of what was brought in under this name."""
        found = any(name == each for each in self.names.values())
        return f"{SCHEMAS}/{escape(name)}" if found else None

    def final_names(self) -> dict[tuple[str, Pointer], str]:
        """Name all that was brought in: the shortest name that no other has or could have at the same length."""
        left, taken = dict(self.brought), set(self.taken)
        named: dict[tuple[str, Pointer], str] = {}
        for level in range(4):
            candidates = {key: each.names()[min(level, len(each.names()) - 1)] for key, each in left.items()}
            counts = Counter(candidates.values())
            for key, name in candidates.items():
                if counts[name] == 1 and name not in taken:
                    named[key] = name
                    del left[key]
            taken.update(named.values())
        named.update((key, " ".join(key)) for key in left)
        return {key: named[key] for key in self.brought}
