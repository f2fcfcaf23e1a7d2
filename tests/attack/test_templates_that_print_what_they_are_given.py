"""A template that forgets to escape, whoever wrote it: the generation refuses."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from openapi_attrs import cli, config

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n{templates}'
TEXT = "x\\nimport os; open('CANARY', 'w').close()\\n#"
DOCUMENT = f"""\
openapi: 3.1.0
info: {{title: "{TEXT}", version: "1", description: "{TEXT}"}}
paths:
  /things:
    post:
      tags: [things]
      operationId: make
      summary: "{TEXT}"
      requestBody: {{content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
      responses:
        "200": {{description: ok, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
webhooks:
  made:
    post:
      description: "{TEXT}"
      requestBody: {{content: {{application/json: {{schema: {{$ref: "#/components/schemas/Thing"}}}}}}}}
components:
  schemas:
    Thing:
      type: object
      description: "{TEXT}"
      properties:
        "{TEXT}": {{type: string, description: "{TEXT}", default: "{TEXT}", enum: ["{TEXT}", b]}}
        n: {{type: integer, maximum: 3}}
  securitySchemes: {{"{TEXT}": {{type: apiKey, in: header, name: x-key, description: "{TEXT}"}}}}
security: [{{"{TEXT}": []}}]
"""
MODELS = 200
GROUPED = DOCUMENT.replace(
    "        n: {type: integer, maximum: 3}\n",
    "".join(f"        m{n}: {{$ref: '#/components/schemas/M{n}'}}\n" for n in range(MODELS)),
).replace(
    "  securitySchemes:",
    "".join(f"    M{n}: {{type: object, properties: {{a: {{type: string}}}}}}\n" for n in range(MODELS))
    + "  securitySchemes:",
)
"""With so many models that they are written in groups."""
GIVEN_NOTHING = {"errors.py.jinja", "resources.__init__.py.jinja"}
NAMES = sorted({path.name for path in config.own_templates().glob("*.jinja")} - GIVEN_NOTHING)
EVERYTHING = """\
{% macro show(value) %}
{% if value is mapping %}
{% for each in value.values() %}{{ show(each) }}
{% endfor %}
{% elif value is string %}
{{ value }}
{% elif value is iterable %}
{% for each in value %}{{ show(each) }}
{% endfor %}
{% else %}
{% for name in value.__slots__ or () %}{{ show(value[name]) }}
{% endfor %}
{% endif %}
{% endmacro %}
{{ show(self._TemplateReference__context.get_all()) }}
"""
WAYS = {
    "all that it is given": lambda _: EVERYTHING,
    "all that it is given, in lines": lambda _: EVERYTHING.replace("{{ value }}", '{{ value ~ "" }}'),
    "all that it is given, without escapes": lambda _: EVERYTHING.replace(
        "{{ value }}", r"""{% filter replace("\\n", "\n") %}{{ value }}{% endfilter %}"""
    ),
    "by way of text": lambda text: re.sub(r"\{\{ (.+?) \}\}", r'{{ (\1) ~ "" }}', text),
    "by way of a filter": lambda text: re.sub(r"\{\{ (.+?) \}\}", r"{{ (\1)|trim }}", text),
    "as safe": lambda text: re.sub(r"\{\{ (.+?) \}\}", r"{{ (\1)|safe }}", text),
    "by format": lambda text: re.sub(r"\{\{ (.+?) \}\}", r'{{ "%s"|format(\1) }}', text),
}


@pytest.mark.parametrize(
    ("whose", "way"), [*(("the user's", way) for way in WAYS), ("the toolkit's", "all that it is given")]
)
def test_a_template_that_prints_values_directly_is_refused(
    whose: str, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = config.own_templates()
    monkeypatch.chdir(tmp_path)
    mine = 'templates = "mine"\n' if whose == "the user's" else ""
    (tmp_path / "pyproject.toml").write_text(SETTINGS.format(templates=mine), encoding="utf-8")
    if not mine:
        shutil.copytree(own, tmp_path / "mine")
        monkeypatch.setattr(config, "own_templates", lambda: tmp_path / "mine")
    (tmp_path / "mine").mkdir(exist_ok=True)
    for name in NAMES:
        document = GROUPED if name == "models.__init__.py.jinja" else DOCUMENT
        (tmp_path / "api.yaml").write_text(document, encoding="utf-8")
        text = (own / name).read_text(encoding="utf-8")
        (tmp_path / "mine" / name).write_text(WAYS[way](text), encoding="utf-8")
        status = cli.run(["regenerate"])
        told = capsys.readouterr().err.splitlines()
        assert (name, status, told[1:]) == (name, 2, ["1 problem"])
        assert told[0].startswith(f"mine/{name}:")
        assert not (tmp_path / "out").exists()
        (tmp_path / "mine" / name).write_text(text, encoding="utf-8")
