"""Patterns as other engines spell them -> ECMA-262, where one meaning is plain: Java, PCRE, POSIX, Python, Ruby."""

from __future__ import annotations

import re

_DELIMITED = re.compile(r"/(\^.*)/([a-z]*)", re.DOTALL)
_FLAGS = re.compile(r"(\^?)\(\?([ims]+)\)")
_NAMED = re.compile(r"\(\?P=(\w+)\)")
_INTERSECTION = re.compile(r"\[((?:\\[\s\S]|[^\[\]\\&]){1,200})&&\[(\^?)((?:\\[\s\S]|[^\[\]\\]){1,200})\]\]")
_FOREIGN = re.compile(
    r"\\[pP]\{\w+\}|\\x\{[0-9A-Fa-f]{1,6}\}|\\[\s\S]|\[(?:\\[\s\S]|\[:\w+:\]|[^\]\\])*(?:\]|\\?\Z)|\(\?P<"
)
"""An escape, a whole set, or the start of a named group; a set that nothing closes ends with the text, for the time."""
_INSIDE = re.compile(r"\\p\{\w+\}|\\x\{[0-9A-Fa-f]{1,6}\}|\\[\s\S]|\[:\w+:\]")
_ANCHORS = {r"\A": "^", r"\z": "$", r"\Z": "$"}
_POSIX = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": r"!-\/:-@\[-`{-~",
    "space": r" \t-\r",
    "upper": "A-Z",
    "word": r"\w",
    "xdigit": "0-9A-Fa-f",
}
"""Sets of ASCII that POSIX names in lower case between `[:` and `:]`, Java in `\\p{Alnum}`."""
_JAVA = {
    **{name.title(): characters for name, characters in _POSIX.items() if name not in {"word", "xdigit"}},
    "XDigit": _POSIX["xdigit"],
    "LD": r"\p{L}\p{Nd}",
    "all": r"\s\S",
}
_IN_ECMA = frozenset(("Alpha", "Lower", "Upper"))
"""Names that Unicode has as well, for more than ASCII: they are Java's where another of them stands."""
_PROPERTY = re.compile(r"\\([pP])\{(\w+)\}")


def spelled(pattern: str) -> str:
    r"""Give the pattern in ECMA-262: `/^a$/i`, `(?i)a`, `\Aa\z`, `(?P<x>a)(?P=x)`, `\p{Alnum}`, `[[:digit:]]`.

    Anything else stays as it is. Between slashes, a pattern that begins with `^` could match nothing; `[a-z&&[^x]]` is
    of flag v, and written without it.
    """
    delimited = _DELIMITED.fullmatch(pattern)
    if delimited and set(delimited[2]) <= set("gimsu"):
        pattern = _modified(delimited[1], delimited[2])
    flags = _FLAGS.match(pattern)
    if flags:
        pattern = _modified(flags[1] + pattern[flags.end() :], flags[2])
    sets = _sets(pattern)
    pattern = _INTERSECTION.sub(lambda found: f"(?:(?{'!' if found[2] else '='}[{found[3]}])[{found[1]}])", pattern)
    return _FOREIGN.sub(lambda found: _read(found[0], sets), _NAMED.sub(r"\\k<\1>", pattern))


def _modified(pattern: str, flags: str) -> str:
    kept = "".join(flag for flag in "ims" if flag in flags)
    return f"(?{kept}:{pattern})" if kept else pattern


def _sets(pattern: str) -> dict[str, str]:
    """Give the sets that Java's names stand for, if the pattern is one of Java's."""
    named = {found[2] for found in _PROPERTY.finditer(pattern)}
    return _JAVA if named & (_JAVA.keys() - _IN_ECMA) else {}


def _read(text: str, sets: dict[str, str]) -> str:
    if text.startswith("["):
        return text[0] + _INSIDE.sub(lambda found: _inside(found[0], sets), text[1:])
    found = _PROPERTY.fullmatch(text)
    if found and found[2] in sets:
        return f"[{'^' if found[1] == 'P' else ''}{sets[found[2]]}]"
    return _ANCHORS.get(text, _character(text))


def _inside(text: str, sets: dict[str, str]) -> str:
    """Read what stands between brackets."""
    if text.startswith("[:"):
        return _POSIX.get(text[2:-2], text)
    found = _PROPERTY.fullmatch(text)
    return sets[found[2]] if found and found[2] in sets else _character(text)


def _character(text: str) -> str:
    r"""Spell `\x{2d}` as `\u{2d}`, `\p{IsLetter}` as `\p{Letter}`, `(?P<x>` as `(?<x>`."""
    if text.startswith((r"\p{Is", r"\P{Is")):
        return text.replace("{Is", "{")
    return text.replace(r"\x{", r"\u{").replace("(?P<", "(?<")
