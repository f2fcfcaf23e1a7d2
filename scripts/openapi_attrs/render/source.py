"""Text that may stand in generated source, and the only ways to make it.

A template prints nothing but `Source`: whatever comes from a document becomes one here, by a function that knows
where the text will stand. Printing anything else fails the generation, so a custom template cannot forget.
"""

from __future__ import annotations

import keyword
import math
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


class Source(str):
    """Text that may stand in generated source as it is."""

    __slots__ = ()


class UnsafeText(TypeError):
    """A template printed a value that no function of this module made."""


def identifier(name: str) -> Source:
    """A Python name, or dotted names; raises ValueError for anything else."""
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
        raise ValueError(f"not a Python name: {name!r}")
    return Source(name)


def literal(value: Any) -> Source:
    """A Python literal equal to a JSON value (or a tuple of such), character by character; printable ASCII only."""
    if isinstance(value, str):
        return Source(_string(value))
    if isinstance(value, float) and not math.isfinite(value):
        return Source(f'float("{value}")')
    if value is None or isinstance(value, bool | int | float):
        return Source(_integer(value) if type(value) is int else repr(value))
    if isinstance(value, dict):
        return Source("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}")
    if isinstance(value, tuple):
        return Source("(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")")
    if isinstance(value, list):
        return Source("[" + ", ".join(map(literal, value)) + "]")
    raise TypeError(f"no literal for {type(value).__name__}")


def _string(text: str) -> str:
    body = ascii(text)
    if body[0] == "'":
        return '"' + body[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
    return body


def _integer(value: int) -> str:
    """Integers of more than 4,300 digits cannot be written in decimal (CPython refuses to read them)."""
    return hex(value) if value.bit_length() > 14_000 else repr(value)


def comment(text: str, limit: int = 110) -> Source:
    """Text for behind `# `: one line, printable ASCII, shortened to `limit` characters."""
    shown = ascii(text)[1:-1]
    return Source(shown if len(shown) <= limit else shown[: limit - 3] + "...")


def docstring_lines(text: str) -> list[str]:
    """The lines of a docstring's inside: printable, no quotes or backslashes that could end or change it."""
    lines = (_docstring_line(line) for line in text.strip().splitlines())
    return list(lines)


def _docstring_line(line: str) -> str:
    shown = "".join(c if c.isprintable() else " " for c in line).rstrip()
    return shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def docstring(text: str, indent: int = 0) -> Source:
    """A docstring, quotes included, its later lines indented by `indent` spaces."""
    lines = docstring_lines(text)
    inside = ("\n" + " " * indent).join(lines).replace("\n" + " " * indent + "\n", "\n\n")
    if inside.endswith('"'):
        inside = inside[:-1] + '\\"'
    return Source(f'"""{inside}"""' if len(lines) == 1 else f'"""{inside}\n{" " * indent}"""')


def joined(separator: str, parts: Iterable[Source]) -> Source:
    """Source from parts that are Source already; the separator is the generator's own text."""
    return Source(separator.join(parts))


def environment(folders: Sequence[Path]) -> Environment:
    """A Jinja environment that prints nothing but Source; the first folder that has a template wins."""
    made = Environment(  # noqa: S701 - what is printed is Python, and finalize refuses all other text
        loader=FileSystemLoader(folders),
        finalize=_only_source,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.concat = _concatenated  # type: ignore[assignment]
    return made


def _concatenated(parts: Iterable[str]) -> Source:
    """What a macro or a block gives is made of template text and Source, so it is Source too."""
    return Source("".join(parts))


def _only_source(value: object) -> str:
    if isinstance(value, Source):
        return value
    raise UnsafeText(f"a template printed a {type(value).__name__} that is no Source: {str(value)[:80]!r}")
