"""Finished source -> the names in it and what each is used as, without a syntax tree of all of it.

A client has hundreds of thousands of lines and a few thousand shapes of statements: the source with the text of its
literals left out and its names made one. One statement of each shape is parsed, and what it says of the places of names
holds for all the others. What cannot be read this way (a prefix of a string that no template prints, lines that are not
laid out as the formatter does, a shape that is no statement) is None: the whole tree decides then.
"""

from __future__ import annotations

import ast
import keyword
import re
import warnings
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from openapi_attrs.verify.blocks import are_blocks_right
from openapi_attrs.verify.pieces import AROUND, is_import, pieces
from openapi_attrs.verify.uses import Unprinted, uses

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.verify.grammar import Grammar
    from openapi_attrs.verify.pieces import Bracket
    from openapi_attrs.verify.uses import Role

Names: TypeAlias = dict["Role", set[str]]

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
_ODD_ESCAPE = re.compile(
    r"(?<!\\)(?:\\\\)*\\(?:[^\\'\"abfnrtvxuU0-7\n]"
    r"|x(?![0-9a-f]{2})|u(?![0-9a-f]{4})|U(?!000[0-9a-f]{5}|0010[0-9a-f]{4}))"
)
"""What Python warns of, refuses or looks up by name."""
_FIELD = re.compile(r"\{([^{}!]*)(?:!r)?\}")

_WRAPPED = re.compile(r"\n( *+)([^\n]*+(?:(?<=[(\[{])\n(?:\1 [^\n]*+\n)*+\1[)\]}][^\n]*+)++)")
"""A statement of several lines: what stands in its brackets is indented further than where they begin and end."""

_DEPTH = 8


def _balanced(depth: int) -> str:
    inside = f"(?:[^()\\[\\]{{}}]++|{_balanced(depth - 1)})*+" if depth else "[^()\\[\\]{}]*+"
    return rf"[(\[{{]{inside}[)\]}}]"


_ELEMENT = re.compile(rf"(?:[^()\[\]{{}}]++|{_balanced(_DEPTH)})*+")
_LISTED = re.compile(r'(?:"", ){2,}')  # strings have no names, so as many as there are count as one
_WORD = re.compile(r'\b(?![fr]")(\w++)', re.ASCII)
"""A keyword, a name or digits; the prefix of a string is none."""


_DECIMAL = re.compile(r"0|[1-9][0-9]*+")


class _Marks(dict[str, str]):
    """What stands for a word in a shape."""

    def __missing__(self, word: str) -> str:
        return self.setdefault(word, "N" if word.isidentifier() else "0" if _DECIMAL.fullmatch(word) else word)


_MARKS = _Marks({each: each for each in (*keyword.kwlist, "builtins", "_builtins")})


class _Texts(dict[str, str]):
    """What stands for a literal in a shape; the letter before a string is part of it here."""

    def __missing__(self, literal: str) -> str:
        return self.setdefault(literal, _without_text(literal))


@frozen(eq=False)
class _Shape:
    """How many words a shape has, and what names are used as: by their place, or a name that is part of the shape."""

    words: int
    uses: tuple[tuple[Role, int | str], ...]


@frozen
class Shapes:
    """The statements that files of one grammar hold, each shape parsed once."""

    grammar: Grammar
    _known: dict[Bracket, dict[str, _Shape | None]] = field(factory=lambda: defaultdict(dict))
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
        parts = pieces(statements)
        imports = set(filter(is_import, parts[""]))
        parts[""] -= imports
        is_read = all(self._add_import(each, found) for each in imports)
        return found if is_read and all(self._add(*each, found) for each in parts.items()) else None

    def _statements(self, content: bytes) -> set[str] | None:
        """Return the statements of a file without the text of their literals; None where that takes a closer look."""
        try:
            source = content.decode()
        except UnicodeDecodeError:
            return None
        if any(each in source for each in _OTHER_LINES) or _ENCODING.match(source):
            return None
        code = self._code(source)
        if _UNREADABLE in code or "\t" in code or not code.isascii() or not code.endswith("\n"):
            return None
        parts = _WRAPPED.split(f"\n{code}")
        if not are_blocks_right(_unwrapped(parts)):
            return None
        lines = {f" {each.lstrip(' ')}" if each[:1] == " " else each for each in set("".join(parts[::3]).split("\n"))}
        wrapped = set(zip(parts[1::3], parts[2::3], strict=True))
        return lines.union(f" {each}" if indent else each for indent, each in wrapped)

    def _code(self, source: str) -> str:
        """Return a source without the text of its literals."""
        parts = _LITERAL.split(source)
        for at, before in enumerate(parts[:-1:2]):
            if before[-1:].isidentifier() and parts[2 * at + 1][0] != "#":
                parts[2 * at + 1] = before[-1] + parts[2 * at + 1]
        parts[1::2] = map(self._texts.__getitem__, parts[1::2])
        return "".join(parts)

    def _add(self, bracket: Bracket, texts: Iterable[str], found: Names) -> bool:
        """Add the names of all that stands in one kind of bracket; False where some of it cannot be read."""
        known, starts, at = self._known[bracket], defaultdict[_Shape, list[int]](list), 0
        words, shapes = _shapes(texts)
        for each in shapes:
            if each not in known:
                known[each] = self._parsed(bracket, each)
            shape = known[each]
            if shape is None:
                return False
            starts[shape].append(at)
            at += shape.words
        for shape, begun in starts.items():
            for role, place in shape.uses:
                found[role].update([words[at + place] for at in begun] if isinstance(place, int) else (place,))
        return True

    def _add_import(self, text: str, found: Names) -> bool:
        """Add the names of an import as they stand; False where it cannot be read."""
        used = self._uses(text)
        for role, name in used or ():
            found[role].add(name)
        return used is not None

    def _parsed(self, bracket: Bracket, shape: str) -> _Shape | None:
        """Parse a shape, each name in it another; None for what cannot be read alone."""
        if bracket and not _ELEMENT.fullmatch(shape):
            return None
        parts = _WORD.split(shape)
        parts[1::2] = [f"N{at}" if word == "N" else word for at, word in enumerate(parts[1::2])]
        used = self._uses("".join(parts), bracket)
        if used is None:
            return None
        return _Shape(len(parts) // 2, tuple((role, _place(name)) for role, name in used if name != "N"))

    def _uses(self, text: str, bracket: Bracket = "") -> list[tuple[Role, str]] | None:
        tree = _tree(text, bracket)
        try:
            return None if tree is None else [(use.role, use.name) for use in uses(tree, self.grammar)]
        except Unprinted:
            return None


def _unwrapped(parts: list[str]) -> str:
    """Return code with no more of a statement of several lines than how it begins and ends."""
    wrapped = zip(parts[1::3], parts[2::3], strict=True)
    heads = [f"\n{indent}{_ends(each)}" for indent, each in wrapped]
    return "".join(chain.from_iterable(zip(parts[::3], heads, strict=False))) + parts[-1]


def _ends(statement: str) -> str:
    return statement[: statement.index("\n")] + statement[-1]


def _shapes(texts: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the words of pieces, and the pieces with all their names made one."""
    parts = _WORD.split("\n".join(texts))
    words = parts[1::2]
    parts[1::2] = map(_MARKS.__getitem__, words)
    return words, _LISTED.sub('"", ', "".join(parts)).split("\n")


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


def _tree(shape: str, bracket: Bracket) -> ast.Module | None:
    """Parse and compile a piece, one that was indented (it begins with a space still) as it may stand in a loop."""
    before, after = AROUND[bracket]
    own = before + shape.lstrip(" ") + after
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
