"""What can be given where a form has a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, TypeAlias

__all__ = ["File"]

Content: TypeAlias = bytes | IO[bytes]
File: TypeAlias = Content | tuple[str, Content] | tuple[str, Content, str] | tuple[str, Content, str, Mapping[str, str]]
"""Its content, as bytes or an open binary file; or a file name, the content and, if need be, the content type, and
further headers of its part."""
