"""Files that are no Python: each line is one of those that the template of such a file prints."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING

from openapi_attrs.config import own_templates

if TYPE_CHECKING:
    from openapi_attrs.model import File

_PRINTED = re.compile(r"\{%.*%\}|\{\{.*?\}\}")
_HOLES = {"README.md": ".*", "pyproject.toml": r'(?:"(?:[^"\\]|\\.)*"|[\w.]*)'}
"""What stands where a template prints something: in TOML a string or a name."""
_WRAPPED = (
    r"\w+ = (?:[\w.]+)?\(",
    r" +[\w.]+\(\)?",
    r' +\w+="\.\.\.",?',
    r" +\w+=\.\.\.(?:, \w+=\.\.\.)*,?",
    r" *\)",
)
"""How the formatter breaks lines of Python in Markdown that are too long."""


def wrong_line(file: File, name: str, more: frozenset[str]) -> tuple[int, str] | None:
    """Find the first line that no template of such a file prints, and say what is wrong; `more` are declared shapes."""
    text = file.content.decode(errors="replace")
    shapes = re.compile("|".join(f"(?:{shape})" for shape in (*_shapes(name), *sorted(more))))
    for number, line in enumerate(text.split("\n"), 1):
        if not shapes.fullmatch(line):
            return number, f"no template of this file prints the line {line[:80]!r}"
    if name.endswith(".toml"):
        try:
            tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            return 1, str(error)
    return None


@lru_cache
def _shapes(name: str) -> tuple[str, ...]:
    """Read the lines of the built-in template as regular expressions."""
    text = (own_templates() / f"{name}.jinja").read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if not line or _PRINTED.sub("", line).strip() or "{{" in line]
    wrapped = _WRAPPED if name.endswith(".md") else ()
    return (*(_HOLES[name].join(map(re.escape, _PRINTED.split(line))) for line in lines), *wrapped)
