"""JSON text -> tree, and places in it; the standard library's C scanner does both.

Unlike `json.loads`: duplicate keys, NaN, Infinity, numbers that no double holds and lone surrogates are refused, and
the depth is known before the scanner recurses.
"""

from __future__ import annotations

import json
import re
from itertools import chain
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import Factory, define, field

from openapi_attrs.load.flaws import Flaw, Lines, UnreadableError, place
from openapi_attrs.load.pointers import escape, unescape
from openapi_attrs.load.read import Read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.model import Budgets, Json, Pointer

_BRACKETS, _ESCAPED = b'[]{}"', b'"\\/bfnrtu'
_IDLE = bytes(set(range(256)) - {*_BRACKETS, *_ESCAPED, *b","})
_NO_BRACKETS = bytes(set(range(256)) - {*_BRACKETS})
_SAME_BRACKETS = bytes.maketrans(b"[]", b"{}")
_LONE_SURROGATE = re.compile(
    r"(?<!\\)(?:\\\\)*\\u(?:[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..\\u)[dD][c-fC-F])"
)
_LONG_INTEGER = re.compile(r"\d{4301}")
_SPACE = re.compile(r"[ \t\n\r]*")
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_VALUE = rf'()(?:{_STRING}|[^][{{}}",: \t\n\r]++|(?=[\[{{]))'  # a list or object only as it begins
_MEMBER = re.compile(rf"[ \t\n\r,]*+({_STRING})[ \t\n\r:]*+{_VALUE}")
_ITEM = re.compile(rf"[ \t\n\r,]*+(){_VALUE}")
_TOKEN = re.compile(r'[{}\[\],:]|"(?:[^"\\]|\\.)*+"')


class _NoNumberError(ValueError):
    """A number that JSON has not, or that no double holds."""


class _DuplicateError(ValueError):
    """Some object names a key twice."""


def read(text: str, budgets: Budgets) -> Read:
    """Read JSON text; raises UnreadableError where it cannot be read on, other flaws are in the result."""
    structure = text.encode().translate(None, _IDLE)  # a tenth of the text, escapes in it left whole
    _check_depth(text, structure, budgets)
    _check_nodes(text, structure, budgets)
    escaped = b"\\u" in structure and ("\\ud" in text or "\\uD" in text)
    surrogate = _LONE_SURROGATE.search(text) if escaped else None
    if surrogate is not None:
        raise _unreadable(text, surrogate.start(), "encoding", "half of a surrogate pair is no character")
    try:
        tree = json.loads(text, object_pairs_hook=_mapping, parse_float=_number, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise UnreadableError(Flaw("not-json", error.msg, error.lineno, error.colno)) from None
    except _DuplicateError:
        return Read(None, tuple(_duplicates(text)), Places(text))
    except _NoNumberError as error:
        word = str(error)
        raise _unreadable(
            text, _outside_strings(text, word), "no-json-number", f"{word} is no number in JSON"
        ) from None
    except ValueError:
        long = _LONG_INTEGER.search(text)
        message = "an integer of more than 4300 digits"
        raise _unreadable(text, long.start() if long else 0, "number-budget", message) from None
    return Read(tree, (), Places(text))


def _unreadable(text: str, offset: int, code: str, message: str, hint: str = "") -> UnreadableError:
    return UnreadableError(Flaw(code, message, *place(text, offset), "", hint))


def _mapping(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _DuplicateError
    return made


def _number(digits: str) -> float:
    value = float(digits)
    if value in {float("inf"), float("-inf")}:
        raise _NoNumberError(digits)
    return value


def _constant(name: str) -> NoReturn:
    raise _NoNumberError(name)


def _check_depth(text: str, structure: bytes, budgets: Budgets) -> None:
    """Refuse what is nested too deep, by taking the innermost brackets away level by level."""
    unescaped = structure.replace(b"\\\\", b"").replace(b'\\"', b"")
    brackets = unescaped.translate(_SAME_BRACKETS, _NO_BRACKETS).replace(b'""', b"")
    left = b"".join(brackets.split(b'"')[::2])
    for _ in range(budgets.depth):
        shorter = left.replace(b"{}", b"")
        if len(shorter) == len(left):
            break
        left = shorter
    if b"{}" in left or left.count(b"{") > budgets.depth:
        message = f"nested deeper than {budgets.depth} levels"
        raise _unreadable(
            text, _too_deep(text, budgets.depth), "depth-budget", message, "raise the budget 'depth' if this is meant"
        )


def _check_nodes(text: str, structure: bytes, budgets: Budgets) -> None:
    """Refuse too many values before any is made; each is followed by a comma, or is the last of its list or object."""
    if structure.count(b",") + structure.count(b"{") + structure.count(b"[") < budgets.nodes:
        return
    nodes = 0
    for token in _TOKEN.finditer(text):
        nodes += token[0] in ",{["
        if nodes > budgets.nodes:
            message = f"more than {budgets.nodes:,} values"
            hint = "raise the budget 'nodes' if this is meant"
            raise _unreadable(text, token.start(), "node-budget", message, hint)


def _too_deep(text: str, depth: int) -> int:
    """Offset of the first bracket below the depth allowed."""
    level = 0
    for token in _TOKEN.finditer(text):
        level += (token[0] in "[{") - (token[0] in "]}")
        if level > depth:
            return token.start()
    return 0


def _outside_strings(text: str, word: str) -> int:
    """Offset of the first occurrence of a word that is in no string."""
    found = re.compile(rf'"(?:[^"\\]|\\.)*+"|({re.escape(word)})')
    return next((match.start() for match in found.finditer(text) if match[1]), 0)


def _duplicates(text: str) -> Iterator[Flaw]:
    """Find every key that its object names twice, in one pass."""
    path: list[_Level] = []
    lines = Lines(text)
    for token in _TOKEN.finditer(text):
        kind = token[0][0]
        if kind in "{[":
            path.append(_Level(token.start(), is_list=kind == "["))
        elif not path:
            return
        elif kind in "}]":
            path.pop()
        elif kind == "," and path[-1].is_list:
            path[-1].index += 1
        elif kind == '"' and not path[-1].is_list and text[_after_space(text, token.end())] == ":":
            level, level.key = path[-1], json.loads(token[0], strict=False)
            first = level.found.setdefault(level.key, (token.start(), 0))[0]
            if first != token.start():
                pointer = "".join(f"/{escape(each.index if each.is_list else each.key)}" for each in path)
                message = f"the key {level.key!r} stands in line {lines.place(first)[0]} too"
                yield Flaw("duplicate-key", message, *lines.place(token.start()), pointer, "remove one")


def _after_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match and match.end() < len(text) else len(text) - 1


@define
class _Level:
    """An object or list as far as it was looked at: where its keys and values start."""

    start: int
    is_list: bool = False
    found: dict[str, tuple[int, int]] = field(factory=dict[Any, Any])
    key: str = ""
    index: int = 0
    end: int = field(init=False, default=Factory(lambda self: self.start + 1, takes_self=True))
    """Of what was looked at; there the value of the last entry starts where that `is_open`."""
    is_open: bool = False
    done: bool = False


@define
class _Walked:
    """An object or list on the way of a walk: the pointers asked for in it, by key."""

    wanted: dict[str, Pointer]
    is_list: bool
    count: int = 0

    def key(self, name: str) -> str:
        """Give the key of the next entry."""
        if not self.is_list:
            return _unquoted(name)
        self.count += 1
        return str(self.count - 1)


@define
class Places:
    """Finds places in JSON text that `read` accepted, looking at no more of it than it must."""

    text: str
    lines: Lines = field(init=False, default=Factory(lambda self: Lines(self.text), takes_self=True))
    levels: dict[int, _Level] = field(factory=dict[Any, Any])
    entries: dict[Pointer, tuple[int, int] | None] = field(factory=dict[Any, Any])

    def locate(self, pointer: Pointer) -> tuple[int, int, Pointer]:
        """Line and column of what the pointer names (its key, if it has one), or of the nearest around it."""
        while (entry := self._place(pointer)) is None:
            pointer = pointer[: pointer.rindex("/")]
        return (*self.lines.place(entry[0]), pointer)

    def look_for(self, pointers: Iterable[Pointer]) -> None:
        """Find many in one walk through the text, so that `locate` knows them; enters only what they lead through."""
        text, below = self.text, _below(pointers)
        value = _after_space(text, 0)
        self.entries |= dict.fromkeys(chain.from_iterable(each.values() for each in below.values()))
        self.entries[""] = value, value
        walked = [_Walked(below[""], text[value] == "[")] if below and text[value] in "{[" else []
        at = value + 1
        while walked:
            entry = (_ITEM if walked[-1].is_list else _MEMBER).match(text, at)
            if entry is None:
                at = _after_space(text, at) + 1
                walked.pop()
                continue
            value, at = entry.end(2), entry.end()
            pointer = walked[-1].wanted.get(walked[-1].key(entry[1]))
            if pointer is not None:
                self.entries[pointer] = entry.start(1), value
            if value == at and pointer in below:
                walked.append(_Walked(below[pointer], text[value] == "["))
                at = value + 1
            elif value == at:
                at = _DECODER.raw_decode(text, value)[1]

    def _place(self, pointer: Pointer) -> tuple[int, int] | None:
        """Offsets of the key and the value of what the pointer names, if it is there."""
        if not self.entries:
            start = _after_space(self.text, 0)
            self.entries[""] = start, start
        known, todo = pointer, list[str]()
        while known not in self.entries:
            todo.append(known)
            known = known[: known.rindex("/")]
        entry = self.entries[known]
        for part in reversed(todo):
            entry = self._entry(entry[1], unescape(part[part.rindex("/") + 1 :])) if entry else None
            self.entries[part] = entry
        return entry

    def _entry(self, start: int, key: str) -> tuple[int, int] | None:
        """Offsets of an entry's key and value in the object or list that starts here."""
        if self.text[start] not in "{[":
            return None
        level = self.levels.get(start)
        if level is None:
            level = self.levels[start] = _Level(start, is_list=self.text[start] == "[")
        if key not in level.found:
            self._look_on(level, key)
        return level.found.get(key)

    def _look_on(self, level: _Level, key: str | None = None) -> None:
        """Look at further entries up to the one of a key, at all of them for None."""
        text, found, match = self.text, level.found, (_ITEM if level.is_list else _MEMBER).match
        while key not in found and not level.done:
            if level.is_open:
                level.end, level.is_open = self._end(level.end), False
            entry = match(text, level.end)
            if entry is None:
                level.done, level.end = True, _after_space(text, level.end) + 1
                return
            value, level.end = entry.end(2), entry.end()
            level.is_open = value == level.end
            if level.is_list:
                found[str(len(found))] = value, value
            else:
                found[_unquoted(entry[1])] = entry.start(1), value

    def _end(self, start: int) -> int:
        """Offset behind the list or object that starts here; what was looked at of it is not read again."""
        begun: list[_Level] = []
        at = start
        while level := self.levels.get(at):
            begun.append(level)
            if not level.is_open:
                break
            at = level.end
        for level in reversed(begun):
            self._look_on(level)
        return begun[0].end if begun else _DECODER.raw_decode(self.text, start)[1]


def _unquoted(name: str) -> str:
    return str(json.loads(name)) if "\\" in name else name[1:-1]


def _below(pointers: Iterable[Pointer]) -> dict[Pointer, dict[str, Pointer]]:
    """Give the pointers, and those that they lead through, by what they stand in and by key."""
    found: dict[Pointer, dict[str, Pointer]] = {}
    for each in pointers:
        pointer, is_new = each, True
        while pointer and is_new:
            parent, _, part = pointer.rpartition("/")
            is_new = parent not in found
            found.setdefault(parent, {})[unescape(part)] = pointer
            pointer = parent
    return found


_DECODER = json.JSONDecoder()
