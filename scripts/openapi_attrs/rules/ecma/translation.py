r"""The syntax tree of a regular expression -> text for `re.compile(text, re.ASCII)` that finds the same.

`\p{Lu}` stays as it is: which characters it names is known to the Python that runs the client, not to this one.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING

from openapi_attrs.rules.ecma.parser import PatternError, parse
from openapi_attrs.rules.ecma.syntax import (
    Alternatives,
    AnyCharacter,
    Assertion,
    BackReference,
    Category,
    Characters,
    Escape,
    Group,
    Look,
    Range,
    Repeat,
    Sequence,
    parts_below,
)
from openapi_attrs.rules.ir import Pattern

if TYPE_CHECKING:
    from openapi_attrs.rules.ecma.syntax import ClassItem, Node

_SPACE = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_NO_SPACE = r"\x00-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff"
_SETS = {"s": _SPACE, "S": _NO_SPACE + r"\u3001-\ufefe\uff00-\U0010ffff"}
_LINE_TERMINATORS = r"\n\r\u2028\u2029"
_SPECIAL = frozenset(r"\^$.|?*+()[]{}")
_SPECIAL_IN_CLASS = frozenset(r"\^-[]&~|")
_SHORT = {9: r"\t", 10: r"\n", 11: r"\v", 12: r"\f", 13: r"\r"}
_CATEGORY = re.compile(r"\\[pP]\{\w+\}")


@lru_cache(maxsize=10_000)
def translate(source: str) -> Pattern:
    """Give the pattern as Python writes it; raises PatternError where it has no equal there."""
    tree = parse(source)
    for node in parts_below(tree):
        script = next((item for item in categories(node) if item.is_script), None)
        if script:
            message = f"Python does not know which characters have the property {script.name!r}"
            raise PatternError(message, 'RE2 knows the scripts of Unicode: set patterns = "re2"')
    return written(source, tree)


def categories(node: Node) -> list[Category]:
    """Give the properties of Unicode among the characters of a node."""
    return [item for item in node.items if isinstance(item, Category)] if isinstance(node, Characters) else []


def written(source: str, tree: Node) -> Pattern:
    """Give the pattern that a tree was read from; raises PatternError where Python does not compile it."""
    translated = _written(tree)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(_CATEGORY.sub("a", translated), re.ASCII)
    except (re.error, OverflowError, RecursionError, Warning) as error:
        raise PatternError(f"Python has no equal of it ({error})") from error
    return Pattern(source, translated)


def _written(node: Node) -> str:  # noqa: PLR0911 - one return a kind
    match node:
        case Sequence(parts=parts):
            return "".join(
                f"(?:{_written(part)})" if isinstance(part, Alternatives) else _written(part) for part in parts
            )
        case Alternatives(branches=branches):
            return "|".join(map(_written, branches))
        case Group(number=number, inside=inside):
            return f"({'?:' if number is None else ''}{_written(inside)})"
        case Repeat():
            return _repeat(node)
        case Look():
            return _look(node)
        case BackReference(number=number):
            return f"(?({number})\\{number}|)"
        case Assertion(sign=sign):
            return {"^": "^", "$": r"\Z"}.get(sign, f"\\{sign}")
        case AnyCharacter():
            return f"[^{_LINE_TERMINATORS}]"
        case Characters():
            return _characters(node)


def _repeat(node: Repeat) -> str:
    inside = _written(node.inside)
    signs: dict[tuple[int, int | None], str] = {(0, None): "*", (1, None): "+", (0, 1): "?"}
    sign = signs.get((node.least, node.most))
    if sign is None:
        most = "" if node.most is None else str(node.most)
        sign = f"{{{node.least}}}" if node.least == node.most else f"{{{node.least},{most}}}"
    return inside + sign + ("?" if node.lazy else "")


def _look(node: Look) -> str:
    """Give an assertion; behind, Python wants one width, so each alternative gets an assertion of its own."""
    sign = "!" if node.negative else "="
    if not node.behind:
        return f"(?{sign}{_written(node.inside)})"
    branches = node.inside.branches if isinstance(node.inside, Alternatives) else (node.inside,)
    looks = [f"(?<{sign}{_written(branch)})" for branch in branches]
    if len(looks) == 1 or node.negative:
        return "".join(looks)
    return f"(?:{'|'.join(looks)})"


def _characters(node: Characters) -> str:
    if not node.items:
        return r"[\s\S]" if node.negated else "(?!)"
    if not node.bracketed and isinstance(node.items[0], Range):
        return _character(node.items[0].first, _SPECIAL)
    if not node.bracketed and isinstance(node.items[0], Escape) and node.items[0].letter not in _SETS:
        return f"\\{node.items[0].letter}"
    return f"[{'^' if node.negated else ''}{''.join(map(_item, node.items))}]"


def _item(item: ClassItem) -> str:
    match item:
        case Range(first=first, last=last):
            start = _character(first, _SPECIAL_IN_CLASS)
            return start if first == last else f"{start}-{_character(last, _SPECIAL_IN_CLASS)}"
        case Escape(letter=letter):
            return _SETS.get(letter, f"\\{letter}")
        case Category(name=name, negated=negated):
            return f"\\{'P' if negated else 'p'}{{{name}}}"


def _character(code: int, special: frozenset[str]) -> str:
    if 32 <= code < 127:
        return f"\\{chr(code)}" if chr(code) in special else chr(code)
    if code in _SHORT:
        return _SHORT[code]
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
