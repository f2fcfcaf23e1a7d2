"""Patterns that RE2 searches for: never in more time than in proportion to the text."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["Pattern"]

try:
    _RE2: Any = import_module("re2")
except ModuleNotFoundError as error:
    raise ModuleNotFoundError("the rules of this client need google-re2: install the client's extra `re2`") from error


class Pattern:
    """A pattern of the document as RE2 writes it, compiled when it is first searched for."""

    __slots__ = ("_compiled", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._compiled: Any = None

    def search(self, text: str) -> object:
        """Find the pattern anywhere in a text."""
        if self._compiled is None:
            self._compiled = _RE2.compile(self.text)
        return self._compiled.search(_utf_8(text))


def _utf_8(text: str) -> bytes:
    """Encode a text, a lone surrogate as U+FFFD: RE2 knows only what has an encoding."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
