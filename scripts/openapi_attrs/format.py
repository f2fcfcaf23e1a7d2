"""The final layout of generated Python: one run of the pinned ruff over a folder that this module makes.

Some templates lay out every statement but those that are too wide or on several lines. Of what such a template prints,
the formatter reads those alone, each once, as far indented as they are in the file; it would leave the others as they
are.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve
from ruff import find_ruff_bin  # type: ignore[import-untyped] # ruff ships no py.typed

from openapi_attrs.errors import Diagnostic, Location, Refusal
from openapi_attrs.hold import scratch

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from openapi_attrs.model import File

_ARGUMENTS = ("format", "--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311", ".")


_Statement: TypeAlias = tuple[bytes, bytes]
"""The spaces before a statement, or the head of one, and its text."""

_APART = re.compile(
    rb"\n(?:(?=[^\n]{121})|(?=[^\n]*+(?<=[(\[{])\n))( *+)(?!#)"
    rb"([^\n]*+(?:(?<=[(\[{])\n(?:\1 [^\n]*+\n)*+\1[)\]}][^\n]*+)*+)"
)
"""A statement that is too wide or on several lines: what stands in its brackets is further indented than their ends."""
_NAME, _MARK = "statements.py", b"...\n"


class FormatterFailed(RuntimeError):
    """The formatter could not read what the templates printed: a fault of the toolkit or of a template."""


def format_files(files: Iterable[File], laid_out: Container[str] = ()) -> tuple[File, ...]:
    """Return the same files, Python formatted, in Markdown too; the runtime, copied verbatim, stays as it is.

    `laid_out` are templates that print every statement as the formatter would, unless it is too wide or on several
    lines. Raises FormatterFailed with the formatter's own words when a file is no Python, Refusal when the system has
    no room for the folder that it works in.
    """
    try:
        return _formatted(tuple(files), laid_out)
    except OSError as error:
        message = f"cannot write the files to be formatted: {(error.strerror or str(error)).lower()}"
        at = Location(str(error.filename or tempfile.tempdir or "."))
        raise Refusal((Diagnostic("cannot-write", message, at, "make room, or set TMPDIR"),)) from error


def _formatted(given: tuple[File, ...], laid_out: Container[str]) -> tuple[File, ...]:
    parts = {file.path: _APART.split(b"\n" + file.content) for file in given if file.template in laid_out}
    apart = dict.fromkeys(statement for split in parts.values() for statement in _statements(split))
    whole = {
        f"{at}{_suffix(file.path)}": file
        for at, file in enumerate(given)
        if _suffix(file.path) and file.path not in parts
    }
    texts = {name: file.content for name, file in whole.items()}
    if apart:
        texts[_NAME] = _MARK.join(_standing(*each) for each in apart)
    try:
        texts = _run(texts, {name: file.path for name, file in whole.items()})
        done = dict(zip(apart, _taken(apart, texts.get(_NAME, b"")), strict=True))
    except (FormatterFailed, ValueError):
        if not apart:
            raise
        return _formatted(given, ())
    formatted = {file.path: texts[name] for name, file in whole.items()}
    for path, split in parts.items():
        split[2::3] = [done[each] for each in _statements(split)]
        split[1::3] = [b"\n"] * (len(split) // 3)
        formatted[path] = b"".join(split)[1:]
    return tuple(evolve(file, content=formatted.get(file.path, file.content)) for file in given)


def _statements(split: list[bytes]) -> list[_Statement]:
    return list(zip(split[1::3], split[2::3], strict=True))


def _standing(indent: bytes, text: bytes) -> bytes:
    """Print a statement, as far indented, in something that can be read by itself."""
    heads = [b"    " * depth + b"if 0:\n" for depth in range(len(indent) // 4)]
    before = indent + b"if 0:\n" + indent + b"    pass\n" if text.startswith(b"elif ") else b""
    return b"".join([*heads, before, indent, text, b"\n", indent + b"    pass\n" if text.endswith(b":") else b""])


def _taken(apart: Iterable[_Statement], text: bytes) -> list[bytes]:
    """Take the statements out of what they stood in; raises ValueError where their number is another."""
    found: list[bytes] = []
    blocks = re.split(rb"^\.\.\.\n", text, flags=re.MULTILINE) if text else []
    for (indent, statement), block in zip(apart, blocks, strict=True):
        first = len(indent) // 4 + 2 * statement.startswith(b"elif ")
        lines = block.strip(b"\n").split(b"\n")[first:]
        found.append(b"\n".join(lines[:-1] if statement.endswith(b":") else lines))
    return found


def _suffix(path: str) -> str:
    """Return the suffix of what is formatted, nothing for what is not."""
    suffix = PurePosixPath(path).suffix
    return suffix if suffix in {".py", ".md"} and "_runtime" not in path.split("/") else ""


def _run(texts: dict[str, bytes], paths: dict[str, str]) -> dict[str, bytes]:
    """Format texts by the names of files; `paths` are what messages call these."""
    if not texts:
        return {}
    with scratch() as folder:
        for name, text in texts.items():
            (folder / name).write_bytes(text)
        clean = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
        done = subprocess.run([find_ruff_bin(), *_ARGUMENTS], cwd=folder, env=clean, capture_output=True, check=False)  # noqa: S603
        _hold(done.returncode, done.stderr.decode(errors="replace"), paths)
        return {name: (folder / name).read_bytes() for name in texts}


def _hold(code: int, told: str, paths: dict[str, str]) -> None:
    if "memory allocation of" in told:
        raise MemoryError(told.strip())
    if code < 0 or "(os error " in told:
        raise OSError(told.strip() or f"the formatter was ended by signal {-code}")
    if code:
        for name, path in paths.items():
            told = told.replace(f"{name}:", f"{path}:")
        raise FormatterFailed(told.strip())
