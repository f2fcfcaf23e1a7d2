from __future__ import annotations

import tomllib
import warnings
from typing import TYPE_CHECKING

import pytest

from openapi_attrs import compile_schema, config, pipeline

if TYPE_CHECKING:
    from pathlib import Path

EXPONENTIAL = [
    r"^(a+)+$",
    r"(a*)*b",
    r"(a|a)*$",
    r"(a|ab|b)*$",
    r"^(\w+\s?)*$",
    r"(\s|.)*$",
    r"([^\n]|\s)+$",
    r"(?i:a|A)*$",
    r"([a-z]{2,3})+$",
    r"(a{1,20}){1,20}$",
    r"(a?){30}a{30}",
    r"(?!(a+)+$)",
    r"^(.*?,){11}P",
    r"^([\w.-]+)*@",
]
POLYNOMIAL = [
    r".*.*.*=",
    r"^\s*(a*)(b*)\s*\s*\s*$",
    r"^.*x.*x.*x$",
    r"\s+$",  # from wherever it begins, as far as the text goes
    r"(\w+\s)*$",
    r"[a-z]+@",
    r"(^|x)a*b",
    r"^.*a.*b$",
]
HARMLESS = [
    r"^(a+)+",  # nothing behind the loop can fail
    r"^(a|b)*$",
    r"^\s+|^a+$|(?:^b+)c",
    r"[a-z]+",
    r"[a-z]{1,9}@",
    r"@[a-z]*$",
    r"^[a-z]+(-[a-z]+)*$",
    r"^(\w+\s)*$",
    r'^"(?:[^"\\]|\\.)*"$',
    r"^(\d{3}-)+\d$",
    r"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$",
    r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    r"^([0-9]{1,3}\.){3}[0-9]{1,3}$",
    r"^(\p{L}|[0-9])+$",
]


@pytest.mark.parametrize("pattern", [*EXPONENTIAL, *POLYNOMIAL])
def test_a_catastrophic_pattern_is_told_of(pattern: str) -> None:
    with pytest.warns(UserWarning, match=r"^<schema>:1:1: pattern-catastrophic: .*\(#/items/pattern\); .*re2"):
        compile_schema({"items": {"pattern": pattern}})
    with pytest.warns(UserWarning, match="pattern-catastrophic"):
        compile_schema({"patternProperties": {pattern: True, "a": {"type": "string"}}})


@pytest.mark.parametrize(
    "pattern",
    [
        "(?:" * 90 + r"\b" + "){3}" * 90 + "x",
        "(?:" + "a?" * 500 + ")+x",
        "".join(f"{chr(0x4E00 + number)}*" for number in range(500)) + "x",
    ],
    ids=["copies of copies", "a long loop", "many loops"],
)
def test_of_a_pattern_that_takes_too_long_to_find_out_that_is_told(pattern: str) -> None:
    with pytest.warns(UserWarning, match="too much in it to find out"):
        compile_schema({"pattern": f"({pattern})+$"})


def test_what_is_found_out_of_all_patterns_has_a_limit() -> None:
    patterns = [f"^(?:{'|'.join(f'a{number}{index}' for index in range(40))})+$" for number in range(200)]
    with pytest.warns(UserWarning, match="too much in it to find out") as told:
        compile_schema({"patternProperties": dict.fromkeys(patterns, True)})
    assert 0 < len(told) < len(patterns)


@pytest.mark.parametrize("pattern", HARMLESS)
def test_of_a_harmless_pattern_nothing_is_told(pattern: str) -> None:
    with warnings.catch_warnings(action="error"):
        compile_schema({"pattern": pattern})


@pytest.mark.parametrize("pattern", EXPONENTIAL)
def test_of_a_catastrophic_pattern_on_short_texts_nothing_is_told_as_the_length_is_tested_first(pattern: str) -> None:
    with warnings.catch_warnings(action="error"):
        validator = compile_schema({"pattern": pattern, "maxLength": 20})
    hostile = "a" * 100_000 + "!"
    assert not validator.is_valid(hostile)
    assert [violation.keyword for violation in validator.iter_errors(hostile)] == ["maxLength"]


@pytest.mark.parametrize("pattern", [each for each in (*EXPONENTIAL, *POLYNOMIAL) if "(?!" not in each])
def test_re2_searches_a_catastrophic_pattern_in_no_time(pattern: str) -> None:
    with warnings.catch_warnings(action="error"):
        validator = compile_schema({"items": {"pattern": pattern}}, patterns="re2")
    assert "re2" in validator.source
    for hostile in ("a" * 100_000 + "!", " " * 100_000 + "!\n", "a," * 50_000):
        assert validator.is_valid([hostile]) is (not list(validator.iter_errors([hostile])))


@pytest.mark.parametrize(
    ("pattern", "found", "missed"),
    [
        (r"^a$", ["a"], ["a\n", "b"]),
        (r"^\s$", ["\u2028", "\ufeff", "\x0b", "\xa0"], ["\x1c", "\u180e"]),
        (r"^\S$", ["\x1c", "a", "\U0001f600"], ["\u3000", "\xa0"]),
        (r"^.$", ["a", "\U0001f600", "\ud800"], ["\n", "\u2029", ""]),
        (r"^\d\w$", ["1_"], ["\u0661a", "1\xe9"]),
        (r"^[\u{1f600}-\u{1f64f}\\]$", ["\U0001f601", "\\"], ["\U0001f590"]),
        (r"^\p{Lu}\P{Lu}$", ["\xc4a"], ["aa"]),
        (r"[]", [], ["", "a"]),
        (r"^[^]$", ["\n", "\U0001f600"], [""]),
        (r"^(?:a{2,3}|b+?)\b", ["aa", "bb c"], ["a", "bc"]),
    ],
)
def test_re2_finds_the_same(pattern: str, found: list[str], missed: list[str]) -> None:
    for engine in ("re", "re2"):
        validator = compile_schema({"pattern": pattern}, patterns=engine)
        assert [text for text in found + missed if validator.is_valid(text)] == found


SPEC = """
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    post:
      tags: [pets]
      operationId: add
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: ''}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string, pattern: '^(a+)+$'}
"""


@pytest.mark.parametrize("engine", ["re", "re2"])
def test_a_document_is_told_of_at_its_line_and_a_client_on_re2_has_it_as_an_extra(engine: str, tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    settings = f'document = "spec.yaml"\noutput = "out"\npackage = "pets"\npatterns = "{engine}"\n'
    (tmp_path / "pyproject.toml").write_text(f"[tool.openapi-attrs]\n{settings}")
    output = pipeline.generate(config.read(tmp_path))
    files = {file.path: file.content.decode() for file in output.files}
    told = [(each.code, each.at.file, each.at.line, each.at.pointer) for each in output.warnings]
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert [each.partition(">")[0] for each in project["dependencies"]] == ["attrs", "httpx"]
    if engine == "re":
        pointer = "/components/schemas/Pet/properties/name/pattern"
        assert told == [("pattern-catastrophic", "spec.yaml", 16, pointer)]
        assert "optional-dependencies" not in project
        assert not any("re2" in content for path, content in files.items() if path.endswith(".py"))
    else:
        assert told == []
        assert [each.partition(">")[0] for each in project["optional-dependencies"]["re2"]] == ["google-re2"]
        assert "import Pattern" in files["pets/rules.py"]
