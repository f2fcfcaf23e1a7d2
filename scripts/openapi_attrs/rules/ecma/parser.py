r"""The text of a regular expression -> its syntax tree.

Read as with flag u, but for what flag u forbids and every engine understands (annex B.1.2): a sign escaped for nothing,
a brace or bracket that closes nothing, `[\w-.]`, `\037`, a quantifier behind `(?=...)`. What modifiers change,
`(?i:...)`, is written out where they hold.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeGuard

from attrs import mutable

from openapi_attrs.rules.ecma.folding import closed
from openapi_attrs.rules.ecma.properties import PROPERTIES
from openapi_attrs.rules.ecma.syntax import (
    Alternatives,
    AnyCharacter,
    Assertion,
    BackReference,
    Category,
    Characters,
    Escape,
    Group,
    Look,
    Range,
    Repeat,
    Sequence,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.rules.ecma.syntax import ClassItem, Node

DEEPEST = 100
"""How deep groups may nest."""

_QUANTIFIER = re.compile(r"(?:([*+?])|\{([0-9]{1,9})(,([0-9]{1,9})?)?\})(\?)?")
_GROUP_NAME = re.compile(r"<([^>]*)>")
_LOOKS = {"(?=": (False, False), "(?!": (False, True), "(?<=": (True, False), "(?<!": (True, True)}
_MODIFIERS = re.compile(r"\(\?([ims]*)(?:-([ims]*))?:")
_TERMINATORS = (Range(10, 10), Range(13, 13), Range(0x2028, 0x2029))
_WORD = (Escape("w"), Range(0x17F, 0x17F), Range(0x212A, 0x212A))
"""What is a word where case is ignored: long s and the sign of Kelvin fold into letters of ASCII."""
_CONTROL = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
_HEX = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]+)\}")
_OCTAL = re.compile("0[0-7]{0,2}")
_FIXED = {"ASCII": Range(0, 0x7F), "Any": Range(0, 0x10FFFF)}
"""Properties of Unicode that are one range."""
_LOW_SURROGATE = re.compile(r"\\u(D[C-Fc-f][0-9A-Fa-f]{2})", re.IGNORECASE)


class PatternError(ValueError):
    """The text is no regular expression of ECMA-262, or Python cannot do what it asks; says why, and what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@lru_cache(maxsize=1)
def parse(source: str) -> Node:
    """Read a regular expression; raises PatternError."""
    numbers = _group_numbers(source)
    parser = _Parser(source, numbers)
    node = parser.alternatives()
    if parser.at < len(source):
        raise PatternError("there is a `)` too many")
    if parser.highest > parser.groups:
        raise PatternError("it refers to a group that is not there")
    return node


def _group_numbers(source: str) -> dict[str, int]:
    """Give the numbers of named groups, which may be referred to before they stand."""
    numbers: dict[str, int] = {}
    groups = 0
    in_class = False
    at = 0
    while at < len(source):
        char = source[at]
        if char == "\\":
            at += 1
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char == "(" and (source[at + 1 : at + 2] != "?" or _is_named(source, at)):
            groups += 1
            name = _GROUP_NAME.match(source, at + 2) if _is_named(source, at) else None
            if name is not None and numbers.setdefault(name[1], groups) != groups:
                raise PatternError(f"two groups are called {name[1]!r}")
        at += 1
    return numbers


def _is_named(source: str, at: int) -> bool:
    return source.startswith("(?<", at) and source[at + 3 : at + 4] not in {"=", "!", ""}


@mutable
class _Parser:
    source: str
    numbers: dict[str, int]
    at: int = 0
    groups: int = 0
    depth: int = 0
    highest: int = 0  # of the numbers of groups that are referred to
    modifiers: frozenset[str] = frozenset()

    def alternatives(self) -> Node:
        branches = [self.sequence()]
        while self._take("|"):
            branches.append(self.sequence())
        return branches[0] if len(branches) == 1 else Alternatives(tuple(branches))

    def sequence(self) -> Node:
        parts: list[Node] = []
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            parts.append(self.term())
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def term(self) -> Node:
        node = self.atom()
        quantifier = _QUANTIFIER.match(self.source, self.at)
        if quantifier is None:
            return node
        if isinstance(node, Assertion) or (isinstance(node, Look) and node.behind):
            raise PatternError("an assertion cannot be repeated")
        self.at = quantifier.end()
        sign, least, comma, most, lazy = quantifier.groups()
        low = {"*": 0, "+": 1, "?": 0}[sign] if sign else int(least)
        high = {"*": None, "+": None, "?": 1}[sign] if sign else int(most) if most else None if comma else low
        if high is not None and high < low:
            raise PatternError("the numbers in a quantifier are out of order")
        if isinstance(node, Look):
            return node if low else Sequence(())
        return Repeat(node, low, high, lazy is not None)

    def atom(self) -> Node:
        char = self.source[self.at]
        if char == "(":
            return self.group()
        if char == "[":
            return self.characters()
        if char in "*+?" or (char == "{" and _QUANTIFIER.match(self.source, self.at)):
            raise PatternError(f"there is nothing that `{char}` could repeat")
        self.at += 1
        if char == "\\":
            return self.escape()
        if char in "^$":
            return (
                self.line_end(behind=char == "^") if "m" in self.modifiers else Assertion("^" if char == "^" else "$")
            )
        if char == ".":
            return Characters((), negated=True) if "s" in self.modifiers else AnyCharacter()
        return self.one(ord(char))

    def line_end(self, *, behind: bool) -> Node:
        """No character of the same line stands before, or behind."""
        return Look(behind, negative=True, inside=Characters(_TERMINATORS, negated=True))

    def one(self, code: int) -> Characters:
        items = closed(Range(code, code)) if "i" in self.modifiers else [Range(code, code)]
        return Characters(tuple(items), bracketed=len(items) > 1)

    # ------------------------------------------------------------ groups

    def group(self) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            raise PatternError(f"groups nest deeper than {DEEPEST}")
        node = self._group()
        if not self._take(")"):
            raise PatternError("a `(` is not closed")
        self.depth -= 1
        return node

    def _group(self) -> Node:
        for start, (behind, negative) in _LOOKS.items():
            if self._take(start):
                return Look(behind, negative, self.alternatives())
        modifiers = _MODIFIERS.match(self.source, self.at)
        if modifiers is not None:
            self.at = modifiers.end()
            return Group(None, self.modified(modifiers[1], modifiers[2]))
        if _is_named(self.source, self.at):
            name = _GROUP_NAME.match(self.source, self.at + 2)
            if name is None or not _is_group_name(name[1]):
                raise PatternError("a group has no proper name")
            self.at = name.end()
        elif not self.source.startswith("(?", self.at):
            self.at += 1
        else:
            raise PatternError(f"`{self.source[self.at : self.at + 4]}` is no group of ECMA-262")
        self.groups += 1
        number = self.groups
        return Group(number, self.alternatives())

    def modified(self, added: str, removed: str | None) -> Node:
        """Read what stands in `(?ims-ims:...)`."""
        letters = added + (removed or "")
        if len({*letters}) < len(letters) or (removed == "" and not added):
            raise PatternError("a modifier stands twice or is missing")
        outside = self.modifiers
        self.modifiers = (outside | {*added}) - {*(removed or "")}
        inside = self.alternatives()
        self.modifiers = outside
        return inside

    # ------------------------------------------------------------ sets

    def characters(self) -> Node:
        self.at += 1
        negated = self._take("^")
        items: list[ClassItem] = []
        while not self._take("]"):
            first = self.class_atom()
            is_range = self.source.startswith("-", self.at) and not self.source.startswith("-]", self.at)
            if not is_range:
                items.append(first)
                continue
            self.at += 1
            last = self.class_atom()
            if not _is_one(first) or not _is_one(last):
                items += [first, Range(ord("-"), ord("-")), last]
                continue
            if first.first > last.last:
                raise PatternError("a range of characters is out of order")
            items.append(Range(first.first, last.last))
        if "i" in self.modifiers:
            items = list(dict.fromkeys(each for item in items for each in self.in_every_case(item)))
        return Characters(tuple(items), negated)

    def in_every_case(self, item: ClassItem) -> Iterable[ClassItem]:
        match item:
            case Range():
                return closed(item)
            case Escape("w"):
                return _WORD
            case Escape("W") | Category():
                raise PatternError("Python does not know which characters are equal to those of a set but for case")
            case Escape():
                return (item,)

    def class_atom(self) -> ClassItem:
        if self.at >= len(self.source):
            raise PatternError("a `[` is not closed")
        char = self.source[self.at]
        self.at += 1
        if char != "\\":
            return Range(ord(char), ord(char))
        if self._take("b"):
            return Range(8, 8)
        return self.class_escape()

    def class_escape(self) -> ClassItem:
        char = self.source[self.at : self.at + 1]
        if char and char in "dDwWsS":
            self.at += 1
            return Escape(char)
        if char and char in "pP":
            return self.property(negated=char == "P")
        code = self.code()
        return Range(code, code)

    # ------------------------------------------------------------ escapes

    def escape(self) -> Node:
        r"""Give what follows a `\` outside of brackets."""
        char = self.source[self.at : self.at + 1]
        if char and char in "bB":
            self.at += 1
            return Assertion("b" if char == "b" else "B")
        number = re.compile("[1-9][0-9]*").match(self.source, self.at)
        if number is not None:
            self.at = number.end()
            return self._referring(int(number[0]))
        if char == "k":
            name = _GROUP_NAME.match(self.source, self.at + 1)
            if name is None or name[1] not in self.numbers:
                raise PatternError("it refers to a group that is not there")
            self.at = name.end()
            return self._referring(self.numbers[name[1]])
        return self.set_or_character()

    def set_or_character(self) -> Node:
        item = self.class_escape()
        if _is_one(item):
            return self.one(item.first)
        if "i" not in self.modifiers or item == Escape("d"):
            return Characters((item,), bracketed=isinstance(item, Range))
        if item == Escape("W"):
            return Characters(_WORD, negated=True)
        return Characters(tuple(self.in_every_case(item)))

    def _referring(self, number: int) -> Node:
        if "i" in self.modifiers:
            raise PatternError("Python does not know how to find a group again but for case")
        self.highest = max(self.highest, number)
        return BackReference(number)

    def property(self, *, negated: bool) -> ClassItem:
        r"""`\p{...}`: a general category, or a property that is as good as one."""
        match = re.compile(r"[pP]\{([A-Za-z0-9_=]+)\}").match(self.source, self.at)
        if match is None:
            raise PatternError("a property of Unicode stands in braces")
        self.at = match.end()
        name = match[1].removeprefix("General_Category=").removeprefix("gc=")
        if name in _FIXED and not (negated and name == "Any"):
            last = _FIXED[name].last
            return Range(last + 1, 0x10FFFF) if negated else _FIXED[name]
        if name in PROPERTIES:
            return Category(PROPERTIES[name], negated)
        script = name.removeprefix("Script=").removeprefix("sc=")
        if "=" in script:
            raise PatternError(f"no engine here knows which characters have the property {match[1]!r}")
        return Category(script, negated, is_script=True)

    def code(self) -> int:
        r"""Give the one character that what follows a `\` stands for."""
        char = self.source[self.at : self.at + 1]
        if not char:
            raise PatternError("it ends with a `\\`")
        if char in _CONTROL:
            self.at += 1
            return _CONTROL[char]
        octal = _OCTAL.match(self.source, self.at)
        if octal is not None:
            self.at = octal.end()
            return int(octal[0], 8)
        control = self.source[self.at + 1 : self.at + 2]
        if char == "c" and control.isascii() and control.isalpha():
            self.at += 2
            return ord(control) % 32
        if char in "xu":
            return self.hexadecimal()
        if char.isascii() and char.isalnum():
            raise PatternError(f"`\\{char}` means nothing in ECMA-262")
        self.at += 1
        return ord(char)

    def hexadecimal(self) -> int:
        match = _HEX.match(self.source, self.at)
        if match is None:
            raise PatternError(f"`\\{self.source[self.at]}` is not followed by its digits")
        self.at = match.end()
        code = int(match[1] or match[2] or match[3], 16)
        low = _LOW_SURROGATE.match(self.source, self.at)
        if match[2] and 0xD800 <= code < 0xDC00 and low is not None:
            self.at = low.end()
            return 0x10000 + ((code - 0xD800) << 10) + (int(low[1], 16) - 0xDC00)
        if code > 0x10FFFF:
            raise PatternError("a code point is greater than 10FFFF")
        return code

    def _take(self, text: str) -> bool:
        if self.source.startswith(text, self.at):
            self.at += len(text)
            return True
        return False


def _is_one(item: ClassItem) -> TypeGuard[Range]:
    return isinstance(item, Range) and item.first == item.last


def _is_group_name(name: str) -> bool:
    return name.replace("$", "_").isidentifier()
