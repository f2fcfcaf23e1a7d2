from __future__ import annotations

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from openapi_attrs.load import dump, yaml_text
from openapi_attrs.model import Budgets

TEXTS = st.text() | st.text(alphabet=" \t\n:#-'\"ab|>[]{},&*!%@`?~=.0123456789eEoxinfNayestrul\u2028\x85\x00é😀")
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
    max_leaves=12,
)


@given(TREES)
@example({"a": [[], {}, [[]], [{}], {"b": [{"c": [1, [2]]}]}]})
@example({"x" * 1500: [1], "\n" * 9: {"y" * 1500: {}}})
@example(1e16)
def test_what_is_dumped_is_read_back(tree: object) -> None:
    read = yaml_text.read(dump(tree), Budgets())
    assert (read.tree, read.flaws) == (tree, ())


@given(TREES)
@example(["no", "on", "y", "012", "1:30", "2001-01-01", "1_0", "0b1", "=", "<<", "null", "~", "", ".inf", "1e3", "-"])
def test_a_reader_of_yaml_1_1_takes_it_for_the_same(tree: object) -> None:
    assert yaml.safe_load(dump(tree)) == tree


def test_it_reads_well() -> None:
    tree = {
        "openapi": "3.1.1",
        "info": {"title": "An API: the best", "description": "One line.\n\n  indented\ttab\nlast\n", "x-a": None},
        "paths": {"/a/{b}": {"get": {"tags": ["one", "yes"], "parameters": [{"name": "b", "in": "path"}, []]}}},
        "x-n": [1, 1.5, True, "1", "it's", "a #b", "x,y [z]", " x", {}],
    }
    assert (
        dump(tree)
        == """\
openapi: '3.1.1'
info:
  title: 'An API: the best'
  description: |
    One line.

      indented\ttab
    last
  x-a: null
paths:
  /a/{b}:
    get:
      tags:
        - one
        - 'yes'
      parameters:
        - name: b
          in: path
        - []
x-n:
  - 1
  - 1.5
  - true
  - '1'
  - it's
  - 'a #b'
  - x,y [z]
  - ' x'
  - {}
"""
    )
