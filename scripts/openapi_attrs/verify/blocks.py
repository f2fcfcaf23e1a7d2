"""Whether each line of a source is as far indented as those around it ask, and each `else` has its `if`.

What statements are is judged one by one, elsewhere; a source of such statements that is laid out so can be parsed.
"""

from __future__ import annotations

import re

_NEXT = r"\n(?: *+\n)*+"
_ODD_STEP = r"(?: {4})*+ {1,3}+(?![ \n])"
_ODD_DECORATOR = rf"( *+)@[^\n]*+{_NEXT}(?!\1(?:@|def |class |async def ))"
_ODD_BLOCK = rf"( *+)(?![ \n@])[^\n]*+(?:(?<=:){_NEXT}(?!\2 {{4}}[^ \n])|(?<!:){_NEXT}(?=\2 ))"
_ASTRAY = re.compile(rf"\n(?:{_ODD_STEP}|{_ODD_DECORATOR}|{_ODD_BLOCK})")
"""A step that is not four spaces, a decorator of nothing, a head without a block, a block without a head."""

_ELSE = re.compile(r"\n *+(?:else:|elif )")
_WITH_ELSE = re.compile(rf"\n( *+)(?=(?:if|elif) [^\n]*+(?:{_NEXT}(?=\1 )[^\n]*+)*+{_NEXT}\1(?:else:|elif ))")


def are_blocks_right(code: str) -> bool:
    """Tell it of code without literals and comments, each statement on one line."""
    lines = f"\n0{code}"
    if _ASTRAY.search(lines):
        return False
    return not ("else:" in code or "elif " in code) or len(_ELSE.findall(lines)) == len(_WITH_ELSE.findall(lines))
