"""A response is not taken in beyond what the client allows."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest


@pytest.fixture
def get(toy):
    return toy.operation.Operation("GET", "/toys", name="toys.get")


def test_a_compressed_bomb_is_stopped_at_the_limit(toy, server, say, call, pauses, get) -> None:
    server.will(say.bomb(30_000_000))
    tracemalloc.start()
    try:
        with pytest.raises(toy.errors.ResponseTooLargeError, match="1000000 bytes") as caught:
            call(get, client={"max_response_bytes": 1_000_000})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000
    assert caught.value.status_code == 200
    assert pauses == []


def test_the_limit_holds_for_plain_bodies_and_chunked_ones(toy, server, say, call, get) -> None:
    chunk = b"100\r\n" + b"x" * 256 + b"\r\n"
    chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + chunk * 8 + b"0\r\n\r\n"
    for response in (say.answer(200, b"x" * 1025), chunked):
        server.will(response)
        with pytest.raises(toy.errors.ResponseTooLargeError):
            call(get, client={"max_response_bytes": 1024})


@pytest.mark.parametrize("size", [1023, 1024])
def test_a_body_of_just_the_limit_is_taken(server, say, once, get, size) -> None:
    for body, headers in ((b"x" * size, {}), (gzip.compress(b"x" * size), {"content-encoding": "gzip"})):
        server.will(say.answer(200, body, headers))
        assert len(once(get, client={"max_response_bytes": 1024})) == size


def test_one_byte_more_is_not(toy, server, say, once, get) -> None:
    server.will(say.answer(200, gzip.compress(b"x" * 1025), {"content-encoding": "gzip"}))
    with pytest.raises(toy.errors.ResponseTooLargeError):
        once(get, client={"max_response_bytes": 1024})


def _raw(data: bytes) -> bytes:
    coder = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return coder.compress(data) + coder.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(b"hello there", mtime=0)),
        ("x-gzip", gzip.compress(b"hello there", mtime=0)),
        ("GZIP", gzip.compress(b"hello there", mtime=0)),
        ("gzip", gzip.compress(b"hello ", mtime=0) + gzip.compress(b"there", mtime=0)),
        ("gzip", gzip.compress(b"hello there", mtime=0) + b"\0\0\0"),
        ("deflate", zlib.compress(b"hello there")),
        ("deflate", _raw(b"hello there")),
        ("identity", b"hello there"),
        ("gzip", b""),
    ],
)
def test_content_codings_are_decoded(server, say, once, get, coding, body) -> None:
    server.will(say.answer(200, body, {"content-encoding": coding}))
    assert once(get) == (b"hello there" if body else None)


def test_a_coding_nobody_asked_for_is_an_error(toy, server, say, once, get) -> None:
    server.will(say.answer(200, b"whatever", {"content-encoding": "br"}))
    with pytest.raises(toy.errors.DecodeError, match="'br' was not asked for"):
        once(get)
    assert server.requests[0].header("accept-encoding") == "gzip, deflate"


def test_broken_and_cut_compression_are_errors(toy, server, say, once, get, pauses) -> None:
    server.will(say.answer(200, b"no gzip", {"content-encoding": "gzip"}))
    with pytest.raises(toy.errors.DecodeError, match="decompressed"):
        once(get)
    assert pauses == []
    server.will(*[say.answer(200, gzip.compress(b"hello", mtime=0)[:-3], {"content-encoding": "gzip"})] * 3)
    with pytest.raises(toy.errors.TruncatedResponseError):
        once(get)
    assert len(pauses) == 2
