"""The names that are read a piece at a time are those of the whole syntax tree, used as they are there."""

from __future__ import annotations

import ast
from collections import defaultdict

import pytest

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
    "a complex number": "x = f(\n    1j,\n)\n",
}


@pytest.mark.parametrize("source", READ.values(), ids=READ)
def test_a_piece_is_read_as_it_is_in_the_whole(source: str) -> None:
    expected: dict[str, set[str]] = defaultdict(set)
    for use in uses(ast.parse(source), RULES):
        expected[use.role].add(use.name)
    assert Shapes(RULES).names(source.encode()) == expected


@pytest.mark.parametrize("source", NOT_ALONE.values(), ids=NOT_ALONE)
def test_what_cannot_be_read_in_pieces_is_left_to_the_whole_tree(source: str) -> None:
    assert Shapes(RULES).names(source.encode()) is None
