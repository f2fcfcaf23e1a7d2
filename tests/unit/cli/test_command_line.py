"""Arguments, exit codes and what is printed, over stages that do what a test wants."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeAlias

import pytest

import openapi_attrs
from openapi_attrs import cli, lock
from openapi_attrs.errors import Diagnostic, Location, Loss, Refusal
from openapi_attrs.model import Config, File, Lock, Output

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Generate: TypeAlias = "Callable[[Callable[..., object]], None]"
PROBLEM = re.compile(r"^\S.*:\d+:\d+: [a-z0-9-]+: .+ \(#[^)]*\)(; .+)?$")
WARNING = Diagnostic("sloppy", "a null description", Location("api.yaml", 3, 1, "/info"))
LOSS = Loss("inexpressible", Location("api.yaml", 9, 5, "/paths/~1a"), "Any")
OUTPUT = Output((File(lock.NAME, lock.dump(Lock("0", "f", "j", "c")).encode()),), 3, 1, 2, (WARNING,), (LOSS,))


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    settings = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    (tmp_path / "api.yaml").touch()
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def generate(monkeypatch: pytest.MonkeyPatch) -> Generate:
    """Put a function in the place of the pipeline's."""

    def put(function: Callable[..., object]) -> None:
        stands_in = SimpleNamespace(generate=function)
        monkeypatch.setitem(sys.modules, "openapi_attrs.pipeline", stands_in)
        monkeypatch.setattr(openapi_attrs, "pipeline", stands_in, raising=False)

    return put


def raiser(error: BaseException) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_what_was_done_is_printed(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    generate(lambda *_: OUTPUT)
    assert cli.run(["regenerate"]) == 0
    told = capsys.readouterr()
    assert re.fullmatch(
        r"out: 3 operations, 1 model, 2 rules, 1 file written, 0 unchanged, 0 removed, 1 loss in \d+\.\d\d s\n",
        told.out,
    )
    assert told.err.splitlines() == [
        "warning: api.yaml:3:1: sloppy: a null description (#/info)",
        "loss: api.yaml:9:5: inexpressible: became Any (#/paths/~1a)",
    ]


def test_the_report_says_the_same_as_json(generate: Generate, project: Path) -> None:
    generate(lambda *_: OUTPUT)
    assert cli.run(["regenerate", "--report", "report.json"]) == 0
    report = json.loads((project / "report.json").read_text(encoding="utf-8"))
    assert isinstance(report.pop("seconds"), float)
    place = {"file": "api.yaml", "line": 9, "column": 5, "pointer": "#/paths/~1a"}
    assert report == {
        "operations": 3,
        "models": 1,
        "rules": 2,
        "written": 1,
        "unchanged": 0,
        "removed": 0,
        "losses": [{"code": "inexpressible", **place, "became": "Any"}],
        "warnings": [
            {
                "code": "sloppy",
                "file": "api.yaml",
                "line": 3,
                "column": 1,
                "pointer": "#/info",
                "message": "a null description",
            }
        ],
    }


def test_a_report_that_cannot_be_written_is_a_refusal(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    generate(lambda *_: OUTPUT)
    assert cli.run(["regenerate", "--report", "none/report.json"]) == 2
    assert PROBLEM.match(capsys.readouterr().err.splitlines()[-2])


def test_a_refusal_is_one_line_a_problem_and_a_count(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    at = Location("api.yaml", 4, 2, "/paths")
    two = Diagnostic("two", "x", Location("a\x1b.yaml"))
    problems = (Diagnostic("three", "y", Location("api.yaml", 30)), Diagnostic("one", "first\nline", at, "a hint"), two)
    generate(raiser(Refusal(problems)))
    assert cli.run(["regenerate"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "a\\x1b.yaml:1:1: two: x (#)",
        "api.yaml:4:2: one: first\\nline (#/paths); a hint",
        "api.yaml:30:1: three: y (#)",
        "3 problems",
    ]
    assert all(map(PROBLEM.match, told.err.splitlines()[:-1]))


def test_places_are_told_from_where_one_stands(
    generate: Generate, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    generate(raiser(Refusal((Diagnostic("one", "first", Location("api.yaml", 4, 2)),))))
    monkeypatch.chdir(project / "below")
    assert cli.run(["regenerate"]) == 2
    assert capsys.readouterr().err.startswith("../api.yaml:4:2: one: first (#)\n")


def test_the_folder_one_stands_in_may_be_replaced(
    generate: Generate, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    generate(lambda *_: OUTPUT)
    (project / "out").mkdir()
    monkeypatch.chdir(project / "out")
    assert cli.run(["regenerate"]) == 0
    assert capsys.readouterr().out.startswith(".: 3 operations")
    assert cli.run(["check"]) == 2
    assert capsys.readouterr().err.startswith(".:1:1: no-folder: the current folder was replaced or removed (#)")


def test_an_internal_error_is_one_line(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    generate(raiser(KeyError("oh\nno")))
    assert cli.run(["regenerate"]) == 4
    told = capsys.readouterr().err
    assert told.startswith("internal error: KeyError: 'oh\\nno'; please report it")
    assert told.count("\n") == 1
    assert cli.run(["--debug", "regenerate"]) == 4
    assert "Traceback (most recent call last)" in capsys.readouterr().err


@pytest.mark.parametrize("error", [RuntimeError("x"), SystemError("x")])
def test_no_exception_leaves_the_command(generate: Generate, error: Exception) -> None:
    generate(raiser(error))
    assert cli.run(["regenerate"]) == 4


def test_an_interruption_is_130_and_says_nothing(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    generate(raiser(KeyboardInterrupt()))
    assert cli.run(["regenerate"]) == 130
    assert not capsys.readouterr().err.strip()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["regenerate", "api.yaml"], "a SPEC needs --output DIR and --package NAME"),
        (["regenerate", "--output", "x"], "go with a SPEC"),
        (["regenerate", "--lenient"], "go with a SPEC"),
        (["regenerate", "--tag", "images"], "go with a SPEC"),
        (["regenerate", "api.yaml", "--output", "x", "--package", "y", "--config", "z"], "leave --config out"),
        (["regenerat"], "No such command 'regenerat'"),
        (["check", "--quick"], "No such option"),
        (["serve", "--port", "70000"], "70000 is not in the range"),
    ],
)
def test_wrong_arguments_exit_2(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(arguments) == 2
    assert told in capsys.readouterr().err


def test_a_document_given_directly_needs_no_settings(generate: Generate, project: Path) -> None:
    given: list[Config] = []

    def keep(config: Config, _progress: object) -> Output:
        given.append(config)
        return OUTPUT

    generate(keep)
    (project / "pyproject.toml").unlink()
    part = ["--tag", "a", "--tag", "b", "--path", "/c", "--operation", "d"]
    assert cli.run(["regenerate", "api.yaml", "--output", "new", "--package", "mine", "--lenient", *part]) == 0
    of_part = {"tags": ("a", "b"), "paths": ("/c",), "operations": ("d",)}
    assert given == [Config(project, project / "api.yaml", project / "new", "mine", lenient=True, **of_part)]
    assert sorted(os.listdir(project)) == ["api.yaml", "below", "new"]  # noqa: PTH208 - names


def test_a_document_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["regenerate", "no.yaml", "--output", ".", "--package", "mine"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert "no.yaml:1:1: missing-file: there is no file no.yaml (#); did you mean 'api.yaml'?" in lines
    assert len(lines) == 3


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ("below", "below:1:1: missing-file: below is a folder, and a file is wanted (#)"),
        ("apy.yaml", "apy.yaml:1:1: missing-file: there is no file apy.yaml (#); did you mean 'api.yaml'?"),
        ("https://a.example/b", "https:/a.example/b:1:1: missing-file: there is no file https:/a.example/b (#); "),
    ],
)
def test_what_may_be_meant_by_a_document_is_told(document: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["regenerate", document, "--output", "new", "--package", "mine"]) == 2
    assert capsys.readouterr().err.startswith(told)


def test_a_wrong_option_is_told_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["regenerate", "api.yaml", "--output", "new", "--package", "a-b"]) == 2
    told = "<command line>:1:1: wrong-name: --package: 'a-b' is no Python name (#)\n1 problem\n"
    assert capsys.readouterr().err == told


def test_many_warnings_are_told_in_part(generate: Generate, capsys: pytest.CaptureFixture[str]) -> None:
    generate(lambda *_: Output(OUTPUT.files, 0, 0, 0, (WARNING,) * 30))
    assert cli.run(["regenerate"]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == cli.SHOWN + 1
    assert lines[-1] == "10 more warnings; --report FILE lists them"


def test_a_closed_pipe_is_no_error(generate: Generate, monkeypatch: pytest.MonkeyPatch) -> None:
    generate(raiser(BrokenPipeError()))
    closed: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "dup2", lambda *given: closed.append(given))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(fileno=lambda: 1))
    assert cli.run(["regenerate"]) == 141
    assert [target for _, target in closed] == [1]


def test_the_module_runs_like_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "openapi_attrs", "--version"], capture_output=True, check=True)
    assert re.fullmatch(rb"openapi-attrs \d+\.\d+\.\d+\n", done.stdout)


def test_help_is_at_hand(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--help"]) == 0
    assert cli.run(["regenerate", "-h"]) == 0
    told = capsys.readouterr().out
    assert all(name in told for name in ("regenerate", "check", "show", "rules", "serve", "--prune"))
    commands = told.partition("Commands:")[2].partition("Usage:")[0]
    assert "..." not in commands  # no summary is cut


def test_no_command_has_fifteen_options() -> None:
    commands = cli.command.commands.values()
    assert max(len(command.params) for command in commands) < 15


LIGHT = """
import sys
from openapi_attrs import cli
code = cli.run(["check"])
print(sorted({name.partition(".")[0] for name in sys.modules} & {"yaml", "jinja2", "httpx", "rich", "asyncio"}))
sys.exit(code)
"""


def test_the_command_loads_nothing_heavy_before_it_is_needed(project: Path) -> None:
    (project / "pyproject.toml").unlink()
    done = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, check=False, cwd=project)
    assert done.returncode == 2
    assert done.stdout == b"[]\n"
