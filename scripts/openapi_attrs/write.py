"""Output -> disk, at one stroke.

The new tree is staged in a hidden sibling of the output folder, `.NAME.openapi-attrs/tree`: new files are written
(open O_EXCL, write, fsync), unchanged ones linked (link), each folder is synced (fsync). Then one system call
exchanges it with the old tree: renameat2(RENAME_EXCHANGE), Linux 3.15 and later on ext4, xfs, btrfs, tmpfs and others.
Whoever looks, and whoever comes after a kill, a full disk or a power cut, finds the old tree or the new one, whole; the
folder's parent is synced (fsync) before the old tree is removed.

Where the system or the file system has no exchange (macOS, NFS, older kernels), two renames do it: the old tree to
`.NAME.openapi-attrs/old`, the new one into its place. A run that is killed between the two leaves no output folder,
but `old` and the whole new tree: `old` is the journal from which the next run finishes the work. Without hard links
unchanged files are written again. The sibling is held with flock while a run uses it (hold.py), so that two runs follow
each other, and what a killed run left is removed by the next; on Windows, which has no flock, nothing keeps two runs
apart, and folders are not synced. A file system that cannot lock is refused.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs import folder, lock, provenance
from openapi_attrs.config import shown, where
from openapi_attrs.errors import Diagnostic, Location, OutputRefused
from openapi_attrs.hold import held

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from openapi_attrs.model import Config, File, Output

WRITERS = 8  # a file system answers several fsyncs at once in the time of one
FILE_MODE, FOLDER_MODE = 0o644, 0o755
SHOWN_AT_MOST = 50
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


@frozen
class Counts:
    """What became of the files: `removed` ones stood in the old tree and do not in the new one."""

    written: int
    unchanged: int
    removed: int


def write(output: Output, config: Config, *, prune: bool = False) -> Counts:
    """Make the output folder hold exactly the output; caches in it are dropped when anything changes.

    Raises OutputRefused when the folder holds what the tool did not write (unless `prune`), is a link or a repository,
    or cannot be written; the old tree then stands as it was.
    """
    target = config.output
    files = {file.path: file for file in output.files}
    _check_paths(files)
    try:
        folder.refuse_kind(config)
        target.parent.mkdir(parents=True, exist_ok=True)
        with _staging(target) as staging:
            _clean(staging, target)
            standing = folder.entries(target)
            if not prune:
                _refuse_foreign(files, standing, config)
            counts = _replace(files, standing, staging, target)
        provenance.stamp(config, files[lock.NAME].content)
    except OSError as error:
        message = f"cannot write the output: {(error.strerror or str(error)).lower()}"
        raise OutputRefused((Diagnostic("cannot-write", message, where(config, "output")),)) from error
    return counts


def _check_paths(files: Mapping[str, File]) -> None:
    """Hold what no document may bring about: a path out of the folder, or two that one file system takes for one."""
    for path in files:
        parts = PurePosixPath(path).parts
        if not parts or path != "/".join(parts) or ".." in parts or "\\" in path or ":" in path:
            raise ValueError(f"not a path inside the output folder: {path!r}")
    if len({path.casefold() for path in files}) != len(files):
        raise ValueError("two generated files differ only in case")


def _refuse_foreign(files: Mapping[str, File], standing: Mapping[str, folder.Entry], config: Config) -> None:
    hint = "move it away, or let regenerate --prune remove it"
    paths = folder.foreign(files, standing, config.output)
    found = [
        Diagnostic("foreign-file", "the tool did not write this file, and the folder is the tool's", at, hint)
        for at in (Location(shown(config.output / path, config.root)) for path in paths[:SHOWN_AT_MOST])
    ]
    if len(paths) > SHOWN_AT_MOST:
        at = Location(shown(config.output, config.root))
        found.append(Diagnostic("foreign-file", f"{len(paths) - SHOWN_AT_MOST} more such files", at, hint))
    if found:
        raise OutputRefused(tuple(found))


# ---------------------------------------------------------------- the hidden sibling


@contextlib.contextmanager
def _staging(target: Path) -> Generator[Path]:
    """Hold the hidden sibling of a folder; it is gone afterwards, whatever happens but a kill."""
    staging = target.with_name(f".{target.name}.openapi-attrs")
    with held(staging):
        try:
            yield staging
        finally:
            _clean(staging, target)
            staging.rmdir()


def _clean(staging: Path, target: Path) -> None:
    """Finish what a killed run began, and remove what it left."""
    if (staging / "old").exists() and not target.exists():
        (staging / "tree").rename(target)
    for name in ("tree", "old"):
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(staging / name)


# ---------------------------------------------------------------- the new tree


def _replace(files: Mapping[str, File], standing: Mapping[str, folder.Entry], staging: Path, target: Path) -> Counts:
    kept = {
        path for path, entry in standing.items() if path in files and folder.same(target, entry, files[path].content)
    }
    removed = len(standing.keys() - files.keys())
    counts = Counts(len(files) - len(kept), len(kept), removed)
    if counts.written or counts.removed:
        _stage(files, kept, staging / "tree", target)
        _put_in_place(staging, target)
    return counts


def _stage(files: Mapping[str, File], kept: set[str], tree: Path, target: Path) -> None:
    """Build the new tree, on the disk before it is put in place; files that stay keep their identity."""
    folders = sorted({tree, *(tree / parent for path in files for parent in PurePosixPath(path).parents)})
    for made in folders:
        made.mkdir()
        made.chmod(FOLDER_MODE)
    new = [path for path in files if not (path in kept and _linked(target / path, tree / path))]
    with ThreadPoolExecutor(WRITERS) as writers:
        list(writers.map(_write_file, [tree / path for path in new], [files[path].content for path in new]))
    for made in folders:
        _sync_folder(made)


def _linked(old: Path, new: Path) -> bool:
    try:
        os.link(old, new, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a file system without hard links, or another owner's file
        return False
    return True


def _write_file(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | folder.NO_FOLLOW, FILE_MODE)
    with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    path.chmod(FILE_MODE)  # whatever the umask is


def _sync_folder(path: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _put_in_place(staging: Path, target: Path) -> None:
    tree, old = staging / "tree", staging / "old"
    if not target.exists():
        tree.rename(target)
    elif not _exchanged(tree, target):
        target.rename(old)
        try:
            tree.rename(target)
        except OSError:
            old.rename(target)
            raise
    _sync_folder(target.parent)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders at one stroke; False where the system or the file system cannot."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if rename is None:
        return False
    return bool(rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)
