"""Copies of this project, in which the real command runs."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import frozen

from openapi_attrs import cli

REPOSITORY = Path(__file__).parents[2]


@frozen
class Done:
    code: int
    out: str
    err: str


@frozen
class Project:
    """A copy of this project; where the toolkit itself is to change, it stands in the copy too, as a checkout."""

    root: Path
    has_toolkit: bool

    def run(self, *arguments: str) -> Done:
        return self._run_own(arguments) if self.has_toolkit else self._run_here(arguments)

    def _run_own(self, arguments: tuple[str, ...]) -> Done:
        path = os.pathsep.join([str(self.root / "site"), str(self.root / "scripts")])
        done = subprocess.run(
            [sys.executable, "-m", "openapi_attrs", *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def _run_here(self, arguments: tuple[str, ...]) -> Done:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.chdir(self.root), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = cli.run(arguments)
        return Done(code, out.getvalue(), err.getvalue())

    def state(self, below: str = ".") -> dict[str, tuple[int, int, bytes | str]]:
        """Everything about every file that a run could have changed."""
        found: dict[str, tuple[int, int, bytes | str]] = {}
        for folder, folders, files in os.walk(self.root / below):
            for name in (*folders, *files):
                path = Path(folder, name)
                status = path.lstat()
                content = (
                    path.readlink().as_posix() if path.is_symlink() else path.read_bytes() if path.is_file() else ""
                )
                found[str(path)] = (status.st_mode, status.st_mtime_ns, content)
        return found


def _generated(root: Path, *, has_toolkit: bool) -> Project:
    for name in ("spec", *(("scripts", "templates") if has_toolkit else ())):
        shutil.copytree(REPOSITORY / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", root)
    made = Project(root, has_toolkit)
    done = made.run("regenerate")
    assert done.code == 0, done.err
    return made


@pytest.fixture(scope="session")
def _original(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return _generated(tmp_path_factory.mktemp("project"), has_toolkit=False)


@pytest.fixture(scope="session")
def _original_checkout(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return _generated(tmp_path_factory.mktemp("checkout"), has_toolkit=True)


@pytest.fixture
def project(_original: Project, tmp_path: Path) -> Project:
    """A project in step, made by the toolkit under test."""
    shutil.copytree(_original.root, tmp_path / "project", symlinks=True)
    return Project(tmp_path / "project", has_toolkit=False)


@pytest.fixture
def checkout(_original_checkout: Project, tmp_path: Path) -> Project:
    """A project in step, made by a toolkit of its own."""
    shutil.copytree(_original_checkout.root, tmp_path / "checkout", symlinks=True)
    return Project(tmp_path / "checkout", has_toolkit=True)
