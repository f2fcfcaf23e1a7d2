"""Request bodies, each judged by jsonschema on a schema written by hand and by the compiled rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml
from obiguard import rules

if TYPE_CHECKING:
    from openapi_attrs.model import Json

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCHEMA = json.loads((HERE / "create_image_request.schema.json").read_text(encoding="utf-8"))
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "bodies.yaml").read_text(encoding="utf-8"))


def written_out(value: Json) -> Json:
    """The body with its long strings at full length."""
    if not isinstance(value, dict):
        return value
    return {key: part["repeat"] * part["times"] if is_long(part) else part for key, part in value.items()}


def line_of(source: str) -> str:
    """The line that a violation names: `spec/openapi.yaml:123`."""
    file, _, line = source.rpartition(":")
    return (ROOT / file).read_text(encoding="utf-8").splitlines()[int(line) - 1]


def is_long(value: Json) -> bool:
    return isinstance(value, dict) and value.keys() == {"repeat", "times"}


def test_the_table_is_long_and_says_each_case_once() -> None:
    names = [case["name"] for case in CASES]
    assert len(names) >= 40
    assert len(set(names)) == len(names)
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_the_compiled_rules_agree_with_the_schema_written_by_hand(case: dict[str, Any]) -> None:
    body = written_out(case["body"])
    valid = not case["breaks"]
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(body) is valid
    assert rules.create_image_request.check(body) is valid
    found = rules.create_image_request.explain(body)
    assert all(violation.schema_pointer.rpartition("/")[2] in line_of(violation.source) for violation in found)
    assert [violation.rule_id or f"{violation.pointer} {violation.keyword}" for violation in found] == case["breaks"]
