"""Patterns as other engines spell them -> ECMA-262, where one meaning is plain: Python, PCRE, Ruby, Rust."""

from __future__ import annotations

import re

_DELIMITED = re.compile(r"/(\^.*)/([a-z]*)", re.DOTALL)
_FLAGS = re.compile(r"(\^?)\(\?([ims]+)\)")
_FOREIGN = re.compile(r"\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?P[<=]")
_ANCHORS = {r"\A": "^", r"\z": "$", r"\Z": "$"}
_NAMED = re.compile(r"\(\?P=(\w+)\)")


def spelled(pattern: str) -> str:
    r"""Give the pattern in ECMA-262: `/^a$/i`, `(?i)a`, `\Aa\z`, `(?P<x>a)(?P=x)`; anything else stays as it is.

    Between slashes, a pattern that begins with `^` could match nothing.
    """
    delimited = _DELIMITED.fullmatch(pattern)
    if delimited and set(delimited[2]) <= set("gimsu"):
        pattern = _modified(delimited[1], delimited[2])
    flags = _FLAGS.match(pattern)
    if flags:
        pattern = _modified(flags[1] + pattern[flags.end() :], flags[2])
    return _FOREIGN.sub(lambda found: _ANCHORS.get(found[0], found[0].replace("(?P<", "(?<")), _referring(pattern))


def _modified(pattern: str, flags: str) -> str:
    kept = "".join(flag for flag in "ims" if flag in flags)
    return f"(?{kept}:{pattern})" if kept else pattern


def _referring(pattern: str) -> str:
    return _NAMED.sub(r"\\k<\1>", pattern)
