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
    (project / "mine" / "shapes.toml").write_text('["README.md.jinja"]\nlines = ["My own .*"]\n', encoding="utf-8")
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
        ("README.md.jinja", "\udcff", "mine:1:1: template-fails: 'utf-8' codec can't decode"),
        (
            "client.py.jinja",
            "x = (\n",
            "mine/client.py.jinja:1:1: template-output: this printed what is refused: client/client.py:4: ",
        ),
        (
            "client.py.jinja",
            "import os\n",
            "mine/client.py.jinja:1:1: template-output: this printed what is refused: client/client.py:4: ",
        ),
    ],
)
def test_its_failure_is_told_in_its_line(project: Path, template: str, text: str, told: str) -> None:
    (project / "mine" / template).write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(Refusal) as caught:
        pipeline.generate(config.read(project))
    assert [str(problem)[: len(told)] for problem in caught.value.diagnostics] == [told]


LOGGED = """\
import structlog

_LOG = structlog.get_logger()
_LOG.info("loaded")
"""


def test_its_shapes_are_declared_with_it(project: Path) -> None:
    built_in = (config.own_templates() / "client.py.jinja").read_text(encoding="utf-8")
    (project / "mine" / "client.py.jinja").write_text(f"{built_in}\n\n{LOGGED}", encoding="utf-8")
    with pytest.raises(Refusal, match="template-output: "):
        pipeline.generate(config.read(project))
    shapes = 'modules = ["structlog"]\nmethods = ["get_logger"]\nstatements = ["info"]\n'
    (project / "mine" / "shapes.toml").write_text(f'["client.py.jinja"]\n{shapes}', encoding="utf-8")
    with pytest.raises(Refusal, match="template-output: "):
        pipeline.generate(config.read(project))
    shapes = shapes.replace('"get_logger"', '"get_logger", "info"')
    (project / "mine" / "shapes.toml").write_text(f'["client.py.jinja"]\n{shapes}', encoding="utf-8")
    assert any(LOGGED.encode() in file.content for file in pipeline.generate(config.read(project)).files)


@pytest.mark.parametrize(
    ("shapes", "told"),
    [
        ("x", "broken-toml: "),
        ('"client.py.jinja" = 1', "wrong-shape: client.py.jinja: a table of shapes is wanted"),
        ('["client.py.jinja"]\nnode = []', "wrong-shape: client.py.jinja: there is no 'node'"),
        ('["client.py.jinja"]\nnames = "x"', "wrong-shape: client.py.jinja: a list of texts is wanted as 'names'"),
        ('["client.py.jinja"]\nnodes = ["Evil"]', "wrong-shape: client.py.jinja: 'Evil' is no node"),
        ('["README.md.jinja"]\nlines = ["("]', "wrong-shape: README.md.jinja: '(' is no regular expression"),
        ('["client.jinja"]\nnames = ["x"]', "wrong-shape: there is no template client.jinja"),
    ],
)
def test_shapes_that_are_none_are_refused(project: Path, shapes: str, told: str) -> None:
    (project / "mine" / "shapes.toml").write_text(shapes, encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        pipeline.generate(config.read(project))
    assert str(caught.value.diagnostics[0]).startswith(f"mine/shapes.toml:1:1: {told}")
