"""Text of a document in generated source: it says the same, and cannot be anything else."""

from __future__ import annotations

import ast
import math
import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapi_attrs.render.source import (
    Source,
    UnsafeText,
    comment,
    docstring,
    environment,
    identifier,
    literal,
    markdown,
    packed,
    toml,
)

if TYPE_CHECKING:
    from pathlib import Path

    from openapi_attrs.model import Json

ANY_TEXT = st.text(st.characters(), max_size=30)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4))


@given(JSON)
def test_a_literal_is_the_value_to_the_character_and_the_type(value: Json) -> None:
    text = literal(value)
    assert text.isascii()
    assert text.isprintable()
    assert repr(ast.literal_eval(text)) == repr(value)


@pytest.mark.parametrize("value", [10**5000, -(10**5000), 2**14_001], ids=["big", "negative", "least"])
def test_an_integer_that_decimal_cannot_hold_is_still_the_same(value: int) -> None:
    assert ast.literal_eval(literal(value)) == value


def test_numbers_that_are_none_in_json_are_the_same_floats() -> None:
    assert math.isnan(eval(literal(math.nan)))  # noqa: S307 - the text is what is tested
    assert eval(literal(-math.inf)) == -math.inf  # noqa: S307


def test_tuples_keep_their_comma() -> None:
    assert literal((("a",),)) == '(("a",),)'
    assert literal(()) == "()"


def test_what_is_no_json_value_has_no_literal() -> None:
    with pytest.raises(TypeError):
        literal(object())


@given(st.text(st.sampled_from('"\\ \n\ta\r\u2028\u202e\ud800#'), max_size=12), st.sampled_from([0, 4, 8]))
def test_a_docstring_says_the_text_but_for_white_space_and_what_cannot_be_printed(text: str, indent: int) -> None:
    source = " " * indent + docstring(text, indent)
    value = ast.literal_eval(source.strip())
    shown = "".join(c if c.isprintable() else " " for c in text)
    assert value.split() == shown.split()


def test_a_docstring_that_ends_with_quotes_is_not_ended_by_them() -> None:
    assert docstring('say "hi"') == r'"""say "hi\""""'
    assert ast.literal_eval(docstring('"""')) == '"""'


def test_a_comment_stays_on_its_line() -> None:
    assert comment("a\rb\u2028c") == r"# a\rb\u2028c"
    assert len(comment("x" * 1000)) == 112


@pytest.mark.parametrize("name", ["class", "a b", "", "1a", "a..b", "a.if", "x;y", "__import__('os')"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a Python name"):
        identifier(name)


@given(ANY_TEXT)
def test_a_toml_string_is_the_text(text: str) -> None:
    read = tomllib.loads(f"a = {toml(text)}")["a"]
    assert read == "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


def test_markdown_text_has_no_markup_left() -> None:
    assert markdown("a *b* <i>\n# c [x](y)") == r"a \*b\* \<i\> \# c \[x\](y)"
    assert markdown("- a - b (c)") == r"\- a - b (c)"


def test_a_packed_statement_fills_its_lines_and_no_more() -> None:
    parts = [Source(f"name_{index}") for index in range(40)]
    lines = packed("values = ", "()", parts, 8).splitlines()
    assert all(len(line) <= 120 for line in lines[1:])
    assert len(lines) < 8
    assert lines[-1].endswith("# fmt: skip")
    assert ast.literal_eval(packed("", "()", [Source("1"), Source("2")], 0)) == (1, 2)


def _print(tmp_path: Path, template: str, **values: object) -> str:
    (tmp_path / "t.jinja").write_text(template)
    return environment([tmp_path]).get_template("t.jinja").render(values)


def test_a_template_prints_source_and_its_own_text(tmp_path: Path) -> None:
    template = "{% macro pair(a) %}({{ a }}){% endmacro %}{% for x in xs %}{{ pair(x) }};{% endfor %}"
    assert _print(tmp_path, template, xs=[literal(1), literal("a")]) == '(1);("a");'


@pytest.mark.parametrize("value", ["text", 1, None, ["a"], Source("a") + "b", f"{Source('a')}"])
@pytest.mark.parametrize("template", ["{{ v }}", "{{ v|string }}", "{% set x = v %}{{ x }}", "{{ [v]|join }}"])
def test_a_template_that_prints_anything_else_fails(tmp_path: Path, template: str, value: object) -> None:
    with pytest.raises(UnsafeText):
        _print(tmp_path, template, v=value)


@pytest.mark.parametrize("template", ["{{ v ~ 'x' }}", "{{ '%s' % v }}", "{{ v|upper }}", "{{ v.upper() }}"])
def test_text_made_of_source_is_no_source(tmp_path: Path, template: str) -> None:
    with pytest.raises(UnsafeText):
        _print(tmp_path, template, v=Source("a"))


def test_a_name_that_a_template_misspells_fails(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="undefined"):
        _print(tmp_path, "{{ nothing }}")
