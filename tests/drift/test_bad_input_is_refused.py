"""Each kind of bad input, in a copy of this project: refused in form, and the old output stays as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Project

PROBLEM = re.compile(r"^\S.*:\d+:\d+: [a-z0-9-]+: .+ \(#[^)]*\)(; .+)?$")
SPEC, OVERLAY, SETTINGS = "spec/openapi.yaml", "spec/overlay.yaml", "pyproject.toml"
CASES = {
    "broken YAML": (SPEC, "paths:\n", "paths: [\n"),
    "a duplicate key": (SPEC, "paths:\n", "info: {title: again, version: '1'}\npaths:\n"),
    "an unknown version": (SPEC, "openapi: 3.0.0", "openapi: 4.0.0"),
    "a wrong type": (SPEC, "security: []", "security: 3"),
    "a wrong type of a schema": (SPEC, "$ref: '#/components/schemas/CreateImageRequest'", "type: objekt"),
    "a dangling reference": (SPEC, "schemas/CreateImageRequest'", "schemas/CreateImage'"),
    "an overlay target without a match": (OVERLAY, "- target: $.", "- target: $.nothing."),
    "a rule naming a property that does not exist": (OVERLAY, "properties: {style:", "properties: {stile:"),
    "a sentence that is gone": (SPEC, "only `n=1` is supported", "only `n=1` is now supported"),
    "an unknown setting": (SETTINGS, "gateway = ", "gatway = "),
    "a setting of a wrong type": (SETTINGS, 'package = "obiguard"', "package = 3"),
    "a document that is not there": (SETTINGS, '"spec/openapi.yaml"', '"spec/opanapi.yaml"'),
    "broken settings": (SETTINGS, "[tool.openapi-attrs]", "[tool.openapi-attrs"),
}
TOLD_IN_THE_OVERLAY = {"only `n=1` is now supported"}  # where the rule stands that was read from it


@pytest.mark.parametrize(("path", "old", "new"), CASES.values(), ids=CASES)
def test_bad_input_is_refused(project: Project, path: str, old: str, new: str) -> None:
    text = (project.root / path).read_text(encoding="utf-8")
    assert old in text
    (project.root / path).write_text(text.replace(old, new, 1), encoding="utf-8")
    told_in = OVERLAY if new in TOLD_IN_THE_OVERLAY else path
    before = project.state()
    for arguments in (["regenerate"], ["check"], ["check", "--full"]):
        done = project.run(*arguments)
        assert (done.code, done.out) == (2, "")
        assert all(map(PROBLEM.match, done.err.splitlines()[:-1])), done.err
        assert re.fullmatch(r"\d+ problems?", done.err.splitlines()[-1])
        assert done.err.startswith(f"{told_in}:")
    assert project.state() == before


def test_a_sentence_that_is_gone_is_told_beside_what_stands_there(project: Project) -> None:
    path = project.root / SPEC
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("only `n=1` is supported", "only `n=2` is supported"), encoding="utf-8")
    told = project.run("check").err
    assert "only `n=1` is supported" in told
    assert "only `n=2` is supported" in told


def test_all_problems_are_told_at_once(project: Project) -> None:
    for path, old, new in (CASES["a setting of a wrong type"], CASES["an unknown setting"]):
        text = (project.root / path).read_text(encoding="utf-8")
        (project.root / path).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert project.run("regenerate").err.splitlines()[-1] == "2 problems"


def test_files_that_the_tool_did_not_write_are_refused(project: Project) -> None:
    (project.root / "generated" / "obiguard" / "notes.txt").touch()
    with (project.root / SPEC).open("a", encoding="utf-8") as file:
        file.write("# more\n")
    before = project.state("generated/obiguard")
    done = project.run("regenerate")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("generated/obiguard/notes.txt:1:1: foreign-file: ")
    assert PROBLEM.match(done.err.splitlines()[0])
    assert project.state("generated/obiguard") == before
    assert [path.name for path in (project.root / "generated").iterdir()] == ["obiguard"]
