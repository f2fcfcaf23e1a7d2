"""Spec strings -> Python names: valid, readable, and the same whatever the order of the document.

Where several spellings lead to one name, each of them is told apart by its own spelling (`fooBar` beside `foo_bar` is
`foo_bar_camel`); the spelling that is the name already needs nothing added. What a Python keyword or the generated
code takes gets an underscore behind it, which no other name ends with.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

LIMIT = 80
"""The longest name, in characters; a longer one is cut at a word, and a hash of its spelling follows."""

FILE_LIMIT = 240
"""The longest name of a file, in bytes of UTF-8: file systems take 255, with the suffix."""


@frozen(eq=False)
class Style:
    """How a kind of name is written: `prefix` stands before what begins with a digit.

    A name that `is_file` too is folded, so that no file system takes two of them for one.
    """

    case: Literal["snake", "Pascal"]
    prefix: str
    taken: frozenset[str] = frozenset()
    is_file: bool = False


_WINDOWS_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
)

FIELD = Style(
    "snake",
    "field",
    frozenset({"self", "from_dict", "to_dict", "decode", "wire_items", "additional_properties"}),
)
"""Attributes of models; taken is what every model has itself."""

KEYWORD = Style(
    "snake",
    "param",
    frozenset(
        {
            *("self", "body", "options"),
            *("timeout", "deadline", "max_retries", "idempotency_key", "validate", "on_violation"),
            *("extra_headers", "extra_query", "extra_body"),
        }
    ),
)
"""Keywords of an operation; taken is what every method has itself and the keys of the runtime's Options."""

METHOD = Style("snake", "call")
RESOURCE = Style("snake", "resource", frozenset({"call", "close", "base_url"}) | _WINDOWS_DEVICES, is_file=True)
"""Attributes of a client and files of its package; taken is what every client has itself, and what is no file name."""

CREDENTIAL = Style(
    "snake",
    "key",
    frozenset(
        {
            *("self", "base_url", "timeout", "deadline", "max_retries", "validate", "on_violation"),
            *("max_response_bytes", "http_client", "server_variables", "super"),
        }
    ),
)
"""Keywords of a client's constructor; taken are those that every client has, and what the constructor calls."""

_BUILTINS = frozenset(
    {
        *("abs", "all", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable", "chr"),
        *("classmethod", "compile", "complex", "copyright", "credits", "delattr", "dict", "dir", "divmod", "enumerate"),
        *("eval", "exec", "exit", "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr", "hash"),
        *("help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "license", "list", "locals"),
        *("map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print", "property"),
        *("quit", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str"),
        *("sum", "super", "tuple", "type", "vars", "zip"),
    }
)
RUNTIME = frozenset(
    {
        *("accept", "equal", "explain_nothing", "explain_told", "is_finite", "is_format", "is_integral"),
        *("is_multiple", "is_unique", "token"),
    }
)
"""Functions of the runtime that rules call."""

RULE = Style("snake", "rule", _BUILTINS | RUNTIME)
"""Names of a module of rules; taken is what its functions use."""

CLASS = Style("Pascal", "Model")

CLIENT = Style(
    "Pascal",
    "Client",
    frozenset({"UNSET", "Unset", "ValidationError", "preload", "errors", "models", "rules", "webhooks"}),
)
"""The class of a client; taken is what its package hands on beside it."""

_SIGNS = {
    "+": "plus",
    "-": "dash",
    "=": "equals",
    "<": "less",
    ">": "greater",
    "!": "not",
    "$": "dollar",
    "@": "at",
    "%": "percent",
    "#": "hash",
    "&": "and",
    "*": "star",
    ".": "dot",
    "/": "slash",
    "?": "question",
    ":": "colon",
    ";": "semicolon",
    ",": "comma",
    "~": "tilde",
    "^": "caret",
    "|": "pipe",
    "\\": "backslash",
    "'": "quote",
    '"': "quote",
    "`": "backtick",
    "(": "lparen",
    ")": "rparen",
    "[": "lbracket",
    "]": "rbracket",
    "{": "lbrace",
    "}": "rbrace",
    " ": "space",
    "\t": "tab",
    "\n": "newline",
    "_": "underscore",
    "\0": " ",
}

_WORD = re.compile(
    r"OAuth(?![a-z])[0-9]*|[A-Z]{2,}(?:s(?![a-z])|v[0-9]+)|[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z][a-z0-9]*|[0-9][a-z0-9]*"
)
"""Words in a text of which letters without case count as small ones: `userIDs`, `HTTPServer`, `b64`, `EC2Instance`,
`IPv6Address`, `OAuth2Token`.
"""


@lru_cache(maxsize=100_000)
def words(text: str) -> tuple[str, ...]:
    """Split a spelling at separators and where the case changes; signs are words only where nothing else is."""
    normal = _normal(text)
    found = _split(normal)
    if not found:
        return _split(_spelled_out(normal)) or ("empty",)
    if normal[0] in "+-" and found[0][0].isdigit():
        return "plus" if normal[0] == "+" else "minus", *found
    return found


@lru_cache(maxsize=100_000)
def snake_case(text: str, prefix: str = "n") -> str:
    """`createImage` -> `create_image`; a name that would begin with a digit gets `prefix` and an underscore."""
    name = _normal("_".join(words(text)).lower())
    return f"{prefix}_{name}" if not _begins_a_name(name) else name


@lru_cache(maxsize=100_000)
def pascal_case(text: str, prefix: str = "N") -> str:
    """`create-image` -> `CreateImage`; a name that would begin with a digit gets `prefix` before it."""
    name = _normal("".join(map(_capitalised, words(text))))
    return name if _begins_a_name(name) else _normal(f"{prefix}{name}")


@lru_cache(maxsize=100_000)
def named(spelling: str, style: Style) -> str:
    """Give the name of one spelling in a style, as if nothing collided with it."""
    return _apart(_plain(spelling, style), style)


@lru_cache(maxsize=100_000)
def _plain(spelling: str, style: Style) -> str:
    return _capped(_cased(spelling, style), spelling, style)


def assign(
    spellings: Collection[str],
    style: Style,
    taken: Collection[str] = (),
    pinned: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Names for different spellings that share a scope; the result does not depend on their order.

    `pinned` holds names already chosen for some of the spellings, which stay as they are; the others avoid them and
    what is `taken`. Two names never differ in case alone where the style is snake_case.
    """
    called = {spelling: named(spelling, style) for spelling in spellings}
    if not pinned and not taken and len({*called.values()}) == len(called):  # as is usual
        return called
    pinned = pinned or {}
    result = {spelling: pinned[spelling] for spelling in spellings if spelling in pinned}
    groups: dict[str, list[str]] = {}
    for spelling in spellings:
        if spelling not in result:
            groups.setdefault(_plain(spelling, style), []).append(spelling)
    used = {*taken, *result.values()}
    apart: list[str] = []
    for name, members in groups.items():
        keeper = _keeper(name, members) if name not in used else None
        if keeper is not None:
            result[keeper] = _apart(name, style)
        apart += [member for member in members if member != keeper]
    return result | _told_apart(apart, style, {*used, *result.values()}) if apart else result


def _keeper(name: str, members: list[str]) -> str | None:
    """Who gets the plain name: the only one, else the one that is spelled so."""
    if len(members) == 1:
        return members[0]
    return name if name in members else None


def _told_apart(spellings: list[str], style: Style, used: set[str]) -> dict[str, str]:
    """Names that say how each is spelled; what is still equal then gets a hash of its spelling."""
    readable = {spelling: _apart(_readable(spelling, style), style) for spelling in spellings}
    counts: dict[str, int] = {}
    for name in readable.values():
        counts[name] = counts.get(name, 0) + 1
    result = {s: name for s, name in readable.items() if counts[name] == 1 and name not in used}
    used |= set(result.values())
    for spelling in sorted(readable.keys() - result.keys()):
        result[spelling] = marked(_cased(spelling, style), spelling, style, used)
        used.add(result[spelling])
    return result


def _readable(spelling: str, style: Style) -> str:
    """Put every sign in words, and add the case where the style does not show it."""
    normal = _normal(spelling)
    parts = [*_split(_spelled_out(_SNAKE_SEPARATOR.sub("\0", normal))), _case(normal, style)]
    return _capped(_cased(" ".join(filter(None, parts)), style), spelling, style)


_SNAKE_SEPARATOR = re.compile(r"(?<=[^\W_])_(?=[^\W_])")
"""An underscore between words: the one sign that needs no telling."""


def _case(text: str, style: Style) -> str:
    if text.lower() == text:
        return "" if style.case == "snake" else "lower"
    if text.upper() == text:
        return "upper"
    return "camel" if text[:1].islower() else "" if style.case == "Pascal" else "pascal"


def marked(name: str, mark: str, style: Style, used: Collection[str] = ()) -> str:
    """Put a hash of `mark` behind a name, as long as it takes to be none of those used."""
    digest = hashlib.sha256(mark.encode("utf-8", "surrogatepass")).hexdigest()
    for length in range(6, len(digest)):
        candidate = _joined(_head(name, length + 1, style).rstrip("_"), digest[:length], style)
        if candidate not in used:
            return candidate
    raise AssertionError("two spellings with one hash")


def _capped(name: str, spelling: str, style: Style) -> str:
    if len(name) <= LIMIT and not (style.is_file and len(name.encode()) > FILE_LIMIT):
        return name
    head = _head(name, 7, style)
    return marked(head.rpartition("_")[0] or head, spelling, style)


def _head(name: str, room: int, style: Style) -> str:
    """Cut a name, so that there is room for as many characters of ASCII behind it."""
    head = name[: LIMIT - room]
    return head.encode()[: FILE_LIMIT - room].decode(errors="ignore") if style.is_file else head


def _joined(name: str, end: str, style: Style) -> str:
    return f"{name}_{end}" if style.case == "snake" else f"{name}X{end}"


def _cased(spelling: str, style: Style) -> str:
    if style.case == "snake":
        name = snake_case(spelling, style.prefix)
        return _normal(name.casefold()) if style.is_file else name
    return pascal_case(spelling, style.prefix)


def _apart(name: str, style: Style) -> str:
    """Keep clear of what Python and the generated code take."""
    return f"{name}_" if name in style.taken or keyword.iskeyword(name) else name


def _capitalised(word: str) -> str:
    if word[0].isdigit() or not word.isupper():
        return word[0].upper() + word[1:]
    return word.capitalize()


def _begins_a_name(name: str) -> bool:
    return name[:1].isidentifier() and name[0] != "_"


def _normal(text: str) -> str:
    """Give the form in which Python compares names."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _split(text: str) -> tuple[str, ...]:
    shape = text if text.isascii() else "".join(map(_class, text))
    return tuple(text[match.start() : match.end()] for match in _WORD.finditer(shape))


def _class(char: str) -> str:
    """Give a letter of ASCII that stands for all of its kind."""
    if char.isascii():
        return char
    if not f"a{char}".isidentifier():
        return " "
    if char.isdigit() or char.isdecimal():
        return "0"
    return "A" if char.isupper() else "a"


def _spelled_out(text: str) -> str:
    """Every sign as a word of its own, by its usual or its Unicode name."""
    parts: list[str] = []
    for char in text:
        if f"a{char}".isidentifier() and char != "_":
            parts.append(char)
        else:
            word = _SIGNS.get(char) or unicodedata.name(char, f"u{ord(char):x}").lower()
            parts.append(f" {word} ")
    return "".join(parts)
