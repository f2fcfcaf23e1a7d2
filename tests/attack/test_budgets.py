"""What a document may cost: one more than that is refused where it stands, and a setting names another limit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs import cli
from openapi_attrs.config import settings_table

if TYPE_CHECKING:
    from pathlib import Path

HEAD = {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}}


def _document(schema: Any) -> str:
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": "ok", "content": content}}
    return json.dumps({**HEAD, "paths": {"/x": {"get": {"operationId": "get", "responses": responses}}}})


def _nested(levels: int) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "object", "properties": {"a": schema}}
    return schema


ALIASES = 'openapi: 3.1.0\ninfo: {title: x, version: "1"}\npaths: {}\nx-a: &a [1, 2, 3, 4, 5]\nx-b: [*a, *a, *a]\n'
LISTS = 'openapi: 3.1.0\ninfo: {title: x, version: "1"}\npaths: {}\nx-a: [[[[[[1]]]]]]\n'
REFERRED = json.dumps(
    {
        **HEAD,
        "paths": {f"/{n}": {"get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}} for n in range(20)},
        "components": {
            "responses": {
                "R": {"description": "ok", "headers": {f"h{n}": {"$ref": "#/components/headers/H"} for n in range(20)}}
            },
            "headers": {"H": {"schema": {}}},
        },
    }
)
UNEVALUATED = {"anyOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}], "unevaluatedProperties": False}
INHERITED = {"allOf": [{"properties": {name: {"type": "string"}}} for name in ("a", "b", "c")]}
PATTERNS = {"properties": {name: {"type": "string", "pattern": f"^{name}{{1,3}}$"} for name in ("a", "b", "c")}}


@pytest.mark.parametrize(
    ("budget", "limit", "document", "place", "message"),
    [
        ("size", 100, _document({}), "api.yaml:1:1: byte-budget", "more than 100 bytes"),
        ("nodes", 10, _document({}), "api.yaml:1:", "node-budget: more than 10 values"),
        ("nodes", 10, LISTS, "api.yaml:4:", "node-budget: more than 10 values"),
        ("aliases", 12, ALIASES, "api.yaml:5:15: alias-budget", "the aliases stand for more than 12 values"),
        ("depth", 6, LISTS, "api.yaml:4:11: depth-budget", "nested deeper than 6 levels"),
        ("depth", 6, _document({}), "api.yaml:1:", "depth-budget: nested deeper than 6 levels"),
        ("schema_depth", 5, _document(_nested(6)), "api.yaml:1:", "schemas nested deeper than 5 levels"),
        ("references", 300, REFERRED, "api.yaml:1:", "reference-budget: references repeat more than 300 parts"),
        ("enum", 3, _document({"enum": [1, 2, 3, 4]}), "api.yaml:1:", "enum-budget: an enum of more than 3 values"),
        ("inherited", 4, _document(INHERITED), "api.yaml:1:", "repeat more than 4 schemas and properties"),
        ("patterns", 17, _document(PATTERNS), "api.yaml:1:", "pattern-budget: the patterns have more than 17 charact"),
        ("branches", 1, _document(UNEVALUATED), "api.yaml:1:", "what is unevaluated depends on more than 1 schemas"),
        ("output", 2000, _document({}), "api.yaml:1:1: output-budget", "the client would have more than 2,000 bytes"),
        ("files", 1, _document({"$ref": "other.json"}), "api.yaml:1:", "file-budget: more than 1 files"),
    ],
)
def test_more_than_a_budget_is_refused_and_the_budget_is_a_setting(  # noqa: PLR0913, PLR0917 - one a column
    budget: str,
    limit: int,
    document: str,
    place: str,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(document, encoding="utf-8")
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    settings = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
    (tmp_path / "pyproject.toml").write_text(settings, encoding="utf-8")
    assert cli.run(["regenerate"]) == 0
    (tmp_path / "pyproject.toml").write_text(f"{settings}budgets = {{{budget} = {limit}}}\n", encoding="utf-8")
    capsys.readouterr()
    assert cli.run(["regenerate"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(place)
    assert message in told
    assert f"raise the budget '{budget}'" in told
    assert f"{budget} = " in settings_table()


@pytest.mark.parametrize(
    ("budgets", "told"),
    [
        ("{node = 1}", "unknown-setting: there is no budget 'node' (#/tool/openapi-attrs/budgets/node); did you mean"),
        ('{nodes = "x"}', "wrong-type: a whole number is wanted, not text"),
        ("{nodes = true}", "wrong-type: a whole number is wanted, not true or false"),
        ("{nodes = 0}", "wrong-value: a budget of 1 to any number is wanted"),
        ("{depth = 5000}", "wrong-value: a budget of 1 to 350 is wanted"),
        ("1", "wrong-type: a table of numbers is wanted, not a number"),
    ],
)
def test_a_budget_that_is_none_is_refused(
    budgets: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(_document({}), encoding="utf-8")
    settings = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
    (tmp_path / "pyproject.toml").write_text(f"{settings}budgets = {budgets}\n", encoding="utf-8")
    assert cli.run(["regenerate"]) == 2
    assert capsys.readouterr().err.startswith(f"pyproject.toml:5:1: {told}")


@pytest.mark.parametrize("key", ["const", "enum"])
def test_a_value_nested_deeper_than_python_reads_is_refused(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    value: Any = 1
    for _ in range(150):
        value = {"a": [value]} if _ % 2 else [value]
    (tmp_path / "api.json").write_text(_document({key: [value]}), encoding="utf-8")
    assert cli.run(["regenerate", "api.json", "--output", "out", "--package", "client"]) == 2
    assert "depth-budget: a value nested deeper than 90 levels (#/paths/~1x/get/" in capsys.readouterr().err
