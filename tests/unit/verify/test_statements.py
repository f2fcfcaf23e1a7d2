"""The names that are read a piece at a time are those of the whole syntax tree, used as they are there."""

from __future__ import annotations

import ast
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openapi_attrs.verify.grammar import RULES
from openapi_attrs.verify.statements import Shapes
from openapi_attrs.verify.uses import uses

READ = {
    "parameters": "def f(\n    self,\n    *,\n    a: A,\n    b: list[B] | None = NONE,\n    **c: C,\n) -> R: ...\n",
    "arguments": 'x = f(\n    a,\n    b.c(d),\n    e=g(h),\n    i={\n        "": j,\n        **k,\n    },\n)\n',
    "an index of two": "x = a[\n    b,\n    c(d),\n]\n",
    "an index of one": 'x = Literal[\n    "a", "b"\n]\n',
    "a list": "x = [\n    a,\n    [\n        b,\n        c,\n    ],\n    d(\n        e,\n    ),\n]\n",
    "a set": "x = {\n    a,\n    b,\n}\n",
    "a tuple": "x = (\n    a,\n    b.c(),\n)\n",
    "a condition": "if (\n    a is b\n    and c in (\n        d,\n        e,\n    )\n):\n    x = f\n",
    "a comprehension": "x = [\n    a(\n        b,\n        c,\n    )\n    for c in d\n]\n",
    "a class": "class A(\n    B,\n    C[D],\n): ...\n",
    "a loop": "for (\n    a,\n    b,\n) in c(\n    d,\n    e,\n):\n    x = a\n",
    "an import": "from a import (\n    b,\n    c as d,\n)\n",
    "a message": 'x = f"{a!r} and {b}"\n',
    "numbers": "x = [0, 1.5, 0x10, 1e5]\n",
}
NOT_ALONE = {
    "a lambda over two lines": "x = f(\n    lambda a,\n    b: a,\n)\n",
    "a tuple that is a statement": "(\n    a,\n    b.report()\n)\n",
    "what closes more than it opens": "x = f(\n    a), g(b,\n    c)\n",
    "half an escape": 'x = "\\xa"\n',
    "an escape beyond Unicode": 'x = "\\U00110000"\n',
    "a character by its name": 'x = "\\N{BULLET}"\n',
    "an integer of eight": "x = 007\n",
    "a complex number": "x = f(\n    1j,\n)\n",
}


@pytest.mark.parametrize("source", READ.values(), ids=READ)
def test_a_piece_is_read_as_it_is_in_the_whole(source: str) -> None:
    expected: dict[str, set[str]] = defaultdict(set)
    for use in uses(ast.parse(source), RULES):
        expected[use.role].add(use.name)
    assert Shapes(RULES).names(source.encode()) == expected


WRONG_BLOCKS = {
    "a head without a block": "if a:\nb = c\n",
    "a head at the end": "def f():\n    if a:\n",
    "a head over lines without a block": "def f(\n    a: A,\n):\nb = c\n",
    "a block without a head": "a = b\n    c = d\n",
    "a block at the start": "    a = b\n",
    "a block after lines in brackets": "a = (\n    b,\n)\n    c = d\n",
    "a step of two": "if a:\n  b = c\n",
    "a step of eight": "if a:\n        b = c\n",
    "a step back to nowhere": "if a:\n    if b:\n        c = d\n  e = f\n",
    "a tab": "if a:\n    b = c\n\td = e\n",
    "a decorator of nothing": "@a\nb = c\n",
    "a decorator that is further in": "def f():\n    @a\ndef g(): ...\n",
    "an else of nothing": "a = b\nelse:\n    c = d\n",
    "an else of an else": "if a:\n    b = c\nelse:\n    d = e\nelse:\n    f = g\n",
    "an elif of another block": "def f():\n    if a:\n        b = c\nelif d:\n    e = f\n",
    "an else behind another statement": "if a:\n    b = c\nd = e\nelse:\n    f = g\n",
}
LINES = (
    "a = b",
    "if a:",
    "elif b:",
    "else:",
    "for a in b:",
    "def f(a):",
    "@a",
    "x = f(\n    a,\n)",
    "",
    '"""a"""',
    "# a:",
)


@pytest.mark.parametrize("source", WRONG_BLOCKS.values(), ids=WRONG_BLOCKS)
def test_what_is_not_laid_out_as_blocks_are_is_not_read(source: str) -> None:
    assert Shapes(RULES).names(source.encode()) is None


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(LINES)), max_size=12))
def test_what_is_read_can_be_parsed(drawn: list[tuple[int, str]]) -> None:
    lines: list[str] = []
    depth = 0
    for at, line in drawn:  # mostly as deep as it may be, or else no block would ever be right
        depth = min(depth, at) if at < 8 else at - 8 + depth
        lines += [f"{'    ' * depth}{each}\n" for each in line.split("\n")]
        depth += line.endswith(":") and not line.startswith("#")
    source = "".join(lines)
    if Shapes(RULES).names(source.encode()) is not None:
        ast.parse(source)


@pytest.mark.parametrize("source", NOT_ALONE.values(), ids=NOT_ALONE)
def test_what_cannot_be_read_in_pieces_is_left_to_the_whole_tree(source: str) -> None:
    assert Shapes(RULES).names(source.encode()) is None
