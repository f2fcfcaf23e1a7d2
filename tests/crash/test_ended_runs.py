"""Whatever ends a run, the old tree or the new one stands, whole, and the next run cleans up."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ENDED_RUNS = Path(__file__).with_name("ended_runs.py")
SETTINGS = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
DOCUMENT = "openapi: 3.1.0\ninfo: {title: NAME, version: '1'}\npaths: {}\n"
REGENERATE = (sys.executable, "-m", "openapi_attrs", "regenerate")


def outcomes(folder: Path, end: str, stride: int) -> list[list[str]]:
    """Give for each run its step, event, what stood afterwards, its exit code, and what the next run left."""
    command = (sys.executable, str(ENDED_RUNS), end, str(stride))
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return [line.split() for line in done.stdout.splitlines()]


def test_a_kill_at_any_step_or_moment_leaves_the_old_tree_or_the_new_one(tmp_path: Path) -> None:
    found = outcomes(tmp_path, "kill", 1)
    assert {left for *_, left in found} == {"nothing"}
    steps = [line for line in found if line[1] != "moment"]
    assert [code for *_, code, _ in steps] == ["-"] * (len(steps) - 1) + ["0"]
    states = [state for _, _, state, _, _ in steps]
    turn = states.index("new")
    assert (set(states[:turn]), set(states[turn:])) == ({"old"}, {"new"})
    events = Counter(event for _, event, *_ in steps)
    assert {"open", "os.mkdir", "os.link", "os.remove", "os.rmdir", "os.chmod", "subprocess.Popen"} <= events.keys()
    moments = [line for line in found if line[1] == "moment"]
    assert [code for *_, code, _ in moments] == ["-"] * 20
    assert {state for _, _, state, *_ in moments} <= {"old", "new"}


def test_a_kill_between_the_renames_that_stand_in_for_an_exchange_is_mended_by_the_next_run(tmp_path: Path) -> None:
    found = outcomes(tmp_path, "kill-renames", 1)
    assert [(event, state, left) for _, event, state, _, left in found] == [
        ("os.rename", "old", "nothing"),
        ("os.rename", "none", "nothing"),
        ("none", "new", "nothing"),
    ]


@pytest.mark.parametrize(("end", "code"), [("full", "2"), ("read-only", "2"), ("interrupt", "130")])
def test_a_full_disk_a_read_only_one_and_an_interruption_do_too(tmp_path: Path, end: str, code: str) -> None:
    found = outcomes(tmp_path, end, 7)
    assert {left for *_, left in found} == {"nothing"}
    assert {state for _, _, state, *_ in found} == {"old", "new"}
    assert {code for *_, code, _ in found} == {"0", code}
    assert all(state == "new" for _, _, state, code, _ in found if code == "0")


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


def test_runs_at_once_follow_each_other(tmp_path: Path) -> None:
    project(tmp_path, "one")
    runs = [subprocess.Popen(REGENERATE, cwd=tmp_path, stdout=subprocess.DEVNULL) for _ in range(3)]
    assert [run.wait() for run in runs] == [0, 0, 0]
    subprocess.run((*REGENERATE[:-1], "check", "--full"), cwd=tmp_path, check=True, stdout=subprocess.DEVNULL)
    assert not list(tmp_path.glob(".out*"))
