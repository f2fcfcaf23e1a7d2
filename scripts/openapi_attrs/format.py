"""The final layout of generated Python: one run of the pinned ruff over a folder that this module makes."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from attrs import evolve
from ruff import find_ruff_bin  # type: ignore[import-untyped] # ruff ships no py.typed

from openapi_attrs.errors import Diagnostic, Location, Refusal
from openapi_attrs.hold import scratch

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from openapi_attrs.model import File

_ARGUMENTS = ("format", "--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311", ".")


class FormatterFailed(RuntimeError):
    """The formatter could not read what the templates printed: a fault of the toolkit or of a template."""


def format_files(files: Iterable[File]) -> tuple[File, ...]:
    """Return the same files, Python formatted, in Markdown too; the runtime, copied verbatim, stays as it is.

    Raises FormatterFailed with the formatter's own words when a file is no Python, Refusal when the system has no room
    for the folder that it works in.
    """
    try:
        return _formatted(files)
    except OSError as error:
        message = f"cannot write the files to be formatted: {(error.strerror or str(error)).lower()}"
        at = Location(str(error.filename or tempfile.tempdir or "."))
        raise Refusal((Diagnostic("cannot-write", message, at, "make room, or set TMPDIR"),)) from error


def _formatted(files: Iterable[File]) -> tuple[File, ...]:
    given = tuple(files)
    names = {f"{index}{_suffix(file.path)}": file for index, file in enumerate(given) if _suffix(file.path)}
    with scratch() as folder:
        for name, file in names.items():
            (folder / name).write_bytes(file.content)
        _run(folder, names)
        formatted = {file.path: (folder / name).read_bytes() for name, file in names.items()}
    return tuple(evolve(file, content=formatted.get(file.path, file.content)) for file in given)


def _suffix(path: str) -> str:
    """Return the suffix of what is formatted, nothing for what is not."""
    suffix = PurePosixPath(path).suffix
    return suffix if suffix in {".py", ".md"} and "_runtime" not in path.split("/") else ""


def _run(folder: Path, names: dict[str, File]) -> None:
    if not names:
        return
    clean = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
    done = subprocess.run([find_ruff_bin(), *_ARGUMENTS], cwd=folder, env=clean, capture_output=True, check=False)  # noqa: S603
    told = done.stderr.decode(errors="replace")
    if "memory allocation of" in told:
        raise MemoryError(told.strip())
    if done.returncode < 0 or "(os error " in told:
        raise OSError(told.strip() or f"the formatter was ended by signal {-done.returncode}")
    if done.returncode:
        for name, file in names.items():
            told = told.replace(f"{name}:", f"{file.path}:")
        raise FormatterFailed(told.strip())
