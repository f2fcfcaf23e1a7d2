from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapi_attrs.errors import Location
from openapi_attrs.load import Document, Source, dump, escape, flaws, json_text, yaml_text
from openapi_attrs.model import Budgets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

Read: TypeAlias = "Callable[..., Source]"
YAML = """\
# a comment
info: {title: x, 'ver/sion': "1"}
paths:
  /a~b:
    get: &get
      tags:
      - one
      - two: 3
        four: [5,
          6]
    put: *get
    "po st":
      <<: *get
      tags: []
"""
PLACES = {
    "": (1, 1),
    "/info": (2, 1),
    "/info/title": (2, 8),
    "/info/ver~1sion": (2, 18),
    "/paths/~1a~0b": (4, 3),
    "/paths/~1a~0b/get/tags/0": (7, 9),
    "/paths/~1a~0b/get/tags/1/four": (9, 9),
    "/paths/~1a~0b/get/tags/1/four/1": (10, 11),
    "/paths/~1a~0b/put": (11, 5),
    "/paths/~1a~0b/put/tags/1": (8, 9),
    "/paths/~1a~0b/po st": (12, 5),
    "/paths/~1a~0b/po st/tags": (14, 7),
}


@pytest.mark.parametrize("pointer", PLACES)
def test_a_pointer_is_found_at_its_key(read: Read, pointer: str) -> None:
    line, column = PLACES[pointer]
    assert read(YAML).locate(pointer) == Location("a.yaml", line, column, pointer)


@pytest.mark.parametrize(
    ("pointer", "nearest"),
    [("/paths/~1a~0b/get/nothing/at/all", "/paths/~1a~0b/get"), ("/info/title/deeper", "/info/title"), ("/x", "")],
)
def test_the_nearest_part_around_is_found_for_what_is_not_there(read: Read, pointer: str, nearest: str) -> None:
    source = read(YAML)
    assert source.locate(pointer) == source.locate(nearest)


def test_a_merged_key_is_found_where_it_is_written(read: Read) -> None:
    source = read("a: &x\n  b: 1\nc:\n  <<: *x\n")
    assert source.locate("/c/b") == Location("a.yaml", 2, 3, "/c/b")


def pointers(tree: object, at: str = "") -> Iterator[tuple[str, object]]:
    """Every pointer, and the key or (in a list) the value that stands there."""
    entries: Any = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in entries:
        pointer = f"{at}/{escape(key)}"
        yield pointer, key if isinstance(key, str) else value
        yield from pointers(value, pointer)


def after(text: str, line: int, column: int) -> str:
    return "\n".join(text.split("\n")[line - 1 :])[column - 1 :]


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=15,
)


@given(tree=TREES, indent=st.sampled_from([None, 2, "\t"]), escaped=st.booleans(), random=st.randoms())
def test_every_place_in_json_is_exact_in_whatever_order_it_is_asked_for(
    tree: object, indent: int | str | None, random: Random, *, escaped: bool
) -> None:
    text = json.dumps(tree, indent=indent, ensure_ascii=escaped)
    places, asked = json_text.Places(text), list(pointers(tree))
    random.shuffle(asked)
    for pointer, wanted in asked:
        line, column, found = places.locate(pointer)
        assert found == pointer
        assert json.JSONDecoder().raw_decode(after(text, line, column))[0] == wanted


@given(tree=TREES, indent=st.sampled_from([None, 2]), data=st.data())
def test_places_that_are_looked_for_at_once_are_those_found_one_by_one(
    tree: object, indent: int | None, data: st.DataObject
) -> None:
    text, every = json.dumps(tree, indent=indent), ["", *(pointer for pointer, _ in pointers(tree))]
    asked = data.draw(st.lists(st.sampled_from([*every, *(f"{each}/0/nothing" for each in every)])))
    places = json_text.Places(text)
    for each in data.draw(st.lists(st.sampled_from(every), max_size=3)):
        places.locate(each)
    places.look_for(asked)
    alone = json_text.Places(text)
    assert [places.locate(each) for each in [*asked, *every]] == [alone.locate(each) for each in [*asked, *every]]


@given(TREES)
def test_every_place_in_yaml_is_exact(tree: object) -> None:
    text = dump(tree)
    places = yaml_text.read(text, Budgets()).places
    for pointer, wanted in pointers(tree):
        line, column, found = places.locate(pointer)
        assert found == pointer
        if isinstance(wanted, str) and wanted.isalnum() and "\n" not in wanted:
            assert after(text, line, column).lstrip("'\"").startswith(wanted)


def test_where_takes_the_longest_origin(read: Read) -> None:
    source, other = read("a: {b: {c: 1}}\n"), read("x:\n  y: 1\n", "b.yaml")
    document = Document(source.tree, {"": (source, ""), "/a/b": (other, "/x"), "/a/bc": (other, "")}, (source, other))
    assert document.where("/a") == source.locate("/a")
    assert document.where("/a/b") == other.locate("/x")
    assert document.where("/a/b/y") == other.locate("/x/y")
    assert document.where("/a/b/z") == other.locate("/x")
    assert document.origin("/a/b/c/d") == (other, "/x/c/d")
    pointers = ["/a", "/a/b/y", "/a/b/z"]
    assert document.where_all(pointers) == [document.where(each) for each in pointers]


def test_neither_a_source_nor_a_document_shows_what_it_holds(read: Read) -> None:
    source = read("key: hunter2\n")
    assert "hunter2" not in repr(source) + repr(Document.of(source))


@pytest.mark.parametrize("line", [1, 90, 8191, 8192, 8193, 30_000])
def test_places_are_those_that_counting_from_the_start_gives(line: int) -> None:
    text = ("a" * (line - 1) + "\n") * (40_000 // line) + "b" * 9_000
    lines = flaws.Lines(text)
    for offset in (0, 1, 8191, 8192, 8193, 16_384, 24_577, len(text) - 1):
        assert lines.place(offset) == flaws.place(text, offset)
