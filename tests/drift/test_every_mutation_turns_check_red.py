"""The real command in a copy of this project: each mutation turns `check` red, and the command it names mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Project

    Mutation: TypeAlias = Callable[[Path], None]

OUTPUT = "generated/obiguard"
LOCK = f"{OUTPUT}/openapi-attrs.lock"
RULES = f"{OUTPUT}/obiguard/rules.py"


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


CASES = {
    "the document": Case(
        replaced("spec/openapi.yaml", "title: Obiguard API", "title: Another API"),
        f"{OUTPUT}/README.md",
        "document spec/openapi.yaml changed",
        "+# Another API",
    ),
    "a comment in the document": Case(
        appended("spec/openapi.yaml", "# more\n"), LOCK, "document spec/openapi.yaml changed"
    ),
    "the overlay": Case(
        replaced("spec/overlay.yaml", "message: ", "message: Indeed, "),
        RULES,
        "overlay spec/overlay.yaml changed",
        "Indeed, ",
    ),
    "the configuration": Case(
        replaced("pyproject.toml", 'package = "obiguard"', 'package = "obiguard"\nclient = "Gateway"'),
        f"{OUTPUT}/obiguard/client.py",
        "configuration changed",
        "+class Gateway(",
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


TOOLKIT_CASES = {
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
    "the toolkit's version": Case(new_version, LOCK, "toolkit 0.1.0 became 99.1"),
    "the toolkit's sources": Case(
        replaced("scripts/openapi_attrs/render/files.py", "# Made by openapi-attrs", "# Made anew by openapi-attrs"),
        RULES,
        "nothing that the lock names changed: the toolkit did, or the lock is forged",
        "+# Made anew by openapi-attrs",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_mutation_is_red_until_mended(case: Case, project: Project) -> None:
    red_until_mended(case, project)


@pytest.mark.parametrize("case", TOOLKIT_CASES.values(), ids=TOOLKIT_CASES)
def test_a_mutation_of_the_toolkit_is_red_until_mended(case: Case, checkout: Project) -> None:
    red_until_mended(case, checkout)


def red_until_mended(case: Case, project: Project) -> None:
    """Ask for the reason, the diff and the command; the command named must mend it."""
    case.mutate(project.root)
    before = project.state()
    found = project.run("check")
    assert (found.code, found.err) == (1, "")
    told = [line for line in found.out.splitlines() if line.startswith(f"{case.path}: ")]
    assert len(told) == 1
    assert case.reason in told[0]
    assert case.line in found.out
    command = f"openapi-attrs regenerate{' --prune' if case.prune else ''}"
    assert found.out.splitlines()[-1].endswith(f"; this mends it: {command}")
    assert project.run("check", "--full") == found
    assert project.state() == before
    assert project.run(*command.split()[1:]).code == 0
    assert project.run("check", "--full").out.endswith(" in step\n")
    assert project.run("check").code == 0


def test_a_drift_that_the_document_caused_names_its_line(project: Project) -> None:
    replaced("spec/openapi.yaml", "operationId: createImage", "operationId: createImages")(project.root)
    lines = (project.root / "spec" / "openapi.yaml").read_text(encoding="utf-8").split("\n")
    line = 1 + next(number for number, text in enumerate(lines) if text.strip() == "post:")
    told = next(line for line in project.run("check").out.splitlines() if "_operations.py: " in line)
    assert told.endswith(f"document spec/openapi.yaml changed (spec/openapi.yaml:{line}:5)")


def test_in_step_is_told_at_once_and_in_full(project: Project) -> None:
    before = project.state()
    for arguments in (["check"], ["check", "--full"]):
        found = project.run(*arguments)
        assert (found.code, found.err) == (0, "")
        assert found.out.endswith(" in step\n")
    assert project.state() == before
