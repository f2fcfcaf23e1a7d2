"""Bytes -> tree, and the place of everything in it.

YAML 1.2 (core schema) and JSON, as trees of dict, list, str, int, float, bool and None. Only this stage reads YAML.
"""

from openapi_attrs.load.dump import dump
from openapi_attrs.load.pointers import escape, parse, unescape
from openapi_attrs.load.source import Document, Source, load

__all__ = ["Document", "Source", "dump", "escape", "load", "parse", "unescape"]
