"""What can be given where a form has a file."""

from __future__ import annotations

from typing import IO, TypeAlias

__all__ = ["File"]

File: TypeAlias = bytes | IO[bytes] | tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]
"""Its content, as bytes or an open binary file; or a file name, the content and, if need be, the content type."""
