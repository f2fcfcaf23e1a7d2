"""A template that replaces a built-in one, and what happens when it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from openapi_attrs import config, pipeline
from openapi_attrs.errors import Refusal

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = 'openapi: 3.1.0\ninfo: {title: "<b>", version: "1"}\npaths: {}\n'
SETTINGS = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\ntemplates = "mine"\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "mine").mkdir()
    return tmp_path


def test_it_replaces_the_built_in_one(project: Path) -> None:
    (project / "mine" / "README.md.jinja").write_text("My own {{ title }}.\n", encoding="utf-8")
    files = {file.path: file.content for file in pipeline.generate(config.read(project)).files}
    assert files["README.md"].startswith(b"My own ")
    assert "client/client.py" in files


@pytest.mark.parametrize(
    ("template", "text", "told"),
    [
        ("README.md.jinja", "a\n\n{{ 1 }}\n", "mine/README.md.jinja:3:1: template-fails: a template printed a int"),
        ("README.md.jinja", "a\n{{ self }}\n", "mine/README.md.jinja:2:1: template-fails: a template printed a "),
        ("README.md.jinja", "\n{% for %}\n", "mine/README.md.jinja:2:1: template-fails: Expected an expression"),
        ("README.md.jinja", "{{ nothing }}", "mine/README.md.jinja:1:1: template-fails: 'nothing' is undefined"),
        ("README.md.jinja", "\udcff", "pyproject.toml:5:1: template-fails: 'utf-8' codec can't decode"),
        ("client.py.jinja", "x = (\n", "pyproject.toml:5:1: template-output: templates printed what is refused: "),
        ("client.py.jinja", "import os\n", "pyproject.toml:5:1: template-output: templates printed what is refused: "),
    ],
)
def test_its_failure_is_told_in_its_line(project: Path, template: str, text: str, told: str) -> None:
    (project / "mine" / template).write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(Refusal) as caught:
        pipeline.generate(config.read(project))
    assert [str(problem)[: len(told)] for problem in caught.value.diagnostics] == [told]
