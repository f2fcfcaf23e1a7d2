from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapi_attrs.load import json_text, yaml_text
from openapi_attrs.model import Budgets

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.load import Source

Read: TypeAlias = "Callable[..., Source]"
Refused: TypeAlias = "Callable[..., list[str]]"


def test_json_is_told_by_its_name_or_its_first_character(read: Read) -> None:
    assert isinstance(read('{"a": 1}', "a.json").places, json_text.Places)
    assert isinstance(read(' \n[{"a": 1}]', "a.yaml").places, json_text.Places)
    assert isinstance(read("a: 1").places, yaml_text.Places)


def test_yaml_in_brackets_is_yaml(read: Read) -> None:
    assert read("{a: 1, b: [x y]} # flow", "a.yaml").tree == {"a": 1, "b": ["x y"]}


BROKEN = {
    '{"a": 1': "a.json:1:8: not-json: Expecting ',' delimiter (#)",
    "a: 1": "a.json:1:1: not-json: Expecting value (#)",
    '{"a": 1,\n "b": 2,}': "a.json:2:9: not-json: Expecting property name enclosed in double quotes (#)",
    '{"a": 1} x': "a.json:1:10: not-json: Extra data (#)",
    '{"NaN": "Infinity",\n"a": [1, NaN]}': "a.json:2:10: no-json-number: NaN is no number in JSON (#)",
    '{"a": -Infinity}': "a.json:1:7: no-json-number: -Infinity is no number in JSON (#)",
    '{"1e999": 1e999}': "a.json:1:11: no-json-number: 1e999 is no number in JSON (#)",
    '{"a": ' + "1" * 4301 + "}": "a.json:1:7: number-budget: an integer of more than 4300 digits (#)",
    r'{"a": "\ud83d"}': "a.json:1:8: encoding: half of a surrogate pair is no character (#)",
    r'{"a": "x\\\ude00"}': "a.json:1:9: encoding: half of a surrogate pair is no character (#)",
}


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_what_is_no_json_is_refused_at_its_place(refused: Refused, text: str) -> None:
    assert refused(text, "a.json") == [BROKEN[text]]


def test_every_key_that_stands_twice_is_told_with_both_lines(refused: Refused) -> None:
    text = '{"a": 1,\n"a": {"b": [{"c": ":", "\\u0063": 1}, "d", {}]},\n"e/f": 0, "e/f": "x" }'
    assert refused(text, "a.json") == [
        "a.json:2:1: duplicate-key: the key 'a' stands in line 1 too (#/a); remove one",
        "a.json:2:24: duplicate-key: the key 'c' stands in line 2 too (#/a/b/0/c); remove one",
        "a.json:3:11: duplicate-key: the key 'e/f' stands in line 3 too (#/e~1f); remove one",
    ]


def test_pairs_of_surrogates_and_escaped_escapes_are_read(read: Read) -> None:
    assert read(r'{"a": "\ud83d\ude00", "b": "\\ud83d", "c": "\\\\ude00"}', "a.json").tree == {
        "a": "\U0001f600",
        "b": r"\ud83d",
        "c": r"\\ude00",
    }


@pytest.mark.parametrize("levels", [251, 100_000])
@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ('{"a":', "}"), ("[", ""), ('["[",', "]")])
def test_deep_nesting_is_refused_without_recursion(refused: Refused, opened: str, closed: str, levels: int) -> None:
    told = refused(opened * levels + "1" + closed * levels, "a.json")
    assert told[0].split(": ")[1] == "depth-budget"


def test_brackets_in_texts_are_no_depth(read: Read) -> None:
    tree = {"[" * 1000: "{" * 1000 + '"' + "[" * 1000, "a": ["\\", '\\"{' * 1000]}
    assert read(json.dumps(tree), "a.json").tree == tree


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(alphabet='ab"\\[]{},:/~ é'), inner),
    max_leaves=20,
)


@given(tree=JSON, indent=st.sampled_from([None, 1, "\t"]), escaped=st.booleans())
def test_all_json_is_read_as_the_standard_library_reads_it(
    tree: object, indent: int | str | None, *, escaped: bool
) -> None:
    text = json.dumps(tree, indent=indent, ensure_ascii=escaped)
    read = json_text.read(text, Budgets())
    assert (read.tree, read.flaws) == (json.loads(text), ())
