"""Text that may stand in generated source, and the only ways to make it.

A template prints nothing but `Source`: whatever comes from a document becomes one here, by a function that knows
where the text will stand. Printing anything else fails the generation, so a custom template cannot forget.
"""

from __future__ import annotations

import keyword
import math
from functools import lru_cache
from typing import TYPE_CHECKING, NoReturn, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.compiler import CodeGenerator

from openapi_attrs.render.wrapping import WIDTH, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from jinja2 import nodes
    from jinja2.compiler import Frame

    from openapi_attrs.model import Json


WIDE = 100
"""So many parts a chain of operators has at most: Python's parser puts each part of one inside of the next."""

_MARKUP = frozenset("\\`*_{}[]<>#|~&")


class Source(str):
    """Text that may stand in generated Python as it is."""

    __slots__ = ()


class Markdown(str):
    """Text that may stand in a line of Markdown as it is."""

    __slots__ = ()


class Toml(str):
    """Text that may stand behind a key of TOML as it is."""

    __slots__ = ()


class UnsafeText(TypeError):
    """A template printed a value that no function of this module made."""


@lru_cache(maxsize=50_000)
def identifier(name: str) -> Source:
    """Return a Python name, or dotted names; raises ValueError for anything else."""
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
        raise ValueError(f"not a Python name: {name!r}")
    return Source(name)


def literal(value: Json | tuple[Json, ...]) -> Source:
    """Return a literal equal to a JSON value (or a tuple of such), character by character; printable ASCII only."""
    if isinstance(value, str):
        return _string(value)
    match value:
        case float() if not math.isfinite(value):
            text = f'float("{value}")'
        case float():
            text = repr(value).replace("e+", "e")
        case None | bool():
            text = repr(value)
        case int():
            text = _integer(value)
        case dict():
            pairs = cast("dict[str, Json]", value).items()
            text = "{" + ", ".join(f"{literal(key)}: {literal(member)}" for key, member in pairs) + "}"
        case tuple():
            text = tuple_of(map(literal, cast("Iterable[Json]", value)))
        case list():
            text = "[" + ", ".join(map(literal, cast("Iterable[Json]", value))) + "]"
        case _:
            raise TypeError(f"no literal for {type(value).__name__}")
    return Source(text)


@lru_cache(maxsize=50_000)
def _string(text: str) -> Source:
    """In double quotes, unless single ones need fewer escapes."""
    body = ascii(text)
    if body[0] == '"' or text.count('"') > text.count("'"):
        return Source(body)
    return Source(f'"{_inside_quotes(text)}"')


def _inside_quotes(text: str) -> str:
    """Return the text as it stands between double quotes: printable ASCII only."""
    body = ascii(text)
    if body[0] == '"':
        return body[1:-1]
    return body[1:-1].replace("\\'", "'").replace('"', '\\"')


def f_string_text(text: str) -> str:
    """Text for inside of an f-string in double quotes: what it says is the text, character by character."""
    return _inside_quotes(text).replace("{", "{{").replace("}", "}}")


def raw_literal(text: str) -> Source:
    """Return a raw string literal for a regular expression where the text can stand in one, else a plain one."""
    if text.isascii() and text.isprintable() and '"' not in text and not text.endswith("\\"):
        return Source(f'r"{text}"')
    return literal(text)


def _integer(value: int) -> str:
    """Integers of more than 4,300 digits cannot be written in decimal (CPython refuses to read them)."""
    return hex(value) if value.bit_length() > 14_000 else repr(value)


def comment(text: str, limit: int = 112) -> Source:
    """Return a comment, its `# ` included: one line, printable ASCII, shortened to `limit` characters."""
    shown = f"# {ascii(text)[1:-1]}".rstrip()
    return Source(shown if len(shown) <= limit else shown[: limit - 3] + "...")


@lru_cache(maxsize=50_000)
def docstring(text: str, indent: int = 0) -> Source:
    """Return a docstring, quotes included, that starts at column `indent`; laid out for lines of 120 columns."""
    lines = [_docstring_line(line) for line in wrapped(text, WIDTH - indent - len('""""""')).splitlines()]
    if len(lines) < 2:
        return Source(f'"""{_closable("".join(lines))}"""')
    margin = " " * indent
    inside = "\n".join([lines[0], *[margin + line if line else "" for line in lines[1:]]])
    return Source(f'"""{inside}\n{margin}"""')


def _docstring_line(line: str) -> str:
    """Printable, without a quote or a backslash that could end the docstring or mean something else."""
    shown = line if line.isprintable() else "".join(c if c.isprintable() else " " for c in line)
    return shown.rstrip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _closable(line: str) -> str:
    """Return a line that three quotes may follow."""
    if not line.endswith('"') or line.endswith('\\"\\"\\"'):
        return line
    return line[:-1] + '\\"'


def toml(text: str) -> Toml:
    """Return a basic string of TOML, printable ASCII only; a lone surrogate, which TOML cannot hold, becomes U+FFFD."""
    return Toml('"' + "".join(map(_toml_character, text)) + '"')


def _toml_character(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if " " <= character <= "~":
        return character
    code = ord(character)
    return f"\\U{0xFFFD if 0xD800 <= code <= 0xDFFF else code:08X}"


def markdown(text: str, limit: int = 200) -> Markdown:
    """Text in a line of Markdown that stays text: one line, shortened to `limit` characters, without markup."""
    shown = " ".join("".join(c if c.isprintable() else " " for c in text).split())[:limit]
    escaped = "".join(f"\\{c}" if c in _MARKUP else c for c in shown)
    return Markdown(f"\\{escaped}" if escaped[:1] in {"+", "-"} else escaped)  # which would begin a list


def joined(separator: str, parts: Iterable[Source]) -> Source:
    """Source from parts that are Source already; the separator is the generator's own text."""
    return Source(separator.join(parts))


def tuple_of(parts: Iterable[Source]) -> Source:
    """Return a tuple of expressions."""
    listed = list(parts)
    return Source(f"({', '.join(listed)},)" if len(listed) == 1 else f"({', '.join(listed)})")


def packed(head: str, brackets: str, parts: Iterable[Source], indent: int) -> Source:
    """Return an assignment of a tuple or dict on lines as full as they can be, which the formatter leaves alone.

    Lines after the first are indented by `indent`; one line is enough where all of it fits.
    """
    listed = list(parts)
    inline = tuple_of(listed) if brackets == "()" else f"{brackets[0]}{', '.join(listed)}{brackets[1]}"
    whole = f"{head}{inline}"
    if indent + len(whole) <= WIDTH:
        return Source(whole)
    lines = [""]
    for part in listed:
        if indent + 4 + len(f"{lines[-1]} {part},") > WIDTH:
            lines.append("")
        lines[-1] += f" {part}," if lines[-1] else f"{part},"
    margin = "\n" + " " * indent
    inside = "".join(f"{margin}    {line}" for line in lines)
    return Source(f"{head}{brackets[0]}{inside}{margin}{brackets[1]}  # fmt: skip")


class _Checked(CodeGenerator):
    """Compiles templates; blocks whose text would be printed without a look at its type are refused."""

    def visit_FilterBlock(self, node: nodes.FilterBlock, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        self._refuse(node, frame)

    def visit_CallBlock(self, node: nodes.CallBlock, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        self._refuse(node, frame)

    def _refuse(self, node: nodes.Node, frame: Frame) -> NoReturn:
        del frame
        self.fail("{% filter %} and {% call %} blocks are not offered: what they print has no type", node.lineno)


def environment(folders: Sequence[Path], printed: tuple[type[str], ...] = (Source,)) -> Environment:
    """Return a Jinja environment that prints nothing but texts of these types; the first folder's template wins."""

    def only_printed(value: object) -> str:
        if isinstance(value, printed):
            return value
        raise UnsafeText(f"a template printed a {type(value).__name__} that is no Source: {str(value)[:80]!r}")

    def concatenated(parts: Iterable[str]) -> str:
        """Join what a macro or a block gives: it is made of template text and of what may be printed."""
        return printed[0]("".join(parts))

    made = Environment(  # noqa: S701 - what is printed is Python, and finalize refuses all other text
        loader=FileSystemLoader(folders),
        finalize=only_printed,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.concat = concatenated  # type: ignore[method-assign]
    made.code_generator_class = _Checked
    return made
