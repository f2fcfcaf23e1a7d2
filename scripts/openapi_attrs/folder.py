"""What stands in an output folder, and what of it is the tool's. Nothing is followed or changed to find out."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openapi_attrs import lock
from openapi_attrs.config import where
from openapi_attrs.errors import Diagnostic, OutputRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from openapi_attrs.model import Config, File, Lock

Kind = Literal["file", "link", "other"]
CACHE_FOLDERS = frozenset({".mypy_cache", ".ruff_cache"})
BYTECODE_FOLDER = "__pycache__"
_BYTECODE = re.compile(r".+\.pyc(\.\d+)?")  # with digits while Python writes it
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@frozen
class Entry:
    """A file or link of an output folder; `path` is relative to it, with /."""

    path: str
    kind: Kind
    executable: bool
    size: int


def entries(folder: Path) -> dict[str, Entry]:
    """List what stands in a folder, however deep, by path, but for the caches of Python, mypy and ruff.

    A folder that is not there is empty. Raises OSError for one that cannot be read.
    """
    found: dict[str, Entry] = {}
    pending = [""]
    while pending:
        prefix = pending.pop()
        for entry in _scan(folder / prefix):
            path = prefix + entry.name
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in CACHE_FOLDERS:
                    pending.append(path + "/")
            elif not (prefix.endswith(f"{BYTECODE_FOLDER}/") and _BYTECODE.fullmatch(entry.name)):
                found[path] = _entry(path, entry.stat(follow_symlinks=False))
    return dict(sorted(found.items()))


def _scan(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as scanned:
            yield from scanned
    except FileNotFoundError:
        return


def _entry(path: str, status: os.stat_result) -> Entry:
    kind: Kind = "file" if stat.S_ISREG(status.st_mode) else "link" if stat.S_ISLNK(status.st_mode) else "other"
    executable = os.name == "posix" and kind == "file" and bool(status.st_mode & 0o111)
    return Entry(path, kind, executable, status.st_size)


def read(folder: Path, path: str, limit: int = -1) -> bytes:
    """Read a file of a folder, or its first `limit` bytes; raises OSError for a link and what cannot be read."""
    opened = os.open(folder / path, os.O_RDONLY | NO_FOLLOW)
    with open(opened, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
        return file.read(limit)


def read_lock(folder: Path) -> Lock | None:
    """Read the lock of an output folder; None when there is none, or none that is whole."""
    try:
        return lock.load(read(folder, lock.NAME).decode())
    except (OSError, UnicodeDecodeError):
        return None


def same(folder: Path, entry: Entry, content: bytes) -> bool:
    """Tell whether a file of a folder is a plain one with just this content."""
    if entry.kind != "file" or entry.executable or entry.size != len(content):
        return False
    try:
        return read(folder, entry.path) == content
    except OSError:
        return False


def foreign(files: Mapping[str, File], standing: Mapping[str, Entry], output: Path) -> list[str]:
    """List what the tool did not write: neither in the folder's lock nor exactly what would be written there."""
    written = read_lock(output)
    ours = {lock.NAME, *(written.outputs if written else ())}
    return [
        path
        for path, entry in standing.items()
        if path not in ours and not (path in files and same(output, entry, files[path].content))
    ]


def refuse_kind(config: Config) -> None:
    """Refuse an output folder that is none, or that is also somebody else's; raises OutputRefused."""
    try:
        mode = config.output.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISLNK(mode):
        _refuse(config, "output-is-link", "the output folder is a link, and links are not followed", "remove the link")
    if not stat.S_ISDIR(mode):
        _refuse(config, "output-is-file", "the output folder is a file", "move it away")
    if os.path.lexists(config.output / ".git"):
        _refuse(config, "output-is-repository", "the output folder is a repository", "choose a folder inside it")


def _refuse(config: Config, code: str, message: str, hint: str) -> None:
    raise OutputRefused((Diagnostic(code, message, where(config, "output"), hint),))
