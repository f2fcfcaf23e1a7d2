"""Folders of the tool's own that one run uses at a time.

A folder is held with flock, which the system lets go when a process ends, however it ends: what nobody holds is what a
killed run left. Windows has no such lock: there nothing keeps two runs apart.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

if sys.platform != "win32":
    import fcntl

_SCRATCH = re.compile(r"openapi-attrs-[0-9a-f]{16}")


@contextlib.contextmanager
def held(folder: Path) -> Generator[None]:
    """Hold a folder, which is made if it is not there; wait while another run holds it."""
    if sys.platform == "win32":
        folder.mkdir(exist_ok=True)
        yield
        return
    descriptor = _hold(folder)
    try:
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def scratch() -> Generator[Path]:
    """Give an empty folder under the system's temporary one, gone afterwards; remove those that killed runs left."""
    temporary = Path(tempfile.gettempdir())
    _sweep(temporary)
    folder = temporary / f"openapi-attrs-{secrets.token_hex(8)}"
    with held(folder):
        try:
            yield folder
        finally:
            shutil.rmtree(folder)


if sys.platform != "win32":

    def _hold(folder: Path) -> int:
        """Wait for the folder's lock; once more from the start if its holder has removed it meanwhile."""
        while True:
            with contextlib.suppress(FileExistsError):
                folder.mkdir(0o700)
            with contextlib.suppress(FileNotFoundError):  # another run has swept it before it was locked
                descriptor = _locked(folder, fcntl.LOCK_EX)
                if _is_there(folder, descriptor):
                    return descriptor
                os.close(descriptor)

    def _is_there(folder: Path, descriptor: int) -> bool:
        try:
            return folder.stat().st_ino == os.fstat(descriptor).st_ino
        except FileNotFoundError:
            return False

    def _locked(folder: Path, how: int) -> int:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, how)
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor


def _sweep(temporary: Path) -> None:
    """Remove the user's own folders that nobody holds."""
    if sys.platform == "win32":
        return
    for folder in temporary.glob("openapi-attrs-*"):
        with contextlib.suppress(OSError):  # held, another user's, or gone meanwhile
            if _SCRATCH.fullmatch(folder.name) and folder.lstat().st_uid == os.geteuid():
                descriptor = _locked(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
                try:
                    shutil.rmtree(folder)
                finally:
                    os.close(descriptor)
