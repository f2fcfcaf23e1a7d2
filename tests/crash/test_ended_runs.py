"""Whatever ends a run, the old tree or the new one stands, whole, and the next run cleans up."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDED_RUNS = Path(__file__).with_name("ended_runs.py")
SETTINGS = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
DOCUMENT = "openapi: 3.1.0\ninfo: {title: NAME, version: '1'}\npaths: {}\n"
REGENERATE = (sys.executable, "-m", "openapi_attrs", "regenerate")


MOUNTED = ("unshare", *(() if os.geteuid() == 0 else ("--map-root-user",)), "--mount", "sh", "-ec")
ON_A_DISK = 'mount -t tmpfs -o size=3m none "$1"; cd "$1"; shift; exec "$@"'


@frozen
class Run:
    """A run that was ended at a step: what stood afterwards, its exit code, what it told, what the next run left."""

    step: str
    event: str
    state: str
    code: str
    told: str
    left: str


def runs_ended(folder: Path, end: str, stride: int = 1, before: Sequence[str] = ()) -> list[Run]:
    command = (*before, sys.executable, str(ENDED_RUNS), end, str(stride))
    environment = {**os.environ, "ELSEWHERE": str(folder)}
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, env=environment)
    runs = [Run(*line.split()) for line in done.stdout.splitlines()]
    assert {run.left for run in runs} == {"nothing"}
    assert {run.told for run in runs} == {"told"}
    assert {run.state for run in runs} <= ({"old", "new", "none"} if end == "kill-renames" else {"old", "new"})
    return runs


def test_a_kill_at_any_step_or_moment_leaves_the_old_tree_or_the_new_one(tmp_path: Path) -> None:
    found = runs_ended(tmp_path, "kill")
    steps = [run for run in found if run.event != "moment"]
    assert [run.code for run in steps] == ["-"] * (len(steps) - 1) + ["0"]
    states = [run.state for run in steps]
    turn = states.index("new")
    assert (set(states[:turn]), set(states[turn:])) == ({"old"}, {"new"})
    events = Counter(run.event for run in steps)
    assert {"open", "os.mkdir", "os.link", "os.remove", "os.rmdir", "os.chmod", "subprocess.Popen"} <= events.keys()
    assert [run.code for run in found if run.event == "moment"] == ["-"] * 20


def test_a_kill_between_the_renames_that_stand_in_for_an_exchange_is_mended_by_the_next_run(tmp_path: Path) -> None:
    found = runs_ended(tmp_path, "kill-renames")
    assert [(run.event, run.state) for run in found] == [("os.rename", "old"), ("os.rename", "none"), ("none", "new")]


@pytest.mark.parametrize(("end", "code"), [("full", "2"), ("read-only", "2"), ("interrupt", "130")])
def test_an_error_of_the_system_and_an_interruption_do_too(tmp_path: Path, end: str, code: str) -> None:
    found = runs_ended(tmp_path, end, 7)
    assert {run.state for run in found} == {"old", "new"}
    assert {run.code for run in found} == {"0", code}
    assert all(run.state == "new" for run in found if run.code == "0")


@pytest.fixture
def disk(tmp_path: Path) -> tuple[str, ...]:
    """Give what makes the folder of a command a file system of its own, which nobody else sees."""
    before = (*MOUNTED, ON_A_DISK, "sh", str(tmp_path / "disk"))
    (tmp_path / "disk").mkdir()
    if sys.platform != "linux" or subprocess.run((*before, "true"), check=False, capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    return before


def test_a_full_disk_leaves_the_old_tree(tmp_path: Path, disk: Sequence[str]) -> None:
    *failed, last = runs_ended(tmp_path, "small-disk", before=disk)
    assert len(failed) > 5
    assert {(run.code, run.state) for run in failed} <= {("2", "old"), ("2", "new")}
    assert (failed[0].state, last.code, last.state) == ("old", "0", "new")


def test_a_read_only_disk_leaves_the_old_tree(tmp_path: Path, disk: Sequence[str]) -> None:
    assert [(run.code, run.state) for run in runs_ended(tmp_path, "read-only-disk", before=disk)] == [("2", "old")]


def project(folder: Path, name: str) -> None:
    (folder / "pyproject.toml").write_text(SETTINGS)
    (folder / "api.yaml").write_text(DOCUMENT.replace("NAME", name))


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("blocks", [1, 12], ids=["while formatting", "while writing"])
def test_a_limit_on_the_size_of_files_is_told_and_leaves_the_old_tree(tmp_path: Path, blocks: int) -> None:
    project(tmp_path, "old")
    subprocess.run(REGENERATE, cwd=tmp_path, check=True, capture_output=True)
    before = tree(tmp_path / "out")
    (tmp_path / "pyproject.toml").write_text(SETTINGS + 'client = "New"\n')
    (tmp_path / "temporary").mkdir()
    done = subprocess.run(
        ("sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh", *REGENERATE),
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path / "temporary")},
    )
    assert done.returncode == 2, done.stderr
    assert re.fullmatch(
        r"\S+:\d+:\d+: cannot-write: cannot write .+: file too large \(#.*\)(; .+)?\n1 problem\n", done.stderr
    )
    assert tree(tmp_path / "out") == before
    assert not list(tmp_path.glob(".out*"))
    assert not list((tmp_path / "temporary").iterdir())


FORMATTER = """\
#!/bin/sh
exec 3> FOLDER/begun
echo begun >&3
read never < FOLDER/never
"""
FORMATTED_BY = """
from openapi_attrs import cli, format
format.find_ruff_bin = lambda: FORMATTER
cli.main()
"""


def test_an_interruption_ends_the_formatter_too(tmp_path: Path) -> None:
    project(tmp_path, "old")
    subprocess.run(REGENERATE, cwd=tmp_path, check=True, capture_output=True)
    before = tree(tmp_path / "out")
    project(tmp_path, "new")
    (tmp_path / "formatter").write_text(FORMATTER.replace("FOLDER", str(tmp_path)))
    (tmp_path / "formatter").chmod(0o755)
    (tmp_path / "temporary").mkdir()
    os.mkfifo(tmp_path / "begun")
    os.mkfifo(tmp_path / "never")
    script = FORMATTED_BY.replace("FORMATTER", repr(str(tmp_path / "formatter")))
    run = subprocess.Popen(
        (sys.executable, "-c", script, "regenerate"),
        cwd=tmp_path,
        env={**os.environ, "TMPDIR": str(tmp_path / "temporary")},
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 - one thread
        stderr=subprocess.PIPE,
        text=True,
    )
    with (tmp_path / "begun").open() as begun:
        assert begun.readline() == "begun\n"
        os.killpg(run.pid, signal.SIGINT)
        assert not begun.read()  # at the end of the formatter
    assert (run.communicate()[1].strip(), run.returncode) == ("", 130)
    assert tree(tmp_path / "out") == before
    assert not list(tmp_path.glob(".out*"))
    assert not list((tmp_path / "temporary").iterdir())


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_what_cannot_be_told_is_no_internal_error(tmp_path: Path, stream: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no full device here")
    project(tmp_path, "one")
    told = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    arguments = REGENERATE if stream == "stdout" else (*REGENERATE, "none.yaml", "--output", "o", "--package", "p")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(arguments, cwd=tmp_path, check=False, text=True, **{**told, stream: full})
    assert done.returncode == 2
    if stream == "stdout":
        assert done.stderr == "<stdout>:1:1: cannot-write: cannot write: no space left on device (#)\n1 problem\n"


def test_runs_at_once_follow_each_other(tmp_path: Path) -> None:
    expected: list[dict[str, bytes]] = []
    commands: list[tuple[str, ...]] = []
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.yaml").write_text(DOCUMENT.replace("NAME", name))
        command = (*REGENERATE, f"{name}.yaml", "--package", "client", "--output")
        subprocess.run((*command, name), cwd=tmp_path, check=True, stdout=subprocess.DEVNULL)
        expected.append(tree(tmp_path / name))
        commands.append((*command, "out"))
    runs = [subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL) for command in commands]
    assert [run.wait() for run in runs] == [0, 0, 0]
    assert tree(tmp_path / "out") in expected
    assert not list(tmp_path.glob(".out*"))
