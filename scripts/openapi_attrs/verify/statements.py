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
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from openapi_attrs.verify.pieces import AROUND, is_import, pieces
from openapi_attrs.verify.uses import Unprinted, uses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_attrs.verify.grammar import Grammar
    from openapi_attrs.verify.pieces import Bracket, Piece
    from openapi_attrs.verify.uses import Role

Names: TypeAlias = dict["Role", set[str]]
_Places: TypeAlias = tuple[tuple["Role", int | str], ...]  # of a name, or one that is part of the shape

_LITERAL = re.compile(
    r"""(
    \"\"\"[^"\\]*+(?:(?:\\.|"(?!""))[^"\\]*+)*+\"\"\"
    | "[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"
    | '[^'\\\n]*+(?:\\.[^'\\\n]*+)*+'
    | \#[^\n]*+
    )""",
    re.DOTALL | re.VERBOSE,
)
"""A string as the language reference has it (2.4.1), or a comment."""

_OTHER_LINES = ("\r", "\f", "\0")
_ENCODING = re.compile(r"(?:[^\n]*\n)?[^\n]*coding[:=]")
"""What may say in the first two lines that the file is not UTF-8 (PEP 263)."""

_UNREADABLE = "\0"
_ODD_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*\\[^\\'\"abfnrtvxuUN0-7\n]")
_FIELD = re.compile(r"\{([^{}!]*)(?:!r)?\}")

_DEPTH = 8


def _balanced(depth: int) -> str:
    inside = f"(?:[^()\\[\\]{{}}]++|{_balanced(depth - 1)})*+" if depth else "[^()\\[\\]{}]*+"
    return rf"[(\[{{]{inside}[)\]}}]"


_STATEMENT = re.compile(rf"(?: *(?= ))?( ?(?:[^()\[\]{{}}\n]++|{_balanced(_DEPTH)})*+(?=\n)|[^\n]*+)\n")
_ELEMENT = re.compile(rf"(?:[^()\[\]{{}}]++|{_balanced(_DEPTH)})*+")
_LISTED = re.compile(r'(?:"", ){2,}')  # strings have no names, so as many as there are count as one
_WORD = re.compile(r'\b(?![fr]")(\w++)', re.ASCII)
"""A keyword, a name or digits; the prefix of a string is none."""


class _Marks(dict[str, str]):
    """What stands for a word in a shape."""

    def __missing__(self, word: str) -> str:
        return self.setdefault(word, "N" if word.isidentifier() else "0" if word.isdecimal() else word)


_MARKS = _Marks({each: each for each in (*keyword.kwlist, "builtins", "_builtins")})


class _Texts(dict[str, str]):
    """What stands for a literal in a shape; the letter before a string is part of it here."""

    def __missing__(self, literal: str) -> str:
        return self.setdefault(literal, _without_text(literal))


@frozen
class Shapes:
    """The statements that files of one grammar hold, each shape parsed once."""

    grammar: Grammar
    _known: dict[Piece, _Places | None] = field(factory=dict["Piece", "_Places | None"])
    _texts: _Texts = field(factory=_Texts)

    @property
    def literals(self) -> set[str]:
        """The strings of all files, as they are written, without a prefix."""
        return {each for each in self._texts if each[0] in "\"'" and each[:3] != '"""'}

    def names(self, content: bytes) -> Names | None:
        """Return the names by what they are used as, where all of a file is of shapes that can be read."""
        found: Names = defaultdict(set)
        statements = self._statements(content)
        if statements is None:
            return None
        made_of: dict[Piece, list[Sequence[str]]] = defaultdict(list)
        for bracket, text in {piece for statement in statements for piece in pieces(statement)}:
            words, shape = ((), text) if is_import(text) else _shape(text)
            made_of[bracket, shape].append(words)
        return found if all(self._add(*each, found) for each in made_of.items()) else None

    def _statements(self, content: bytes) -> set[str] | None:
        """Return the statements of a file without the text of their literals; None where that takes a closer look."""
        try:
            source = content.decode()
        except UnicodeDecodeError:
            return None
        if any(each in source for each in _OTHER_LINES) or _ENCODING.match(source):
            return None
        code = self._code(source)
        if _UNREADABLE in code or not code.isascii() or not code.endswith("\n"):
            return None
        return set(_STATEMENT.findall(code))

    def _code(self, source: str) -> str:
        """Return a source without the text of its literals."""
        parts = _LITERAL.split(source)
        for at, before in enumerate(parts[:-1:2]):
            if before[-1:].isidentifier() and parts[2 * at + 1][0] != "#":
                parts[2 * at + 1] = before[-1] + parts[2 * at + 1]
        parts[1::2] = map(self._texts.__getitem__, parts[1::2])
        return "".join(parts)

    def _add(self, piece: Piece, words: list[Sequence[str]], found: Names) -> bool:
        """Add the names of all pieces of a shape; False for a shape that cannot be read."""
        if piece not in self._known:
            self._known[piece] = self._places(*piece)
        places, columns = self._known[piece], [*zip(*words, strict=True)]
        for role, place in places or ():
            found[role].update(columns[place] if isinstance(place, int) else (place,))
        return places is not None

    def _places(self, bracket: Bracket, shape: str) -> _Places | None:
        """Parse one piece of a shape, each name in it another; None for what cannot be read alone."""
        if bracket and not _ELEMENT.fullmatch(shape):
            return None
        imports = is_import(shape)
        tree = _parsed(shape if imports else _numbered(shape), bracket)
        try:
            used = list(uses(tree, self.grammar)) if tree else None
        except Unprinted:
            return None
        place = str if imports else _place
        return None if used is None else tuple((use.role, place(use.name)) for use in used if use.name != "N")


def _shape(text: str) -> tuple[Sequence[str], str]:
    """Return the words of a piece, and the piece with all its names made one."""
    parts = _WORD.split(text)
    words = parts[1::2]
    parts[1::2] = map(_MARKS.__getitem__, words)
    return words, _LISTED.sub('"", ', "".join(parts))


def _numbered(shape: str) -> str:
    """Return a shape whose names say which word they are."""
    parts = _WORD.split(shape)
    parts[1::2] = [f"N{at}" if word == "N" else word for at, word in enumerate(parts[1::2])]
    return "".join(parts)


def _place(name: str) -> int | str:
    return int(name[1:]) if name[1:].isdecimal() else name


def _without_text(literal: str) -> str:
    """Return a literal without its text; of an f-string, what it computes stays, and no prefix."""
    if literal[0] == "#":
        return ""
    if literal[0] in "\"'":
        return _UNREADABLE if "\\" in literal and _ODD_ESCAPE.search(literal) else '""'
    if literal[1] == "'" or literal[1:4] == '"""' or literal[0] not in "fr":
        return _UNREADABLE
    return '""' if literal[0] == "r" else _computed(literal[1:])


def _computed(text: str) -> str:
    """Return an f-string (its prefix stands before it) without the text between what it computes."""
    text = text.replace("{{", "").replace("}}", "")
    fields = _FIELD.findall(text)
    if text.count("{") != len(fields) or text.count("}") != len(fields) or "\\" in "".join(fields):
        return _UNREADABLE
    return '"' + "".join(f"{{{inside}}}" for inside in fields) + '"'


def _parsed(shape: str, bracket: Bracket = "") -> ast.Module | None:
    """Parse and compile a piece, one that was indented (it begins with a space still) as it may stand in a loop."""
    before, after = AROUND[bracket]
    own = before + shape.lstrip() + after
    if own in {"else:", "def N(*,): ..."}:
        return ast.Module([], [])
    source = own.removeprefix("el") if own.startswith("elif ") else own
    source += " ..." if source.endswith(":") else "\nclass N: ..." if source.startswith("@") else ""
    if shape[:1] == " ":
        source = _LOOP + source.replace("\n", "\n  ")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            tree = ast.parse(source)
            compile(tree, "<statement>", "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError, Warning):
            return None
    return tree if shape[:1] != " " else ast.Module(tree.body[0].body[0].body, [])  # type: ignore[attr-defined]


_LOOP = "async def N():\n while 1:\n  "
