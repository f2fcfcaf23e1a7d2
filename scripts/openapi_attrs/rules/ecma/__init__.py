"""Regular expressions of ECMA-262 (2025, section 22.2, flag u), read once and written for Python's `re`."""

from openapi_attrs.rules.ecma.parser import PatternError, parse
from openapi_attrs.rules.ecma.translation import translate

__all__ = ["PatternError", "parse", "translate"]
