"""Content codings (RFC 9110 section 8.4.1), decompressed no further than a limit."""

from __future__ import annotations

import zlib

__all__ = ["ACCEPTED", "Inflate"]

ACCEPTED = b"gzip, deflate"
_WINDOW = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
_GZIP = 0x1F  # the first byte of a member


class Inflate:
    """Decompresses a body of one coding chunk by chunk. Raises zlib.error where the data is broken."""

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._window = _WINDOW.get(coding, zlib.MAX_WBITS)
        self._stream = zlib.decompressobj(self._window)
        self._begun = False

    @property
    def is_complete(self) -> bool:
        """Tell whether the data ended where its coding says; no data at all is complete."""
        return self._stream.eof or not self._begun

    def add(self, chunk: bytes, limit: int) -> bytes:
        """Return what a chunk decompresses to: at most one byte more than the limit."""
        if self._coding not in _WINDOW:
            raise zlib.error(f"the content coding {self._coding!r} was not asked for")
        if not self._begun and chunk:
            self._begun = True
            if self._window == zlib.MAX_WBITS and not _is_zlib(chunk):
                self._stream = zlib.decompressobj(-zlib.MAX_WBITS)  # "deflate" without the wrapper: some servers do
        out: list[bytes] = []
        left = limit + 1
        while chunk and left > 0:
            if self._stream.eof:
                if chunk[0] != _GZIP:  # what follows a whole body means nothing
                    break
                self._stream = zlib.decompressobj(self._window)  # RFC 1952 section 2.2: members follow each other
            data = self._stream.decompress(chunk, left)
            left -= len(data)
            out.append(data)
            chunk = self._stream.unconsumed_tail or self._stream.unused_data
        return b"".join(out)


def _is_zlib(chunk: bytes) -> bool:
    """Tell whether data begins with the header of RFC 1950: method 8, and a check sum where both bytes are there."""
    return chunk[0] & 15 == 8 and (len(chunk) < 2 or (chunk[0] * 256 + chunk[1]) % 31 == 0)
