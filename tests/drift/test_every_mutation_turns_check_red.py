"""The real command in a copy of this project: each mutation turns `check` red, and the command it names mends it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    Mutation: TypeAlias = Callable[[Path], None]

REPOSITORY = Path(__file__).parents[2]
OUTPUT = "generated/obiguard"
LOCK = f"{OUTPUT}/openapi-attrs.lock"
RULES = f"{OUTPUT}/obiguard/rules.py"


def run(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([*environment.values(), str(project / "scripts")])
    return subprocess.run(
        [sys.executable, "-m", "openapi_attrs", *arguments],
        cwd=project,
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def state(project: Path) -> dict[str, tuple[int, int, bytes | str]]:
    """Everything about every file that a check could have changed."""
    found = {}
    for folder, folders, files in os.walk(project):
        for name in (*folders, *files):
            path = Path(folder, name)
            status = path.lstat()
            content = path.readlink().as_posix() if path.is_symlink() else path.read_bytes() if path.is_file() else ""
            found[str(path)] = (status.st_mode, status.st_mtime_ns, content)
    return found


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("project")
    for name in ("scripts", "templates", "spec"):
        shutil.copytree(REPOSITORY / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", project)
    done = run(project, "regenerate")
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def project(generated: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "project"
    shutil.copytree(generated, copy, symlinks=True)
    return copy


def replaced(path: str, old: str, new: str) -> Mutation:
    def mutate(project: Path) -> None:
        text = (project / path).read_text(encoding="utf-8")
        assert old in text
        (project / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return mutate


def appended(path: str, text: str) -> Mutation:
    def mutate(project: Path) -> None:
        with (project / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return mutate


def added(path: str, content: str = "") -> Mutation:
    def mutate(project: Path) -> None:
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(content, encoding="utf-8")

    return mutate


def deleted(path: str) -> Mutation:
    return lambda project: (project / path).unlink()


def executable(path: str) -> Mutation:
    return lambda project: (project / path).chmod(0o755)


def linked(path: str) -> Mutation:
    def mutate(project: Path) -> None:
        (project / path).rename(project / "away")
        (project / path).symlink_to(project / "away")

    return mutate


def with_crlf(path: str) -> Mutation:
    def mutate(project: Path) -> None:
        (project / path).write_bytes((project / path).read_bytes().replace(b"\n", b"\r\n"))

    return mutate


def new_version(project: Path) -> None:
    """Install the toolkit anew, as far as anybody can tell."""
    (project / "site" / "openapi_attrs-99.1.dist-info").mkdir(parents=True)
    metadata = "Metadata-Version: 2.1\nName: openapi-attrs\nVersion: 99.1\n"
    (project / "site" / "openapi_attrs-99.1.dist-info" / "METADATA").write_text(metadata, encoding="utf-8")


@frozen
class Case:
    mutate: Mutation
    path: str  # of a file that is told
    reason: str
    line: str = ""  # of its diff
    prune: bool = False


TITLE = Case(
    replaced("spec/openapi.yaml", "title: Obiguard API", "title: Another API"),
    f"{OUTPUT}/README.md",
    "document spec/openapi.yaml changed",
    "+# Another API",
)
CASES = {
    "the document": TITLE,
    "a comment in the document": Case(
        appended("spec/openapi.yaml", "# more\n"), LOCK, "document spec/openapi.yaml changed"
    ),
    "the overlay": Case(
        replaced("spec/overlay.yaml", "message: ", "message: Indeed, "),
        RULES,
        "overlay spec/overlay.yaml changed",
        "Indeed, ",
    ),
    "a template": Case(
        appended("templates/README.md.jinja", "\nThe end.\n"),
        f"{OUTPUT}/README.md",
        "template README.md.jinja changed",
        "+The end.",
    ),
    "a runtime file": Case(
        appended("templates/runtime/unset.py", "# more\n"),
        f"{OUTPUT}/obiguard/_runtime/unset.py",
        "template runtime/unset.py changed",
        "+# more",
    ),
    "a new runtime file": Case(
        added("templates/runtime/extra.py", '"""More."""\n'),
        f"{OUTPUT}/obiguard/_runtime/extra.py",
        "missing: new since the last generation; template runtime/extra.py added",
    ),
    "the configuration": Case(
        replaced("pyproject.toml", 'package = "obiguard"', 'package = "obiguard"\nclient = "Gateway"'),
        f"{OUTPUT}/obiguard/client.py",
        "configuration changed",
        "+class Gateway(",
    ),
    "the toolkit's version": Case(new_version, LOCK, "toolkit 0.1.0 became 99.1"),
    "the toolkit's sources": Case(
        replaced("scripts/openapi_attrs/render/files.py", "# Made by openapi-attrs", "# Made anew by openapi-attrs"),
        RULES,
        "nothing that the lock names changed: the toolkit did, or the lock is forged",
        "+# Made anew by openapi-attrs",
    ),
    "one space": Case(replaced(RULES, "\n", " \n"), RULES, "edited by hand", "-# Made by openapi-attrs; do not edit. "),
    "one space in what is no Python": Case(
        appended(f"{OUTPUT}/README.md", " "), f"{OUTPUT}/README.md", "edited by hand"
    ),
    "a deleted file": Case(deleted(RULES), RULES, "missing"),
    "a deleted empty file": Case(deleted(f"{OUTPUT}/obiguard/py.typed"), f"{OUTPUT}/obiguard/py.typed", "missing"),
    **{
        f"an added {name}": Case(
            added(f"{OUTPUT}/{name}"), f"{OUTPUT}/{name}", "extra: the tool did not write", prune=True
        )
        for name in (
            "obiguard/more.py",
            "obiguard/more.pyi",
            "data.json",
            "obiguard/x/deep.txt",
            ".hidden",
            "a.pyc",
            "b",
        )
    },
    "an executable file": Case(executable(RULES), RULES, "made executable"),
    "an executable lock": Case(executable(LOCK), LOCK, "made executable"),
    "a link": Case(linked(RULES), RULES, "replaced by a link"),
    "a linked lock": Case(linked(LOCK), LOCK, "replaced by a link"),
    "CRLF": Case(with_crlf(RULES), RULES, "its line ends became CRLF"),
    "an edited lock": Case(replaced(LOCK, '"mode": "644"', '"mode": "755"'), LOCK, "the lock was edited"),
    "one space in the lock": Case(appended(LOCK, " "), LOCK, "the lock was edited"),
    "a lock with CRLF": Case(with_crlf(LOCK), LOCK, "the lock was edited"),
    "a deleted lock": Case(deleted(LOCK), LOCK, "missing: without the lock"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_red_with_reason_diff_and_the_command_that_mends_it(case: Case, project: Path) -> None:
    case.mutate(project)
    site = str(project / "site")
    before = state(project)
    found = run(project, "check", site=site)
    assert (found.returncode, found.stderr) == (1, "")
    told = [line for line in found.stdout.splitlines() if line.startswith(f"{case.path}: ")]
    assert len(told) == 1
    assert case.reason in told[0]
    assert case.line in found.stdout
    command = f"openapi-attrs regenerate{' --prune' if case.prune else ''}"
    assert found.stdout.splitlines()[-1].endswith(f"; this mends it: {command}")
    assert run(project, "check", "--full", site=site).stdout == found.stdout
    assert state(project) == before
    assert run(project, *command.split()[1:], site=site).returncode == 0
    for arguments in (["check"], ["check", "--full"]):
        mended = run(project, *arguments, site=site)
        assert (mended.returncode, mended.stdout[-9:]) == (0, " in step\n")


def test_a_drift_that_the_document_caused_names_its_line(project: Path) -> None:
    replaced("spec/openapi.yaml", "operationId: createImage", "operationId: createImages")(project)
    found = run(project, "check")
    line = next(
        number
        for number, text in enumerate((project / "spec" / "openapi.yaml").read_text(encoding="utf-8").split("\n"), 1)
        if text.strip() == "post:"
    )
    told = next(line for line in found.stdout.splitlines() if "_operations.py: " in line)
    assert told.endswith(f"document spec/openapi.yaml changed (spec/openapi.yaml:{line}:5)")


def test_in_step_is_told_at_once_and_in_full(project: Path) -> None:
    before = state(project)
    for arguments in (["check"], ["check", "--full"]):
        found = run(project, *arguments)
        assert (found.returncode, found.stderr) == (0, "")
        assert found.stdout.endswith(" in step\n")
    assert state(project) == before


def test_invalid_input_is_refused_by_both_and_the_output_stays(project: Path) -> None:
    appended("spec/openapi.yaml", "paths: {}\n")(project)
    replaced("pyproject.toml", "gateway = ", "gatway = ")(project)
    before = state(project)
    for arguments in (["check"], ["check", "--full"], ["regenerate"]):
        found = run(project, *arguments)
        assert (found.returncode, found.stdout) == (2, "")
        assert found.stderr.splitlines()[0].startswith("pyproject.toml:")
    replaced("pyproject.toml", "gatway = ", "gateway = ")(project)
    for arguments in (["check"], ["check", "--full"], ["regenerate"]):
        found = run(project, *arguments)
        assert (found.returncode, found.stdout) == (2, "")
        assert found.stderr.splitlines()[0].startswith("spec/openapi.yaml:")
    assert {path: kept for path, kept in state(project).items() if OUTPUT in path} == {
        path: kept for path, kept in before.items() if OUTPUT in path
    }


def test_files_the_tool_did_not_write_are_refused(project: Path) -> None:
    added(f"{OUTPUT}/notes.txt")(project)
    appended("spec/openapi.yaml", "# more\n")(project)
    before = state(project / OUTPUT)
    found = run(project, "regenerate")
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.splitlines()[0].startswith(f"{OUTPUT}/notes.txt:1:1: foreign-file: ")
    assert state(project / OUTPUT) == before
