"""What flag u of ECMA-262 forbids and every engine reads alike (annex B.1.2), and properties that are one range."""

from __future__ import annotations

import pytest

from openapi_attrs import compile_schema
from openapi_attrs.errors import Refusal


@pytest.mark.parametrize(
    ("pattern", "found", "missed"),
    [
        (r"^[a-z\_]+$", ["a_b"], ["a\\b", "-"]),
        (r"^[\w-.]+$", ["a-b.c"], [",", "+"]),
        (r"^[a-\d]+$", ["a-1"], ["b"]),
        (r"^[\000-\037]$", ["\0", "\x1f"], [" ", "0"]),
        (r"^\01$", ["\1"], ["01"]),
        (r"^(?:/(?!\.)+[^/]+)+$", ["/a/b"], ["/.a"]),
        (r"^(?=x)*y$", ["y"], ["x"]),
        (r"^\p{ASCII}{2}$", ["ab"], ["aé"]),
        (r"^[^\p{ASCII}]$", ["é"], ["a"]),
        (r"^\P{ASCII}$", ["é"], ["a"]),
        (r"^\p{Any}$", ["\n", "é", "\U0001f600"], [""]),
        (r"^(?i:\p{ASCII}x)$", ["aX", "\u017fx"], ["éx"]),
    ],
)
def test_a_pattern_means_what_it_plainly_says(pattern: str, found: list[str], missed: list[str]) -> None:
    validator = compile_schema({"pattern": pattern})
    assert [text for text in found if not validator.is_valid(text)] == []
    assert [text for text in missed if validator.is_valid(text)] == []


@pytest.mark.parametrize("pattern", [r"\h", r"(?<=a)+", r"^*", r"\P{Any}", r"\p{Script=Greek}", r"\p\{L\}"])
def test_what_engines_read_in_several_ways_is_refused(pattern: str) -> None:
    with pytest.raises(Refusal, match="pattern-untranslatable"):
        compile_schema({"pattern": pattern})
