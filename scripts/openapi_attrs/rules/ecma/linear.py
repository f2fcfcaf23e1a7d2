r"""Regular expressions as RE2 writes them: it takes no more time than in proportion to the text, whatever the pattern.

RE2 has no assertions about what stands before or behind, finds no group again, and counts no further than 1000.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import evolve

from openapi_attrs.rules.ecma.parser import PatternError, parse
from openapi_attrs.rules.ecma.syntax import BackReference, Look, parts_below
from openapi_attrs.rules.ecma.translation import categories, written

if TYPE_CHECKING:
    from openapi_attrs.rules.ir import Pattern

_SPELLED = re.compile(r"\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|.)|\(\?!\)", re.DOTALL)
_OTHERS = {r"\Z": r"\z", "(?!)": r"[^\x{0}-\x{10ffff}]"}
_UNKNOWN = frozenset({"C", "Cn", "Cs", "LC"})
"""General categories that RE2 does not have, or not whole."""


@lru_cache(maxsize=10_000)
def translate_linear(source: str) -> Pattern:
    """Give the pattern as RE2 writes it; raises PatternError where it has no equal there."""
    tree = parse(source)
    for node in parts_below(tree):
        if isinstance(node, Look):
            raise PatternError("RE2 looks neither ahead nor behind")
        if isinstance(node, BackReference):
            raise PatternError("RE2 does not find a group again")
        if any(each.name in _UNKNOWN for each in categories(node)):
            raise PatternError("RE2 does not know which characters have a property of it")
    pattern = written(source, tree)
    text = _SPELLED.sub(_as_re2, pattern.translated)
    engine = _engine()
    options = engine.Options()
    options.log_errors = False
    try:
        engine.compile(text, options)
    except engine.error as error:
        told = error.args[0]
        raise PatternError(f"RE2 has no equal of it ({told.decode() if isinstance(told, bytes) else told})") from error
    return evolve(pattern, translated=text, engine="re2")


def _as_re2(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return rf"\x{{{int(code, 16):x}}}" if code else _OTHERS.get(match[0], match[0])


@cache
def _engine() -> Any:  # noqa: ANN401 - a package without types
    try:
        return import_module("re2")
    except ModuleNotFoundError:
        raise PatternError("google-re2 is not installed: pip install 'openapi-attrs[re2]'") from None
