"""The statements of a generated function, one a line: what the template prints."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen, mutable

from openapi_attrs.render.rule_logic import And, Or, all_of, written
from openapi_attrs.render.source import Source

if TYPE_CHECKING:
    from collections.abc import Generator

    from openapi_attrs.render.rule_logic import Formula

Kind = Literal["let", "count", "if", "elif", "else", "for", "fail", "misfit", "break", "call", "note", "return"]

WIDTH = 120


@frozen
class Line:
    """A statement, or the head of one; what `parts` are depends on its kind.

    let: name, value. count: name. for: targets, iterable. call: the function and its arguments. note: a comment.
    return: the value. `condition` belongs to if and elif, and to a return of it.
    """

    kind: Kind
    depth: int
    parts: tuple[Source, ...] = ()
    condition: Formula = True

    @property
    def texts(self) -> tuple[Source, ...]:
        """The code in it."""
        if self.kind == "call":
            return (Source(f"{self.parts[0]}("), *self.parts[1:])
        return (*self.parts, written(self.condition))

    @property
    def indent(self) -> Source:
        """The spaces before it."""
        return Source("    " * self.depth)

    @property
    def test(self) -> Source:
        """The condition, over several lines where it is too long for one."""
        text = written(self.condition)
        if len(self.indent) + len(self.kind) + len(text) + 2 <= WIDTH or not isinstance(self.condition, And | Or):
            return text
        word = "and" if isinstance(self.condition, And) else "or"
        inner = f"\n{self.indent}    "
        parts = [f"({written(part)})" if isinstance(part, And | Or) else written(part) for part in self.condition.parts]
        return Source(f"({inner}{f'{inner}{word} '.join(parts)}\n{self.indent})")

    @property
    def call(self) -> Source:
        """The call, with its arguments on a line of their own, or each on one, where it is too long."""
        return call(self.parts[0], self.parts[1:], len(self.indent))


def call(function: Source, arguments: tuple[Source, ...], indent: int) -> Source:
    """Lay a call out as the formatter does; `indent` is that of its line."""
    inside = ", ".join(arguments)
    if indent + len(function) + len(inside) + 2 <= WIDTH:
        return Source(f"{function}({inside})")
    space = " " * indent
    if indent + 4 + len(inside) <= WIDTH:
        return Source(f"{function}(\n    {space}{inside}\n{space})")
    lines = "".join(f"\n    {space}{argument}," for argument in arguments)
    return Source(f"{function}({lines}\n{space})")


@mutable
class Lines:
    """The body of a function while it is written."""

    lines: list[Line]
    depth: int = 1

    @property
    def indent(self) -> Source:
        """The spaces before the next statement."""
        return Source("    " * self.depth)

    def add(self, kind: Kind, *parts: str) -> None:
        """One more statement; its parts are Source, or the generator's own text with Source in it."""
        self.lines.append(Line(kind, self.depth, tuple(map(Source, parts))))

    @contextmanager
    def block(self, kind: Kind, head: Formula | str = "", iterable: str = "") -> Generator[None, None, None]:
        """Put what is written inside below a head: a condition, or the targets of a loop and what it runs over.

        A condition that always holds needs no head; a head that nothing stands below, and what never runs, is left out.
        """
        if head is True:
            yield
            return
        start = len(self.lines)
        if isinstance(head, str):
            self.add(kind, head, iterable)
        else:
            self.lines.append(Line(kind, self.depth, (), head))
        self.depth += 1
        yield
        self.depth -= 1
        if len(self.lines) == start + 1 or head is False:
            del self.lines[start:]

    @contextmanager
    def only_if(self, condition: Formula) -> Generator[None, None, None]:
        """Run what is written inside if the condition holds: of one `if` without more, it becomes a part."""
        start = len(self.lines)
        with self.block("if", condition):
            yield
        inside = self.lines[start + 1 :]
        heads = [line for line in inside if line.depth == self.depth + 1]
        if condition is not True and len(heads) == 1 and heads[0].kind == "if":
            merged = Line("if", self.depth, (), all_of([condition, heads[0].condition]))
            self.lines[start:] = [merged, *(evolve(line, depth=line.depth - 1) for line in inside[1:])]

    @contextmanager
    def otherwise(self) -> Generator[None, None, None]:
        """Run what is written inside if the `if` before it did not: `else`, or `elif` where another `if` is all."""
        start = len(self.lines)
        with self.block("else"):
            yield
        inside = self.lines[start + 1 :]
        heads = [line for line in inside if line.depth == self.depth + 1]
        if heads and heads[0].kind == "if" and all(line.kind in {"elif", "else"} for line in heads[1:]):
            self.lines[start:] = [
                evolve(line, depth=line.depth - 1, kind="elif" if line is inside[0] else line.kind) for line in inside
            ]
