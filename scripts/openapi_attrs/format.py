"""The final layout of generated Python: one run of the pinned ruff over a folder that this module makes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.model import File

_COMMAND = (
    *(sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache"),
    *("--line-length", "120", "--target-version", "py311", "."),
)


class FormatterFailed(RuntimeError):
    """The formatter could not read what the templates printed: a fault of the toolkit or of a template."""


def format_files(files: Iterable[File]) -> tuple[File, ...]:
    """Return the same files, Python formatted, in Markdown too; the runtime, copied verbatim, stays as it is.

    Raises FormatterFailed with the formatter's own words when a file is no Python.
    """
    given = tuple(files)
    names = {f"{index}{_suffix(file.path)}": file for index, file in enumerate(given) if _suffix(file.path)}
    with TemporaryDirectory(prefix="openapi-attrs-") as folder:
        for name, file in names.items():
            Path(folder, name).write_bytes(file.content)
        _run(folder, names)
        formatted = {file.path: Path(folder, name).read_bytes() for name, file in names.items()}
    return tuple(evolve(file, content=formatted.get(file.path, file.content)) for file in given)


def _suffix(path: str) -> str:
    """Return the suffix of what is formatted, nothing for what is not."""
    suffix = PurePosixPath(path).suffix
    return suffix if suffix in {".py", ".md"} and "_runtime" not in path.split("/") else ""


def _run(folder: str, names: dict[str, File]) -> None:
    if not names:
        return
    clean = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
    done = subprocess.run(_COMMAND, cwd=folder, env=clean, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        told = done.stderr.decode(errors="replace")
        for name, file in names.items():
            told = told.replace(f"{name}:", f"{file.path}:")
        raise FormatterFailed(told.strip())
