"""One run of the pinned formatter, which nothing but the tool can influence."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from openapi_attrs.format import FormatterFailed, format_files
from openapi_attrs.model import File

if TYPE_CHECKING:
    from pathlib import Path

LOOSE, TIGHT = b"x = {  'a':1 }\n", b'x = {"a": 1}\n'


def test_python_is_formatted_and_all_else_stays() -> None:
    files = (
        File("p/a.py", LOOSE, ("/info",)),
        File("p/_runtime/a.py", LOOSE),
        File("p/py.typed", LOOSE),
        File("README.md", b"x = {  }\n\n```python\n" + LOOSE + b"```\n"),
        File("p/b.py", b"y = 1\n"),
    )
    assert format_files(files) == (
        File("p/a.py", TIGHT, ("/info",)),
        File("p/_runtime/a.py", LOOSE),
        File("p/py.typed", LOOSE),
        File("README.md", b"x = {  }\n\n```python\n" + TIGHT + b"```\n"),
        File("p/b.py", b"y = 1\n"),
    )


def test_what_is_formatted_stays_as_it_is() -> None:
    once = format_files([File("a.py", LOOSE)])
    assert format_files(once) == once


LONG = "a" * 60
WIDE = f"['{LONG}', '{LONG}']"
APART = {
    "nothing": "x = 1\n",
    "an assignment": f"def f():\n    x = g('{LONG}', '{LONG}')\n    return x\n",
    "a function": f"def f({LONG}, b{LONG}):\n    return 1\n\n\ndef g(): ...\n",
    "a choice": f"if x:\n    if {LONG} and b{LONG}:\n        y = 1\n    elif b{LONG} or c{LONG}:\n        y = 2\n",
    "a loop": f"for x in f({LONG}, {LONG}):\n    if x:\n        break\n",
    "lines that are not needed": "def f():\n    if x:\n        y = g(\n            1, 2\n        )\n    return y\n",
    "lines that are needed": "x = {\n    'a': 1,\n}\ny = {\n    'a': 1,\n}\n",
    "brackets in brackets": f"x = f(\n    g(\n        {LONG}, [\n            {LONG},\n        ]\n    ),\n)\ny = 2\n",
    "equal statements at other depths": f"x = {WIDE}\nif x:\n    x = {WIDE}\n",
    "a statement left alone": f"if x:\n    y = (\n        1, 2,\n        4,\n    )  # fmt: skip\n    z = {WIDE}\n",
    "comments": f"# {LONG} {LONG} {LONG} (\nx = 1\n# (\n",
    "text over lines": f'def f():\n    x = """\n    {LONG} (\n        {LONG} {LONG}\n    ) {LONG}\n    """\n',
}


@pytest.mark.parametrize("source", APART.values(), ids=APART)
def test_statements_that_are_formatted_apart_are_laid_out_as_in_the_whole(source: str) -> None:
    files = [File("p/x.py", source.encode(), template="x.jinja"), File("y.py", LOOSE)]
    assert format_files(files, ["x.jinja"]) == format_files(files)


def test_what_has_its_layout_is_not_given_to_the_formatter() -> None:
    laid_out = b"x = {  'a':1 }\ny = ('" + b"a" * 120 + b"')\n"
    found = format_files([File("x.py", laid_out, template="x.jinja")], ["x.jinja"])[0]
    assert found.content == b"x = {  'a':1 }\ny = \"" + b"a" * 120 + b'"\n'


def test_what_cannot_be_read_apart_is_read_as_a_whole() -> None:
    source = b"x = 1\n" + b"y" * 120 + b" = (\n"
    with pytest.raises(FormatterFailed, match=r"x\.py:"):
        format_files([File("x.py", source, template="x.jinja")], ["x.jinja"])


def test_nothing_to_format_is_no_run() -> None:
    assert format_files([]) == ()


def test_no_setting_of_the_place_or_the_environment_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ruff.toml").write_text('line-length = 20\n[format]\nquote-style = "single"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUFF_CONFIG", str(tmp_path / "ruff.toml"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    assert format_files([File("a.py", LOOSE)])[0].content == TIGHT


@pytest.mark.parametrize("path", ["../../x.py", "/etc/x.py", "--config=x.py", "pyproject.toml.py", "con/ruff.toml.py"])
def test_a_path_of_the_output_is_no_path_of_the_formatter(path: str) -> None:
    assert format_files([File(path, LOOSE)]) == (File(path, TIGHT),)


def test_what_is_no_python_is_told_with_its_own_name() -> None:
    with pytest.raises(FormatterFailed, match=r"resources/pets\.py:2"):
        format_files([File("ok.py", LOOSE), File("resources/pets.py", b"x = (\n")])


@pytest.mark.skipif(sys.platform == "win32", reason="has no locks of folders")
def test_a_folder_that_another_run_sweeps_too_early_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open
    swept: list[object] = []

    def sweeping(path: Path, flags: int, *rest: int, **more: int) -> int:
        if not swept and flags & os.O_DIRECTORY and "openapi-attrs-" in str(path):
            swept.append(path)
            path.rmdir()
        return opened(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", sweeping)
    assert format_files([File("a.py", LOOSE)])[0].content == TIGHT
    assert swept
