"""The statements of a generated function, one a line: what the template prints."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen, mutable

from openapi_attrs.render.rule_logic import all_of, written
from openapi_attrs.render.source import Source, packed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapi_attrs.render.rule_logic import Formula

Kind = Literal["let", "count", "if", "elif", "else", "for", "fail", "misfit", "break", "call", "note", "return", "end"]

WIDTH = 120
_MANY = 6
"""The most arguments of a call that are put on lines of their own where they do not fit on one."""


@mutable
class Line:
    """A statement, or the head of one; what `parts` are depends on its kind.

    let: name, value. count: name. for: targets, iterable. call: the function and its arguments. note: a comment.
    return: the value. `condition` belongs to if and elif, and to a return of it. Parts are Source, or the generator's
    own text with Source in it.
    """

    kind: Kind
    depth: int
    parts: tuple[str, ...] = ()
    condition: Formula = True
    printed: Printed | None = None

    def print(self) -> Printed:
        """Give what the template prints of it; kept, as functions share lines."""
        if self.kind == "call":
            parts: tuple[str, ...] = (call(self.parts[0], self.parts[1:], 4 * self.depth),)
        else:
            parts = self.parts if self.condition is True else (written(self.condition),)
        self.printed = self.kind, _indent(self.depth), parts
        return self.printed


Printed: TypeAlias = tuple[Kind, str, tuple[str, ...]]
"""A statement as the template prints it: its kind, the spaces before it, and what stands in it."""


@frozen
class Body:
    """The statements of a function, which a template prints in its own shapes."""

    lines: tuple[Printed, ...]

    def printed(self, shapes: Mapping[Kind, str]) -> Source:
        """Give the text; `shapes` are format strings by the kind of a statement."""
        return Source(
            "".join(
                [
                    f"{indent}{shapes[kind].format(*parts) if parts else shapes[kind]}\n"
                    for kind, indent, parts in self.lines
                ]
            )
        )


@cache
def _indent(depth: int) -> str:
    return "    " * depth


def call(function: str, arguments: Sequence[str], indent: int) -> Source:
    """Lay a call out as the formatter does, which leaves one of many arguments alone; `indent` is that of its line."""
    inside = ", ".join(arguments)
    if indent + len(function) + len(inside) + 2 <= WIDTH:
        return Source(f"{function}({inside})")
    space = " " * indent
    if indent + 4 + len(inside) <= WIDTH:
        return Source(f"{function}(\n    {space}{inside}\n{space})")
    if len(arguments) > _MANY:
        return packed(function, "()", map(Source, arguments), indent)
    lines = "".join(f"\n    {space}{argument}," for argument in arguments)
    return Source(f"{function}({lines}\n{space})")


@mutable
class Lines:
    """The body of a function while it is written."""

    lines: list[Line]
    depth: int = 1
    failing: Literal["fail", "misfit"] = "fail"

    @property
    def indent(self) -> str:
        """The spaces before the next statement."""
        return _indent(self.depth)

    def add(self, kind: Kind, *parts: str) -> None:
        """One more statement."""
        self.lines.append(Line(kind, self.depth, parts))

    def fail(self) -> None:
        """Fail whatever the value is."""
        self.add(self.failing)

    def fail_if(self, failure: Formula) -> None:
        """Fail where a condition holds."""
        self.lines += (Line("if", self.depth, (), failure), Line(self.failing, self.depth + 1))

    def block(self, kind: Kind, head: Formula | str = "", iterable: str = "") -> _Block:
        """Put what is written inside below a head: a condition, or the targets of a loop and what it runs over.

        A condition that always holds needs no head; a head that nothing stands below, and what never runs, is left out.
        """
        if isinstance(head, str):
            return _Block(self, Line(kind, self.depth, (head, iterable)))
        return _Block(self, Line(kind, self.depth, (), head))

    def only_if(self, condition: Formula) -> _Block:
        """Run what is written inside if the condition holds: of one `if` without more, it becomes a part."""
        return _OnlyIf(self, Line("if", self.depth, (), condition))

    def otherwise(self) -> _Block:
        """Run what is written inside if the `if` before it did not: `else`, or `elif` where another `if` is all."""
        return _Otherwise(self, Line("else", self.depth))


@mutable
class _Block:
    """What stands below a head. There are many: a generator as context manager would take twice the time."""

    out: Lines
    head: Line
    start: int = 0

    def __enter__(self) -> None:
        self.start = len(self.out.lines)
        if self._has_head():
            self.out.lines.append(self.head)
            self.out.depth += 1

    def __exit__(self, *raised: object) -> None:
        if not self._has_head():
            return
        self.out.depth -= 1
        if len(self.out.lines) == self.start + 1 or self.head.condition is False:
            del self.out.lines[self.start :]
        else:
            self.merge(self.out.lines[self.start + 1 :])

    def _has_head(self) -> bool:
        return self.head.condition is not True or self.head.kind != "if"

    def merge(self, inside: list[Line]) -> None:
        """Make one of the head and what stands below it, where that reads better."""

    def heads(self, inside: list[Line]) -> list[Line]:
        """Give what stands just below the head."""
        return [line for line in inside if line.depth == self.out.depth + 1]

    def replace(self, *lines: Line) -> None:
        """Put lines one level further in in the place of the head and what stands below it."""
        for line in lines:
            line.depth -= 1
        self.out.lines[self.start :] = lines


class _OnlyIf(_Block):
    def merge(self, inside: list[Line]) -> None:
        if len(self.heads(inside)) == 1 and inside[0].kind == "if":
            inside[0].condition = all_of([self.head.condition, inside[0].condition])
            self.replace(*inside)


class _Otherwise(_Block):
    def merge(self, inside: list[Line]) -> None:
        first, *others = self.heads(inside)
        if first.kind == "if" and all(line.kind in {"elif", "else"} for line in others):
            inside[0].kind = "elif"
            self.replace(*inside)
