"""The canonical document as build reads it: parts by pointer, checked for the type that gives them meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from attrs import field, mutable

from openapi_attrs.errors import Refusal
from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.load.pointers import MISSING, node_at

if TYPE_CHECKING:
    from openapi_attrs.errors import Problems
    from openapi_attrs.load import Document
    from openapi_attrs.model import Json, Pointer

Node = dict[str, Any]


@mutable(eq=False)
class Reader:
    """A document and what was found wrong in it; `inherited` counts what schemas have from others, `most` at most."""

    document: Document
    problems: Problems
    most: int
    inherited: int = 0
    _found: dict[Pointer, Json] = field(factory=dict[str, Any])

    def mapping(self, node: Node, key: str, pointer: Pointer) -> Node:
        """Give an object below `node`, which stands at `pointer`; an empty one where there is none."""
        value = node.get(key)
        if is_mapping(value):
            return value
        if value is not None:
            self.wrong_type("an object", below(pointer, key))
        return {}

    def sequence(self, node: Node, key: str, pointer: Pointer) -> list[Json]:
        """Give an array below `node`; an empty one where there is none."""
        value = node.get(key)
        if is_list(value):
            return value
        if value is not None:
            self.wrong_type("an array", below(pointer, key))
        return []

    def text(self, node: Node, key: str) -> str:
        """Give a text that is documentation; an empty one where there is none."""
        value = node.get(key)
        return value if isinstance(value, str) else ""

    def node(self, value: Json, pointer: Pointer) -> Node | None:
        """Give `value` as an object, or note that it is none."""
        if is_mapping(value):
            return value
        self.wrong_type("an object", pointer)
        return None

    def find(self, pointer: Pointer) -> Json:
        """Give the part of the document at a pointer, None where there is none."""
        if pointer not in self._found:
            node = node_at(self.document.tree, pointer)
            self._found[pointer] = None if node is MISSING else node
        return self._found[pointer]

    def schema(self, pointer: Pointer) -> Json:
        """Give the schema that a reference points to; `True`, which admits anything, where there is none."""
        node = self.find(pointer)
        if node is None:
            self.lose("dangling-reference", "a reference leads here, where there is nothing", pointer)
        return True if node is None else node

    def inherit(self, parts: int, pointer: Pointer) -> None:
        """Count schemas or properties that `allOf` and references bring to a place; raises Refusal at too many."""
        self.inherited += parts
        if self.inherited > self.most:
            message = f"`allOf` and references repeat more than {self.most:,} schemas and properties"
            hint = "raise the budget 'inherited' if this is meant"
            self.problems.error("inheritance-budget", message, self.document.where(pointer), hint)
            raise Refusal(tuple(self.problems.errors))

    def wrong_type(self, wanted: str, pointer: Pointer) -> None:
        """Note that a part has no meaning because of its type."""
        self.problems.error("wrong-type", f"this has to be {wanted}", self.document.where(pointer))

    def lose(self, code: str, message: str, pointer: Pointer, became: str = "Any") -> None:
        """Note a part that the client cannot express."""
        self.problems.lose(code, message, self.document.where(pointer), became)


def below(pointer: Pointer, *keys: str | int) -> Pointer:
    """Give the pointer of a part below another."""
    if len(keys) == 1:
        return f"{pointer}/{escape(keys[0])}"
    return "/".join([pointer, *map(escape, keys)])


def target(reference: str) -> Pointer:
    """Give the pointer of a local reference."""
    return unquote(reference[1:]) if "%" in reference else reference[1:]
