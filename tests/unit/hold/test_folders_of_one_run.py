from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from openapi_attrs import hold

if TYPE_CHECKING:
    from pathlib import Path

KILLED = """
import os, signal
from openapi_attrs import hold
with hold.scratch() as folder:
    (folder / "0.py").touch()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def test_a_scratch_folder_is_the_users_alone_and_gone_afterwards(temporary: Path) -> None:
    with hold.scratch() as folder:
        assert folder.parent == temporary
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "a.py").touch()
    assert not list(temporary.iterdir())


def test_what_a_killed_run_left_is_removed_by_the_next(temporary: Path) -> None:
    subprocess.run((sys.executable, "-c", KILLED), check=False)
    (left,) = temporary.iterdir()
    assert os.listdir(left) == ["0.py"]  # noqa: PTH208 - names
    with hold.scratch() as folder:
        assert list(temporary.iterdir()) == [folder]


def test_what_another_run_holds_or_others_made_is_left_alone(temporary: Path) -> None:
    (temporary / "openapi-attrs-notes").mkdir()
    (temporary / "elsewhere").mkdir()
    (temporary / "openapi-attrs-0123456789abcdef").symlink_to(temporary / "elsewhere")
    before = set(temporary.iterdir())
    with hold.scratch() as one, hold.scratch() as other:
        assert one != other
        assert set(temporary.iterdir()) == before | {one, other}
    assert set(temporary.iterdir()) == before
