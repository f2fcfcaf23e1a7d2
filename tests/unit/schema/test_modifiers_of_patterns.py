"""Modifiers of ECMA-262 (2025, section 22.2.1): ignore case, lines, and all characters for a part of a pattern."""

from __future__ import annotations

import pytest

from openapi_attrs import compile_schema
from openapi_attrs.errors import Refusal

LINE_SEPARATOR, LONG_S, KELVIN = "\u2028", "\u017f", "\u212a"


@pytest.mark.parametrize(
    ("pattern", "found", "missed"),
    [
        ("^(?i:abc)d$", ["abcd", "ABCd", "aBcd"], ["abcD"]),
        ("^(?i:[a-c]+)$", ["aBC"], ["d", "D"]),
        ("^(?i:[^a-c])$", ["d", "é"], ["a", "B"]),
        ("^(?i:sk)$", ["SK", LONG_S + KELVIN], ["sx"]),
        ("^(?i:É)$", ["é"], ["e", "E"]),
        (r"^(?i:\w)$", [LONG_S, "a"], ["é"]),
        (r"^(?i:\W)$", ["é"], [KELVIN, "k"]),
        (r"^(?i:[\d\s])$", ["1", " "], ["a"]),
        ("^(?i:a(?-i:b))$", ["ab", "Ab"], ["aB"]),
        ("(?m:^b$)", ["b", "a\nb\nc", f"a{LINE_SEPARATOR}b"], ["ab"]),
        ("^(?s:.)$", ["\n", LINE_SEPARATOR], [""]),
        ("^(?s-i:.)(?s-:.).$", ["\n\na"], ["\n\n\n"]),
    ],
)
def test_modifiers_hold_in_their_group(pattern: str, found: list[str], missed: list[str]) -> None:
    validator = compile_schema({"pattern": pattern})
    assert [text for text in found if not validator.is_valid(text)] == []
    assert [text for text in missed if validator.is_valid(text)] == []


@pytest.mark.parametrize("pattern", ["(?-:a)", "(?ii:a)", "(?i-i:a)", "(?x:a)", "(?i)a", r"(?i:\p{Lu})", r"(a)(?i:\1)"])
def test_what_is_no_modifier_or_has_no_equal_in_python_is_refused(pattern: str) -> None:
    with pytest.raises(Refusal, match="pattern-untranslatable"):
        compile_schema({"pattern": pattern})
