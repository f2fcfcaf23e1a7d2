"""The commands that print what the project's own document means."""

from __future__ import annotations

from pathlib import Path

import pytest

from openapi_attrs import cli
from openapi_attrs.errors import Problems
from openapi_attrs.load import load

REPOSITORY = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _in_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY)


def test_show_prints_the_effective_document_as_yaml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["show"]) == 0
    (tmp_path / "shown.yaml").write_text(capsys.readouterr().out, encoding="utf-8")
    tree = load(tmp_path / "shown.yaml", Problems(), root=tmp_path).tree
    assert tree["openapi"].startswith("3.1")
    assert tree["paths"]["/images/generations"]["post"]["x-openapi-attrs-call"] == "images.generate"
    size = tree["components"]["schemas"]["CreateImageRequest"]["properties"]["size"]
    assert None in size["enum"]


def test_a_document_without_a_project_is_shown_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api.yaml").write_text('swagger: "2.0"\ninfo: {title: T, version: "1"}\npaths: {}\n', encoding="utf-8")
    assert cli.run(["show", str(tmp_path / "api.yaml")]) == 0
    assert capsys.readouterr().out.startswith("openapi: '3.1.1'\n")
    assert cli.run(["show", "api.yaml", "--config", "other.toml"]) == 2
    assert "leave --config out" in capsys.readouterr().err


def test_rules_stand_beside_their_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["rules"]) == 0
    rows = [line for line in capsys.readouterr().out.splitlines() if "dall-e-3-makes-one-image" in line]
    assert len(rows) == 1
    assert "For `dall-e-3`, only `n=1` is supported." in rows[0]
    assert "dall-e-3 makes one image per request" in rows[0]
    assert "spec/overlay.yaml:" in rows[0]


def test_where_no_rule_has_a_name_it_is_said_how_one_gets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    document = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
    (tmp_path / "api.yaml").write_text(document, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert cli.run(["rules"]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "no rule has a name: an overlay says them as x-validation-rules\n")
