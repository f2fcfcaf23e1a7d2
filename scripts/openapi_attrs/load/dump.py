"""Tree -> YAML text for people: block style, long texts as literal blocks, nothing that readers take differently.

A string is quoted when a reader of YAML 1.1 or 1.2 would take it, written plain, for something else.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

from openapi_attrs.load.kinds import is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_attrs.model import Json

_PLAIN = re.compile(r"[^\W\d]|[/$(<^;\\]")  # what a plain scalar may start with here; no number does
_ENDS_PLAIN = re.compile(r":(?:\s|$)|\s#|\s$")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "<<"))
_KEY_LIMIT = 1000  # YAML wants longer keys written out with `? `
_Task: TypeAlias = "str | tuple[Any, str, int]"  # a finished line, or a node with what stands before it and its indent


def dump(tree: Json) -> str:
    """Write a tree of JSON values as one YAML document."""
    if not tree or not isinstance(tree, dict | list):
        return _scalar(tree, 0) + "\n"
    lines: list[str] = []
    tasks: list[_Task] = [(tree, "", 0)]
    while tasks:
        task = tasks.pop()
        if isinstance(task, str):
            lines.append(task)
        else:
            tasks.extend(reversed(list(_block(*task))))
    return "\n".join(lines) + "\n"


def _block(node: Json, first: str, indent: int) -> Iterator[_Task]:
    """Write one level; `first` stands before its first line."""
    before = first
    if is_mapping(node):
        for key, value in node.items():
            yield from _entry(before + _key(key, indent), value, indent)
            before = " " * indent
        return
    for item in node:
        if item and isinstance(item, dict | list):
            yield item, f"{before}- ", indent + 2
        else:
            yield f"{before}- {_scalar(item, indent + 2)}"
        before = " " * indent


def _entry(head: str, value: Json, indent: int) -> Iterator[_Task]:
    if value and isinstance(value, dict | list):
        yield head
        yield value, " " * (indent + 2), indent + 2
    else:
        yield f"{head} {_scalar(value, indent + 2)}"


def _key(key: str, indent: int) -> str:
    written = _quoted(key) if "\n" in key else _text(key, 0)
    return f"{written}:" if len(written) <= _KEY_LIMIT else f"? {written}\n{' ' * indent}:"


def _scalar(value: Json, indent: int) -> str:
    if isinstance(value, str):
        return _text(value, indent)
    written = json.dumps(value)
    if isinstance(value, float) and "e" in written and "." not in written:
        return written.replace("e", ".0e")  # without a point YAML 1.1 takes it for text
    return written


def _text(text: str, indent: int) -> str:
    if "\n" in text and text.strip("\n") and all(c.isprintable() or c in "\n\t" for c in text):
        return _literal(text, indent)
    if not text.isprintable():
        return _quoted(text)
    if _PLAIN.match(text) and not _ENDS_PLAIN.search(text) and text.lower() not in _WORDS:
        return text
    return "'" + text.replace("'", "''") + "'"


def _literal(text: str, indent: int) -> str:
    """Write a literal block scalar; its indentation is said where the text starts with space (YAML 1.2.2, 8.1.1.1)."""
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    chomping = "-" if ends == 0 else "" if ends == 1 else "+"
    said = "2" if text[0] in " \n\t" else ""
    margin = " " * (indent or 2)
    lines = [margin + line if line else "" for line in body.split("\n")]
    return "\n".join([f"|{said}{chomping}", *lines, *[""] * (ends - 1)])


def _quoted(text: str) -> str:
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
