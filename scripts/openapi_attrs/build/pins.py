"""Names that the document or the configuration asks for.

A name that begins with a capital is that of a class, any other that of an attribute, a keyword or a method: a property
and the object schema in its place share a pointer, and either can be named.
"""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Any

from attrs import field, mutable

from openapi_attrs.load.kinds import is_mapping

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from openapi_attrs.build.reader import Reader
    from openapi_attrs.model import Json, Pointer

EXTENSION = "x-openapi-attrs-name"


@mutable(eq=False)
class Pins:
    """Names by pointer from the configuration, and the extension in the document, which they go before.

    A pointer leads into the document as it is written, or as it is read: what `show` prints.
    """

    reader: Reader
    configured: Mapping[Pointer, str]
    _used: set[Pointer] = field(factory=set[str])

    def attribute(self, pointer: Pointer, node: Json) -> str | None:
        """Give the name asked for an attribute, a keyword or a method."""
        if not self._may_be_asked(node):
            return None
        return next((name for name in self._asked(pointer, node) if not name[0].isupper()), None)

    def class_name(self, pointer: Pointer, node: Json) -> str | None:
        """Give the name asked for a class or an alias."""
        if not self._may_be_asked(node):
            return None
        return next((name for name in self._asked(pointer, node) if name[0].isupper()), None)

    def hold_apart(self, asked: Iterable[tuple[Pointer, str]], taken: Collection[str] = ()) -> None:
        """Refuse a name that is asked for twice in one scope, or that the generated code has itself."""
        first: set[str] = set()
        for pointer, name in asked:
            if name in taken or name in first:
                whose = "the generated code has it itself" if name in taken else "it is asked for twice"
                at = self.reader.document.where(pointer)
                self.reader.problems.error("wrong-name", f"the name {name!r} cannot be given: {whose}", at)
            first.add(name)

    def unused(self) -> list[Pointer]:
        """Give the pointers of the configuration that named nothing."""
        return [pointer for pointer in self.configured if pointer not in self._used]

    def _may_be_asked(self, node: Json) -> bool:
        return bool(self.configured) or (is_mapping(node) and EXTENSION in node)

    def _asked(self, pointer: Pointer, node: Json) -> Iterator[str]:
        if self.configured:
            source, there = self.reader.document.origin(pointer)
            as_written = [there] if source is self.reader.document.sources[0] else []
            for each in dict.fromkeys((pointer, *as_written)):
                if each in self.configured:
                    self._used.add(each)
                    yield self.configured[each]
        asked: Any = node.get(EXTENSION) if is_mapping(node) else None
        if asked is None:
            return
        if isinstance(asked, str) and asked.isidentifier() and asked[0] != "_" and not keyword.iskeyword(asked):
            yield asked
        else:
            message = f"{asked!r} is no Python name"
            self.reader.problems.error("wrong-name", message, self.reader.document.where(f"{pointer}/{EXTENSION}"))
