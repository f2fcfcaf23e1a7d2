"""The patterns of a document: counted, translated for what runs them, looked at for the time that they may take."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attrs import Factory, mutable

from openapi_attrs.rules.ecma import Growth, growth, translate, translate_linear

if TYPE_CHECKING:
    from openapi_attrs.model import Json
    from openapi_attrs.rules import ir

_SLOW = 2
"""From this power of the text's length on, a pattern's time is told of."""
_QUICK = 10**7
"""So many steps take no time that anybody would see."""
_EFFORT = 3_000_000
"""So many steps are taken to find out about the time of all patterns together."""


@mutable
class Patterns:
    """Reads patterns for an engine; `most` is how many characters they may have, each different one counted once."""

    engine: ir.Engine
    most: int
    _counted: set[str] = Factory(set[str])
    _characters: int = 0
    _powers: dict[str, float | None] = Factory(dict[str, "float | None"])
    _effort: int = 0

    @property
    def exceeded(self) -> bool:
        """Whether the patterns that were counted have too many characters."""
        return self._characters > self.most

    def count(self, source: str) -> None:
        """Count the characters of a pattern."""
        if source not in self._counted:
            self._counted.add(source)
            self._characters += len(source)

    def translated(self, source: str) -> ir.Pattern:
        """Give a pattern as the engine reads it; raises PatternError."""
        return translate_linear(source) if self.engine == "re2" else translate(source)

    def slowness(self, source: str, longest: Json) -> str:
        """Tell how the time grows that a pattern may take; "" where no text takes long.

        `longest` is `maxLength`: what is longer is never searched. Raises PatternError.
        """
        if self.engine == "re2":
            return ""
        power = self._power(source)
        most = math.inf if power is None else power
        length = longest if isinstance(longest, int | float) else math.inf
        steps = 2**length if most == math.inf else length**most
        if most < _SLOW or steps <= _QUICK:
            return ""
        if power is None:
            return "may grow with every character: there is too much in it to find out"
        return "doubles with each character" if power == math.inf else f"grows with the power of {power} of the length"

    def _power(self, source: str) -> float | None:
        """Give the power of the length that the time grows with; None where that takes too long to find out."""
        if source not in self._powers:
            found = growth(source) if self._effort <= _EFFORT else Growth(None, 0)
            self._powers[source] = found.power
            self._effort += found.steps
        return self._powers[source]
