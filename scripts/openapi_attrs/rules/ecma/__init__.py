"""Regular expressions of ECMA-262 (2025, section 22.2, flag u), read once and written for Python's `re` or for RE2."""

from openapi_attrs.rules.ecma.backtracking import Growth, growth
from openapi_attrs.rules.ecma.linear import translate_linear
from openapi_attrs.rules.ecma.parser import PatternError, parse
from openapi_attrs.rules.ecma.translation import translate

__all__ = ["Growth", "PatternError", "growth", "parse", "translate", "translate_linear"]
