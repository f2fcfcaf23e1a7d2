"""Finished source -> the names in it and what each is used as, without a syntax tree of all of it.

A client has hundreds of thousands of lines and a few thousand shapes of statements: the source with the text of its
literals left out and its names made one. One statement of each shape is parsed, and what it says of the places of names
holds for all the others. What cannot be read this way (a prefix of a string that no template prints, brackets nested
deeper than `_DEPTH`, a shape that is no statement) is None: the whole tree decides then.
"""

from __future__ import annotations

import ast
import keyword
import re
import warnings
from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from openapi_attrs.verify.uses import Unprinted, uses

if TYPE_CHECKING:
    from openapi_attrs.verify.grammar import Grammar
    from openapi_attrs.verify.uses import Role

Names: TypeAlias = dict["Role", set[str]]
_Places: TypeAlias = tuple[tuple["Role", int | str], ...]  # of a name, or one that is part of the shape

_LITERAL = re.compile(
    r"""
    \"\"\"(?:[^"\\]|\\.|"(?!""))*+\"\"\"
    | "(?:[^"\\\n]|\\.)*+"
    | '(?:[^'\\\n]|\\.)*+'
    | \#[^\n]*+
    """,
    re.DOTALL | re.VERBOSE,
)
"""A string as the language reference has it (2.4.1), or a comment."""

_OTHER_LINES = re.compile(r"[\r\f\0]")
_ENCODING = re.compile(r"(?:[^\n]*\n)?[^\n]*coding[:=]")
"""What may say in the first two lines that the file is not UTF-8 (PEP 263)."""

_UNREADABLE = "\0"
_ODD_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*\\[^\\'\"abfnrtvxuUN0-7\n]")
_FIELD = re.compile(r"\{([^{}]*)\}")

_DEPTH = 8


def _balanced(depth: int) -> str:
    inside = f"(?:[^()\\[\\]{{}}]|{_balanced(depth - 1)})*+" if depth else "[^()\\[\\]{}]*+"
    return rf"[(\[{{]{inside}[)\]}}]"


_STATEMENT = re.compile(rf"(?: *(?= ))?( ?(?:[^()\[\]{{}}\n]|{_balanced(_DEPTH)})*+(?=\n)|[^\n]*+)\n")
_KEPT = "|".join([*keyword.kwlist, "builtins", "_builtins"])
_NAME = re.compile(rf'\b(?!(?:{_KEPT})\b|[fr]")[A-Za-z_]\w*+')
_SPACE = re.compile(r"\s+")
_LISTED = re.compile(r'(?:"", ){2,}')  # strings have no names, so as many as there are count as one
_NUMBER = re.compile(r"\b\d+(?:\.\d+)?\b")


@frozen
class Shapes:
    """The statements that files of one grammar hold, each shape parsed once."""

    grammar: Grammar
    known: dict[str, _Places | None] = field(factory=dict[str, _Places | None])

    def names(self, content: bytes) -> Names | None:
        """Return the names by what they are used as, where all of a file is of shapes that can be read."""
        found: Names = defaultdict(set)
        statements = _statements(content)
        if statements is None or not all(self._add(statement, found) for statement in statements):
            return None
        return found

    def _add(self, statement: str, found: Names) -> bool:
        if statement.lstrip().startswith(("from ", "import ")):
            return self._add_import(statement, found)
        shape = _shape(statement)
        if shape not in self.known:
            self.known[shape] = self._places(shape)
        places = self.known[shape]
        if places is None:
            return False
        if places:
            names = _NAME.findall(statement)
            for role, place in places:
                found[role].add(names[place] if isinstance(place, int) else place)
        return True

    def _add_import(self, statement: str, found: Names) -> bool:
        tree = _parsed(statement)
        try:
            for use in uses(tree, self.grammar) if tree else ():
                found[use.role].add(use.name)
        except Unprinted:
            return False
        return tree is not None

    def _places(self, shape: str) -> _Places | None:
        """Parse one statement of a shape, each name in it another; None for what is no statement on its own."""
        numbers = count()
        tree = _parsed(_NAME.sub(lambda _: f"N{next(numbers)}", shape))
        if tree is None:
            return None
        try:
            return tuple((use.role, _place(use.name)) for use in uses(tree, self.grammar) if use.name != "N")
        except Unprinted:
            return None


def _place(name: str) -> int | str:
    return int(name[1:]) if name[1:].isdecimal() else name


def _statements(content: bytes) -> set[str] | None:
    """Return the statements of a file without the text of their literals; None where that takes more than a look."""
    try:
        source = content.decode()
    except UnicodeDecodeError:
        return None
    if _OTHER_LINES.search(source) or _ENCODING.match(source):
        return None
    code = _LITERAL.sub(_without_text, source)
    if _UNREADABLE in code or not code.isascii() or not code.endswith("\n"):
        return None
    return set(_STATEMENT.findall(code))


def _shape(statement: str) -> str:
    shape = _NUMBER.sub("0", _NAME.sub("N", statement))
    return _LISTED.sub('"", ', _SPACE.sub(" ", shape)) if "\n" in shape else shape


def _without_text(literal: re.Match[str]) -> str:
    """Return a literal without its text; of an f-string, what it computes stays."""
    text, start, source = literal[0], literal.start(), literal.string
    if text[0] == "#":
        return ""
    if not source[start - 1 : start].isidentifier():
        return _UNREADABLE if "\\" in text and _ODD_ESCAPE.search(text) else '""'
    prefix = source[max(0, start - 2) : start]
    if prefix[:-1].isidentifier() or prefix[-1] not in "fr" or text[0] == "'" or text[:3] == '"""':
        return _UNREADABLE
    return '""' if prefix[-1] == "r" else _computed(text)


def _computed(text: str) -> str:
    """Return an f-string (its prefix stands before it) without the text between what it computes."""
    text = text.replace("{{", "").replace("}}", "")
    fields = _FIELD.findall(text)
    if text.count("{") != len(fields) or text.count("}") != len(fields) or "\\" in "".join(fields):
        return _UNREADABLE
    return '"' + "".join(f"{{{inside}}}" for inside in fields) + '"'


def _parsed(shape: str) -> ast.Module | None:
    """Parse and compile a statement, one that was indented (it begins with a space still) as it may stand in a loop."""
    own = shape.lstrip()
    if own == "else:":
        return ast.Module([], [])
    source = own.removeprefix("el") if own.startswith("elif ") else own
    source += " ..." if source.endswith(":") else "\nclass N: ..." if source.startswith("@") else ""
    if own is not shape:
        source = _LOOP + source.replace("\n", "\n  ")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            tree = ast.parse(source)
            compile(tree, "<statement>", "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError, Warning):
            return None
    return tree if own is shape else ast.Module(tree.body[0].body[0].body, [])  # type: ignore[attr-defined]


_LOOP = "async def N():\n while 1:\n  "
