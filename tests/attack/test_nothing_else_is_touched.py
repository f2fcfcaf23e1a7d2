"""What a generation reads, writes, starts and asks the network, seen by an audit hook of the interpreter."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from ruff import find_ruff_bin  # type: ignore[import-untyped] # ruff ships no py.typed
from witness import trespasses, witnessed

from openapi_attrs import pipeline, write
from openapi_attrs.config import direct
from openapi_attrs.errors import Refusal

HERE = Path(__file__).parent
UNREAD = "openapi: 3.1.0\ninfo: {title: s, version: '1'}\npaths: {}\ncomponents: {schemas: {S: {type: string}}}\n"
REFERENCES = {
    "inside": "other.yaml#/components/schemas/S",
    "above": "../outside/secret.yaml#/components/schemas/S",
    "absolute": "@OUTSIDE@/secret.yaml#/components/schemas/S",
    "by way of a link": "link.yaml#/components/schemas/S",
    "by way of a linked folder": "folder/secret.yaml#/components/schemas/S",
    "a file address": "file://@OUTSIDE@/secret.yaml#/components/schemas/S",
    "an address": "http://127.0.0.1:9/secret.yaml#/components/schemas/S",
    "a host": "//127.0.0.1/secret.yaml#/components/schemas/S",
    "encoded": "%2e%2e/outside/secret.yaml#/components/schemas/S",
    "backslashes": "..\\outside\\secret.yaml#/components/schemas/S",
    "a device": "/dev/zero",
    "a pipe": "pipe.yaml#/x",
}
WRITING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate"}


@pytest.mark.parametrize("reference", REFERENCES)
def test_nothing_but_the_documents_folder_and_the_output_is_touched(reference: str, tmp_path: Path) -> None:
    spec, outside = tmp_path / "spec", tmp_path / "outside"
    spec.mkdir()
    outside.mkdir()
    (outside / "secret.yaml").write_text(UNREAD, encoding="utf-8")
    (spec / "other.yaml").write_text(UNREAD, encoding="utf-8")
    (spec / "link.yaml").symlink_to(outside / "secret.yaml")
    (spec / "folder").symlink_to(outside)
    os.mkfifo(spec / "pipe.yaml")
    target = REFERENCES[reference].replace("@OUTSIDE@", str(outside))
    content = {"application/json": {"schema": {"$ref": target}}}
    operation = {"operationId": "get", "responses": {"200": {"description": "ok", "content": content}}}
    document = {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/x": {"get": operation}}}
    (spec / "api.json").write_text(json.dumps(document), encoding="utf-8")

    done, events = _watched(tmp_path, "regenerate", "spec/api.json", "--output", "made/client", "--package", "client")

    assert done.returncode == (0 if reference == "inside" else 2), done.stderr
    assert (tmp_path / "made" / "client").exists() == (reference == "inside")
    allowed = [spec, *map(Path, (sys.prefix, sys.base_prefix, tempfile.gettempdir())), HERE.parent.parent]
    for path in _opened(events, writing=False):
        assert not path.is_relative_to(outside)
        assert not path.is_relative_to(tmp_path) or path.is_relative_to(spec) or path.is_relative_to(tmp_path / "made")
        assert any(path.is_relative_to(each) for each in allowed) or path.parts[1] in {"etc", "usr", "proc", "dev"}, (
            path
        )
    for path in _opened(events, writing=True) + _changed(events):
        assert path.is_relative_to(tmp_path / "made") or path.name.startswith("openapi-attrs-") or _formatted(path), (
            path
        )
    started = [arguments for event, arguments in events if event == "subprocess.Popen"]
    assert all(arguments[1][:3] == [find_ruff_bin(), "format", "--isolated"] for arguments in started)
    assert not any(target in json.dumps(arguments) for arguments in started)
    assert not [event for event, _ in events if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "pickle."))]


CASES = sorted(Path(os.environ.get("SHARED", HERE.parents[2] / "shared")).glob("hostile/cases/*.[yj]*"))
SAMPLE = 8


@pytest.mark.skipif(not CASES, reason="the hostile documents are not there")
def test_no_hostile_document_touches_anything_else(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    for case in CASES if pytestconfig.getoption("--whole-attack") else CASES[::SAMPLE]:
        spec, output = tmp_path / "spec" / case.name, tmp_path / "made" / "client"
        spec.parent.mkdir(exist_ok=True)
        shutil.copy(case, spec)
        with witnessed() as events, suppress(Refusal):
            config = direct(spec, output, "client")
            write.write(pipeline.generate(config), config)
        assert not list(trespasses(events, spec, output)), case.name
        spec.unlink()


OTHERS = {"a pipe": "pipe", "a device": "/dev/zero", "a folder": "folder"}
GIVEN = {
    "a document": ("regenerate", "@", "--output", "out", "--package", "client"),
    "a configuration": ("regenerate", "--config", "@"),
    "an overlay": ("regenerate", "--config", "overlaid.toml"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_no_file_is_refused_and_not_waited_for(given: str, kind: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "api.yaml").write_text(UNREAD, encoding="utf-8")
    settings = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
    (tmp_path / "overlaid.toml").write_text(f'{settings}overlays = ["{OTHERS[kind]}"]\n', encoding="utf-8")
    command = [OTHERS[kind] if each == "@" else each for each in GIVEN[given]]
    done = subprocess.run(
        (sys.executable, "-m", "openapi_attrs", *command),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr.splitlines()[1:]) == (2, ["1 problem"]), done.stderr
    assert re.match(r"\S+:\d+:\d+: (missing|unreadable)-file: .+ \(#.*\)", done.stderr)
    assert not (tmp_path / "out").exists()


def _watched(folder: Path, *arguments: str) -> tuple[subprocess.CompletedProcess[str], list[tuple[str, list[object]]]]:
    log = folder.with_name(f"{folder.name}.log")
    command = [sys.executable, str(HERE / "watched.py"), str(log), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    return done, [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def _opened(events: list[tuple[str, list[object]]], *, writing: bool) -> list[Path]:
    """List the paths opened for writing, or only for reading."""
    flags = os.O_WRONLY | os.O_RDWR | os.O_CREAT
    return [
        Path(os.path.realpath(path))
        for event, (path, _, given, *_) in ((each, arguments) for each, arguments in events if each == "open")
        if isinstance(path, str) and bool(int(str(given or 0)) & flags) == writing and path != os.devnull
    ]


def _changed(events: list[tuple[str, list[object]]]) -> list[Path]:
    paths = [
        path for event, arguments in events if event in WRITING for path in arguments[: 1 + (event == "os.rename")]
    ]
    return [Path(path) for path in paths if isinstance(path, str) and path.startswith("/")]


def _formatted(path: Path) -> bool:
    """Tell whether a path lies in the folder that the formatter reads."""
    return path.is_relative_to(tempfile.gettempdir()) and any(part.startswith("openapi-attrs-") for part in path.parts)
