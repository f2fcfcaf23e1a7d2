"""Text of a document laid out for people: paragraphs kept, long lines broken, Markdown left as it is."""

from __future__ import annotations

import re
from functools import lru_cache

WIDTH = 120

_MARKER = re.compile(r"\s*(?:(?:[-*+>]|\d{1,4}[.)])\s+)*")
_VERBATIM = re.compile(r"\s*\||\s{4,}|\t")
_FENCE = re.compile(r"\s*(?:```|~~~)")


def wrapped(text: str, width: int) -> str:
    """Return the text with lines of at most `width` characters where white space allows it; only white space changes.

    Lines of the document stay lines; tables, indented code and fenced code stay as they are.
    """
    if len(text) <= width and text.isprintable():  # as most texts are
        return text.strip()
    lines: list[str] = []
    fenced = False
    for line in text.expandtabs(4).strip().splitlines():
        fence = _FENCE.match(line) is not None
        if len(line) <= width or fenced or fence or _VERBATIM.match(line):
            lines.append(line)
        else:
            lines.extend(_broken(line, width))
        fenced ^= fence
    return "\n".join(lines)


def documented(text: str, *, deprecated: bool) -> str:
    """Return a description that says so of what is deprecated."""
    text = text.strip()
    return f"Deprecated. {text}".strip() if deprecated and not text.lower().startswith("deprecated") else text


def summary(text: str) -> str:
    """Return the first paragraph, on one line."""
    return " ".join(text.strip().partition("\n\n")[0].split())


@lru_cache(maxsize=10_000)  # the same parameters stand in many operations
def _broken(line: str, width: int) -> tuple[str, ...]:
    """Break a line; a list item goes on below its text. A word that is too long stands alone."""
    marker = _MARKER.match(line)
    hang = " " * min(marker.end(), 16) if marker else ""
    text = line.lstrip(" ")
    margin = line[: len(line) - len(text)]
    first = next(_fitting(width - len(margin)).finditer(text))[0]
    rest = _fitting(width - len(hang)).findall(text, len(first))
    return margin + first.rstrip(" "), *(hang + each.strip(" ") for each in rest)


@lru_cache
def _fitting(width: int) -> re.Pattern[str]:
    return re.compile(f" *(?! )(?:.{{1,{width}}}(?= |$)|[^ ]+)")
