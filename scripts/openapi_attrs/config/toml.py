"""Where keys stand in a TOML file, which tomllib does not say."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Keys: TypeAlias = tuple[str, ...]
_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_LINE = re.compile(rf"[ \t]*(?:(?P<header>\[\[?)[ \t]*(?P<table>{_KEYS})[ \t]*\]|(?P<keys>{_KEYS})[ \t]*=)")


def place(text: str, wanted: Keys) -> tuple[int, int]:
    """Line and column of a key, else of the nearest table or key around it; `wanted` counts list items by index."""
    best, found = 0, (1, 1)
    for keys, line, column in _keys(text):
        if len(keys) > best and wanted[: len(keys)] == keys:
            best, found = len(keys), (line, column)
    return found


def _keys(text: str) -> Iterator[tuple[Keys, int, int]]:
    """Every table header and key with its place; a line inside a multi-line string may pass for one."""
    table: Keys = ()
    counts: dict[Keys, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        match = _LINE.match(line)
        if match is None:
            continue
        group = "table" if match["header"] else "keys"
        keys = tuple(_unquoted(key) for key in re.findall(_KEY, match[group]))
        if match["header"] == "[[":
            counts[keys] = counts.get(keys, -1) + 1
            keys = (*keys, str(counts[keys]))
        if match["header"]:
            table = keys
        yield (keys if match["header"] else table + keys), number, match.start(group) + 1


def _unquoted(key: str) -> str:
    if key[0] not in "\"'":
        return key
    return next(iter(tomllib.loads(f"{key} = 0")))
