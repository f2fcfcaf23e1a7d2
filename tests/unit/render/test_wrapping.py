"""Descriptions laid out for people: only white space changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from openapi_attrs.render.wrapping import summary, wrapped

WORDS = "word " * 30


@given(st.text(max_size=300), st.integers(10, 120))
def test_only_white_space_changes(text: str, width: int) -> None:
    assert wrapped(text, width).split() == text.split()


def test_a_long_line_is_broken_and_paragraphs_are_kept() -> None:
    lines = wrapped(f"First.\n\n{WORDS}\nLast.", 50).splitlines()
    assert lines[:2] == ["First.", ""]
    assert lines[-1] == "Last."
    assert all(len(line) <= 50 for line in lines)
    assert len(lines) == 6


def test_a_list_item_goes_on_below_its_text() -> None:
    lines = wrapped(f"* {WORDS}", 50).splitlines()
    assert lines[0].startswith("* word")
    assert all(line.startswith("  word") for line in lines[1:])
    assert wrapped(f"1. {WORDS}", 50).splitlines()[1].startswith("   word")


def test_tables_and_code_stay_as_they_are() -> None:
    table = f"| {WORDS} |"
    fenced = f"```\n{WORDS.strip()}\n```"
    indented = f"Text:\n\n    {WORDS.strip()}"
    for text in (table, fenced, indented):
        assert wrapped(text, 50) == text


def test_text_behind_a_fence_is_broken_again() -> None:
    assert len(wrapped(f"```\na\n```\n{WORDS}", 50).splitlines()) == 6


def test_a_word_that_is_too_long_stays_whole() -> None:
    address = "https://example.com/" + "a" * 100
    assert address in wrapped(f"See {address} there.", 50).splitlines()


def test_the_summary_is_the_first_paragraph_on_one_line() -> None:
    assert summary("\nOne\ntwo.\n\nThree.") == "One two."
    assert summary("") == ""
