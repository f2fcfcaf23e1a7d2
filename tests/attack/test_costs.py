"""Small documents made to cost much: made or refused within 10 CPU seconds and 512 MiB, or the run is killed."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited as Linux does it")

LIMITED = """
import resource, sys
from openapi_attrs import cli, pipeline, write
for what in (resource.RLIMIT_CPU, resource.RLIMIT_AS):
    most = int(sys.argv.pop(1))
    resource.setrlimit(what, (most, most))
status = cli.run(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
sys.exit(status if used <= 512 else f"{used} MiB")
"""
SPACE = 1024
"""The MiB of address space of a run: what the stacks of its threads could need is more than they use."""

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}


def _answering(schema: Any, **components: Any) -> Any:
    """Give a document whose only operation sends and answers what the schema describes."""
    content = {"content": {"application/json": {"schema": schema}}}
    operation = {"operationId": "post", "requestBody": content, "responses": {"200": {"description": "d", **content}}}
    document = {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/x": {"post": operation}}}
    return {**document, "components": components}


def _to(name: str, kind: str = "schemas") -> dict[str, str]:
    return {"$ref": f"#/components/{kind}/{name}"}


def _levels(number: int, schema: Any) -> Any:
    """Give schemas upon schemas, each a copy with the one below in the place of `BELOW`, and its level in LEVEL."""
    text = json.dumps(schema)
    levels = {
        f"S{n}": json.loads(text.replace('"BELOW"', json.dumps(_to(f"S{n - 1}"))).replace("LEVEL", str(n)))
        for n in range(1, number + 1)
    }
    return _answering(_to(f"S{number}"), schemas={"S0": OBJECT, **levels})


def _heirs(number: int) -> Any:
    """Give as many heirs as their base has properties."""
    base = {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(number)}}
    heirs = {f"S{n}": {"allOf": [_to("Base"), {"properties": {f"q{n}": {}}}]} for n in range(number)}
    whole = {"type": "object", "properties": {name: _to(name) for name in heirs}}
    return _answering(whole, schemas={"Base": base, **heirs})


def _callbacks(number: int) -> Any:
    def operation(below: str) -> Any:
        called = {name: _to(below, "callbacks") for name in ("a", "b") if below}
        return {"{$url}": {"get": {"callbacks": called, "responses": {"200": {"description": "d"}}}}}

    levels = {f"C{n}": operation(f"C{n - 1}" if n else "") for n in range(number)}
    return _answering({}, callbacks=levels)


def _objects(number: int) -> list[Any]:
    return [
        {"type": "object", "required": ["kind"], "properties": {"kind": {"const": f"k{n}"}, f"p{n}": {}}}
        for n in range(number)
    ]


UNIONS = [{"anyOf": [{"allOf": ["BELOW", {"properties": {f"p{n}{m}": {}}}]} for m in (0, 1)]} for n in range(6)]
MADE = {
    "tuples of tuples": _levels(40, {"type": "array", "prefixItems": ["BELOW", "BELOW"], "items": "BELOW"}),
    "choices of choices": _levels(40, {"oneOf": [{"allOf": ["BELOW", {"required": [name]}]} for name in ("a", "b")]}),
    "choices that may be null": _levels(
        40, {"anyOf": [{"not": {"not": "BELOW"}}, {"not": {"not": {"allOf": ["BELOW"]}}}]}
    ),
    "lists of lists": _levels(3000, {"type": "array", "items": "BELOW"}),
    "a choice of many objects": _answering({"oneOf": _objects(1000)}),
    "a choice of many constants": _answering({"anyOf": [{"const": f"c{n}"} for n in range(5000)]}),
    "assertions in a pattern": _answering({"type": "string", "pattern": "(?=a)" * 20_000}),
    "loops in a pattern": _answering({"type": "string", "pattern": "a*" * 50_000 + "b"}),
    "copies in a pattern": _answering({"type": "string", "pattern": "(?:" * 90 + r"\b" + "){3}" * 90}),
    "groups found again in a pattern": _answering({"type": "string", "pattern": "(a)" + r"\1" * 50_000}),
}
REFUSED = {
    "choices beside what is unevaluated": (
        "branch-budget",
        _levels(40, {"anyOf": ["BELOW", {"allOf": ["BELOW"]}], "unevaluatedProperties": False}),
    ),
    "conditions beside what is unevaluated": (
        "branch-budget",
        _levels(40, {"if": "BELOW", "then": True, "else": {"allOf": ["BELOW"]}, "unevaluatedProperties": False}),
    ),
    "references beside what is unevaluated": (
        "branch-budget",
        _levels(40, {"allOf": ["BELOW", {"allOf": ["BELOW"]}], "unevaluatedProperties": False}),
    ),
    "heirs of heirs": ("inheritance-budget", _levels(3000, {"allOf": ["BELOW", {"properties": {"pLEVEL": {}}}]})),
    "many heirs of a large base": ("inheritance-budget", _heirs(800)),
    "products of choices": ("inheritance-budget", _levels(20, {"allOf": UNIONS})),
    "properties beside choices": (
        "inheritance-budget",
        _levels(40, {"properties": {"pLEVEL": {}}, "oneOf": ["BELOW", {"allOf": ["BELOW"], "required": ["q"]}]}),
    ),
    "choices far below choices": ("depth-budget", _levels(3000, {"oneOf": ["BELOW", {"type": "null"}]})),
    "callbacks in callbacks": ("reference-budget", _callbacks(200)),
    "sets in a pattern": ("pattern-budget", _answering({"type": "string", "pattern": r"[^\S\w]" * 100_000})),
}


@pytest.mark.parametrize("name", MADE)
def test_what_would_be_followed_again_and_again_is_followed_once(name: str, tmp_path: Path) -> None:
    done = _limited(MADE[name], tmp_path, SPACE)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", REFUSED)
def test_what_multiplies_is_refused_where_it_stands(name: str, tmp_path: Path) -> None:
    code, document = REFUSED[name]
    done = _limited(document, tmp_path, SPACE)
    assert (done.returncode, done.stderr.splitlines()[-1].partition(" ")[2].rstrip("s")) == (2, "problem"), done.stderr
    assert done.stderr.startswith("api.json:1:")
    assert f": {code}: " in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["api.json"]


def test_a_document_that_memory_does_not_hold_is_refused(tmp_path: Path) -> None:
    document = _answering({})
    document["paths"] = {f"/{n}": {"get": {"responses": {"200": {"description": "d"}}}} for n in range(9000)}
    done = _limited(document, tmp_path, 128)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, "1 problem"), done.stderr
    assert done.stderr.startswith("api.json:1:1: memory-budget: there is not enough memory for this document (#); ")
    assert [path.name for path in tmp_path.iterdir()] == ["api.json"]


def _limited(document: Any, folder: Path, space: int) -> subprocess.CompletedProcess[str]:
    """Generate in a process with 10 CPU seconds and some MiB of address space, which tells if it uses more than 512."""
    (folder / "api.json").write_text(json.dumps(document), encoding="utf-8")
    limits = ("10", str(space << 20))
    command = (
        sys.executable,
        "-c",
        LIMITED,
        *limits,
        "regenerate",
        "api.json",
        "--output",
        "out",
        "--package",
        "client",
    )
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
