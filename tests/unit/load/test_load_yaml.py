from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import load, yaml_text
from openapi_attrs.model import Budgets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openapi_attrs.load import Source

Read: TypeAlias = "Callable[..., Source]"
Refused: TypeAlias = "Callable[..., list[str]]"

SCALARS: list[tuple[str, Any]] = [
    ("", None),
    ("~", None),
    ("null", None),
    ("NULL", None),
    ("nULL", "nULL"),
    ("true", True),
    ("False", False),
    ("yes", "yes"),
    ("no", "no"),
    ("on", "on"),
    ("y", "y"),
    ("17", 17),
    ("-17", -17),
    ("+17", 17),
    ("017", 17),
    ("0o17", 15),
    ("0x1F", 31),
    ("0b11", "0b11"),
    ("1_000", "1_000"),
    ("12:30", "12:30"),
    ("12:30:45", "12:30:45"),
    ("2001-01-01", "2001-01-01"),
    ("1.5", 1.5),
    ("1.", 1.0),
    (".5", 0.5),
    ("1e3", 1000.0),
    ("-1.5E-3", -0.0015),
    (".", "."),
    ("-", [None]),
    ("1.2.3", "1.2.3"),
    ("'1'", "1"),
    ('"true"', "true"),
    ("|\n  1", "1"),
    ("=", "="),
]


@pytest.mark.parametrize(("written", "meant"), SCALARS)
def test_scalars_are_those_of_the_core_schema(read: Read, written: str, meant: object) -> None:
    value = read(f"a: {written}" if written != "-" else "a:\n-").tree["a"]
    assert (value, type(value)) == (meant, type(meant))


def test_integers_beyond_any_machine_word_are_exact(read: Read) -> None:
    assert read(f"a: {2**200 + 1}").tree == {"a": 2**200 + 1}


def test_keys_are_text_as_written(read: Read) -> None:
    assert list(read("200: a\n~: b\non: c\n1.50: d\n0x1F: e\n? f\n: g").tree) == ["200", "~", "on", "1.50", "0x1F", "f"]


@pytest.mark.parametrize("text", ["a: 1\nb: 2\na: 3", "'a': 1\nb: 2\n\"a\": 3", "{a: 1,\n b: 2,\na: 3}"])
def test_a_key_twice_is_refused_with_both_lines(refused: Refused, text: str) -> None:
    assert refused(text) == ["a.yaml:3:1: duplicate-key: the key 'a' stands in line 1 too (#/a); remove one"]


def test_a_number_and_its_text_are_one_key(refused: Refused) -> None:
    told = refused("responses:\n  200: a\n  '200': b\n")
    assert told == ["a.yaml:3:3: duplicate-key: the key '200' stands in line 2 too (#/responses/200); remove one"]


def test_every_duplicate_is_told(refused: Refused) -> None:
    told = refused("a: 1\na: 2\nb:\n- {c: 1, c: 2}\n- d: {e/f: 1, e/f: 2}\n")
    assert [line.split(": ")[0] for line in told] == ["a.yaml:2:1", "a.yaml:4:10", "a.yaml:5:15"]
    assert [line.split("(")[1].split(")")[0] for line in told] == ["#/a", "#/b/0/c", "#/b/1/d/e~1f"]


def test_an_alias_stands_for_what_is_anchored(read: Read) -> None:
    tree = read("a: &x {b: [1]}\nc: *x\nd: &y 5\ne: [*y, *x]\n").tree
    assert tree == {"a": {"b": [1]}, "c": {"b": [1]}, "d": 5, "e": [5, {"b": [1]}]}
    assert tree["a"] is tree["c"]


def test_a_later_anchor_of_the_same_name_wins(read: Read) -> None:
    assert read("a: &x 1\nb: &x 2\nc: *x\n").tree["c"] == 2


MERGES: list[tuple[str, Any]] = [
    ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", {"b": 1, "c": 3}),
    ("a: &x {b: 1, c: 2}\nd: {c: 3, <<: *x}", {"c": 3, "b": 1}),
    ("a: [&x {b: 1}, &y {b: 2, c: 3}]\nd: {<<: [*x, *y]}", {"b": 1, "c": 3}),
    ("a: &x {b: 1}\nd: {'<<': *x}", {"<<": {"b": 1}}),
    ("d: {<<: text, b: 1}", {"<<": "text", "b": 1}),
    ("d: {<<: [1, 2], b: 1}", {"<<": [1, 2], "b": 1}),
]


@pytest.mark.parametrize(("text", "merged"), MERGES)
def test_a_plain_merge_key_that_holds_mappings_is_honoured(read: Read, text: str, merged: object) -> None:
    assert read(text).tree["d"] == merged


def test_merged_keys_keep_the_order_of_their_place(read: Read) -> None:
    assert list(read("a: &x {b: 1, c: 2}\nd: {e: 0, <<: *x, b: 9, f: 0}").tree["d"]) == ["e", "b", "c", "f"]


BROKEN = {
    "a: [1, 2": "a.yaml:1:9: yaml-syntax: did not find expected ',' or ']' (#)",
    "a: b: c": "a.yaml:1:5: yaml-syntax: mapping values are not allowed in this context (#)",
    "": "a.yaml:1:1: empty-file: there is nothing in this file (#)",
    "# only a comment\n": "a.yaml:1:1: empty-file: there is nothing in this file (#)",
    "a: 1\n---\nb: 2\n": "a.yaml:2:1: several-documents: a file holds one YAML document, this holds more (#)",
    "a: !!python/object/apply:os.system [x]": "a.yaml:1:4: yaml-tag: tags such as "
    "tag:yaml.org,2002:python/object/apply:os.system are not read (#/a); drop the tag",
    "a: !x b": "a.yaml:1:4: yaml-tag: tags such as !x are not read (#/a); quote text, drop the tag",
    "? {a: b}\n: c": "a.yaml:1:3: key-no-text: a key is text, no mapping, list or alias (#)",
    "a: *b": "a.yaml:1:4: alias-unknown: no anchor &b stands before this alias (#/a)",
    "a: &b {c: [*b]}": "a.yaml:1:12: alias-cycle: *b stands inside of what it stands for (#/a/c/0)",
    "a: .nan": "a.yaml:1:4: no-json-number: .nan is no number in JSON (#/a); quote it if text is meant",
    "a: [-.INF, 1e999]": "a.yaml:1:5: no-json-number: -.INF is no number in JSON (#/a/0); quote it if text is meant",
    "a: " + "1" * 4301: "a.yaml:1:4: number-budget: an integer of more than 4300 digits (#/a)",
    "a: 'x\x07'": "a.yaml:1:6: yaml-syntax: control characters are not allowed (#)",
}


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_what_cannot_be_read_is_refused_at_its_place(refused: Refused, text: str) -> None:
    assert refused(text)[0] == BROKEN[text]


def test_budgets_hold(refused: Refused) -> None:
    laughs = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
    assert "alias-budget: the aliases stand for more than 250,000 values" in refused(laughs)[0]
    assert "node-budget: more than 10 values" in refused("[" + "1, " * 20 + "]", budgets=Budgets(nodes=10))[0]
    assert "byte-budget: more than 10 bytes" in refused("a: " + "b" * 20, budgets=Budgets(size=10))[0]


@pytest.mark.parametrize("levels", [251, 10_000])
@pytest.mark.parametrize("text", ["[", "{a: "])
def test_deep_nesting_is_refused_without_recursion(refused: Refused, text: str, levels: int) -> None:
    close = "]" if text == "[" else "}"
    assert " depth-budget: " in refused(text * levels + close * levels)[0]


def test_the_depth_allowed_is_read(read: Read) -> None:
    tree = read("[" * 250 + "]" * 250).tree
    for _ in range(249):
        (tree,) = tree
    assert tree == []


def test_aliases_cannot_build_depth_from_shallow_text(refused: Refused) -> None:
    text = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 300))
    told = refused(text, budgets=Budgets(aliases=10**9))
    assert told == [
        "a.yaml:250:14: depth-budget: nested deeper than 250 levels (#); raise the budget 'depth' if this is meant"
    ]


ENCODED = "ä: 'ö'\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(read: Read, encoding: str) -> None:
    assert read(ENCODED.encode(encoding)).tree == {"ä": "ö"}


def test_bytes_that_are_no_text_are_refused_at_their_place(refused: Refused) -> None:
    assert refused(b"a: b\nc: d\xff\n") == ["a.yaml:2:5: encoding: these bytes are not UTF-8 (#)"]


def test_no_file_and_no_readable_file_are_refused(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.yaml", "file-missing"), (tmp_path, "file-unreadable")):
        with pytest.raises(Refusal) as told:
            load(path, Problems(), root=tmp_path)
        assert told.value.diagnostics[0].code == code


def test_the_parser_in_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f"k{n}: {written}\n" for n, (written, _) in enumerate(SCALARS) if written != "-")
    text += "a: &x {b: [1, {c: d}]}\ne: {<<: *x, f: |\n  g\n}\n"
    text = text.replace("f: |\n  g\n", "f: 'g'")
    fast = yaml_text.read(text, Budgets())
    monkeypatch.setattr(yaml_text, "_LOADER", yaml_text.yaml.SafeLoader)
    assert yaml_text.read(text, Budgets()) == fast
