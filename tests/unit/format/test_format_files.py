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
