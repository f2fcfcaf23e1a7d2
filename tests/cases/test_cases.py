"""A folder a claim: CHAPTER/CLAIM/ holds spec.yaml (overlay.yaml, pyproject.toml) and what must come of it.

`expected/` holds the generated package, without the runtime that all share; `diagnostics.txt` what the command says
when it refuses. `pytest tests/cases --update-golden` writes both anew: look at the difference before it is committed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from openapi_attrs import cli, config, lock, pipeline

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FOLDERS = sorted(path for path in HERE.glob("*/*/") if path.name[0] not in "._")
CLIENTS = [path for path in FOLDERS if not (path / "diagnostics.txt").is_file()]
REFUSALS = [path for path in FOLDERS if (path / "diagnostics.txt").is_file()]
SETTINGS = '[tool.openapi-attrs]\ndocument = "spec.yaml"\noutput = "out"\npackage = "{package}"\nlayout = "package"\n'

EVALUATE = """
import importlib, sys, typing

def evaluate(annotated, models):
    try:
        typing.get_type_hints(annotated) if hasattr(annotated, "__annotations__") else None
    except NameError as error:  # an alias that contains itself is named as where it stands
        if not hasattr(models, error.name):
            raise

for module in map(importlib.import_module, sys.argv[1:]):
    models = importlib.import_module(module.__name__.partition(".")[0] + ".models")
    for each in [value for value in vars(module).values() if getattr(value, "__module__", "") == module.__name__]:
        evaluate(each, models)
        for name, member in vars(each).items() if isinstance(each, type) else ():
            if name != "__init__":  # attrs makes it, in a module of its own
                evaluate(member, models)
"""


def _name(folder: Path) -> str:
    return f"{folder.parent.name}_{folder.name}"


def _prepared(folder: Path, into: Path) -> Path:
    """Lay out a project that holds the case's document, overlay and settings."""
    into.mkdir(parents=True)
    for path in folder.iterdir():
        if path.is_file() and path.name != "diagnostics.txt":
            shutil.copy(path, into)
        elif path.is_dir() and path.name != "expected":
            shutil.copytree(path, into / path.name)
    if not (into / "pyproject.toml").exists():
        overlays = 'overlays = ["overlay.yaml"]\n' if (into / "overlay.yaml").exists() else ""
        (into / "pyproject.toml").write_text(SETTINGS.format(package=_name(folder)) + overlays)
    return into


def _files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def _replace(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


@pytest.mark.parametrize("folder", CLIENTS, ids=_name)
def test_the_client_is_as_expected(folder: Path, tmp_path: Path, *, update_golden: bool) -> None:
    settings = config.read(_prepared(folder, tmp_path / "project"))
    first, second = pipeline.generate(settings), pipeline.generate(settings)
    assert first == second
    given = {file.path: file.content for file in first.files if not file.path.startswith("_runtime/")}
    del given[lock.NAME]
    if update_golden:
        _replace(folder / "expected", given)
    expected = _files(folder / "expected")
    assert given.keys() == expected.keys()
    for name, content in given.items():
        assert content.decode() == expected[name].decode(), name


@pytest.mark.parametrize("folder", REFUSALS, ids=_name)
def test_the_refusal_is_as_expected(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    update_golden: bool,
) -> None:
    project = _prepared(folder, tmp_path / "project")
    before = _files(project)
    monkeypatch.chdir(project)
    code = cli.run(["regenerate"])
    told = capsys.readouterr().err
    if update_golden and code == cli.REFUSED:
        (folder / "diagnostics.txt").write_text(told, encoding="utf-8")
    assert told == (folder / "diagnostics.txt").read_text(encoding="utf-8")
    assert code == cli.REFUSED
    assert _files(project) == before


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generate every client of the cases into one folder."""
    root = tmp_path_factory.mktemp("clients")
    for folder in CLIENTS:
        project = _prepared(folder, root / "projects" / _name(folder))
        output = pipeline.generate(config.read(project))
        files = {file.path: file.content for file in output.files if file.path != lock.NAME}
        _replace(root / "packages" / _name(folder), files)
    return root / "packages"


def _run(*command: str, cwd: Path, script: str = "") -> None:
    plain = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=cwd, input=script, capture_output=True, text=True, check=False, env=plain)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_imports_without_a_warning(clients: Path) -> None:
    paths = (path.relative_to(clients).with_suffix("") for path in sorted(clients.rglob("*.py")))
    modules = [".".join(path.parts).removesuffix(".__init__") for path in paths]
    _run(sys.executable, "-W", "error", "-", cwd=clients, script="\n".join(f"import {module}" for module in modules))


def test_every_annotation_can_be_evaluated(clients: Path) -> None:
    """As libraries do that read the types of what they are given: attrs, cattrs, typeguard, documentation."""
    paths = sorted(path for path in clients.glob("*/*") if path.name in {"models.py", "resources"})
    files = [file for path in paths for file in (path.glob("*.py") if path.is_dir() else [path])]
    modules = [".".join(file.relative_to(clients).with_suffix("").parts) for file in files]
    _run(sys.executable, "-c", EVALUATE, *modules, cwd=clients)


def test_every_client_is_strictly_typed(clients: Path) -> None:
    """The runtime is checked where it comes from; here it is only followed."""
    (clients / "mypy.ini").write_text("[mypy]\nstrict = true\n[mypy-*._runtime.*]\nignore_errors = true\n")
    _run(sys.executable, "-m", "mypy", "--exclude", "/_runtime/", ".", cwd=clients)


def test_every_client_is_clean(clients: Path) -> None:
    """The project's own rules hold, with the exceptions that it makes for generated code."""
    shutil.copy(ROOT / "pyproject.toml", clients.parent)
    (clients.parent / "generated").symlink_to(clients)
    for check in (("check",), ("format", "--check")):
        _run(
            sys.executable, "-m", "ruff", *check, "--no-cache", "generated", "--exclude", "_runtime", cwd=clients.parent
        )
