"""The httpx clients made here: one SSL context, no cookies kept, a deadline on every operation on the network.

Imported at the first call, as it loads httpcore.
"""

from __future__ import annotations

import functools
import socket
import threading
from typing import TYPE_CHECKING, Any, TypeVar

import httpcore
import httpx

from . import clock
from .clock import DEADLINE
from .errors import APIConnectionError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

__all__ = ["AsyncPlainClient", "PlainClient", "make_async_client", "make_client"]

_WRITTEN_AT_ONCE = 65536  # bytes between two looks at the clock


class _NoCookies(httpx.Cookies):
    """What a service asks to be kept is not kept: only what the caller sets is sent."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Ignore the cookies of a response."""


_NO_COOKIES = _NoCookies()


class PlainClient(httpx.Client):
    """An httpx client without cookies."""

    @property
    def cookies(self) -> httpx.Cookies:
        """No cookies."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: Any) -> None:  # noqa: ARG002
        raise AttributeError("this client keeps no cookies")


class AsyncPlainClient(httpx.AsyncClient):
    """An httpx client without cookies."""

    @property
    def cookies(self) -> httpx.Cookies:
        """No cookies."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: Any) -> None:  # noqa: ARG002
        raise AttributeError("this client keeps no cookies")


C = TypeVar("C", PlainClient, AsyncPlainClient)


@functools.cache
def _ssl_context() -> ssl.SSLContext:
    """Return the one context of the process: to make one takes 20 ms."""
    return httpx.create_ssl_context()


def make_client() -> PlainClient:
    """Return a client whose socket operations end at the deadline of the call they belong to."""
    client = _made(PlainClient)
    for pool in _pools(client):
        pool._network_backend = _Backend(pool._network_backend)  # noqa: SLF001 - httpx has no public way to it
    return client


def make_async_client() -> AsyncPlainClient:
    """Return an async client whose socket operations end at the deadline of the call they belong to."""
    client = _made(AsyncPlainClient)
    for pool in _pools(client):
        pool._network_backend = _AsyncBackend(pool._network_backend)  # noqa: SLF001 - httpx has no public way to it
    return client


def _made(kind: type[C]) -> C:
    """Make a client. Raises APIConnectionError: a certificate file or a proxy of the environment may be unusable."""
    try:
        return kind(verify=_ssl_context(), follow_redirects=False)
    except (OSError, ValueError, ImportError) as error:
        problem = f"no connection can be made from this environment: {error}"
    raise APIConnectionError(problem)


def _pools(client: httpx.Client | httpx.AsyncClient) -> Iterable[Any]:
    """Return the connection pools of a client and its proxies, as far as this version of httpx shows them."""
    parts = vars(client)
    transports = [parts.get("_transport"), *parts.get("_mounts", {}).values()]
    pools = [getattr(transport, "_pool", None) for transport in transports]
    return [pool for pool in pools if hasattr(pool, "_network_backend")]


def _cut(timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
    """Return the timeout, cut to what remains of the deadline. Raises `error` when nothing does."""
    deadline = DEADLINE.get()
    if deadline is None:
        return timeout
    remaining = deadline - clock.now()
    if remaining <= 0:
        raise error("the deadline of the call has passed")
    return remaining if timeout is None or timeout > remaining else timeout


class _Backend(httpcore.NetworkBackend):
    """A network backend that gives every operation no more time than its call has left."""

    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the addresses of a host in turn; the timeout covers the look-up of the name, and each of them."""
        if DEADLINE.get() is None:
            return _Stream(self._inner.connect_tcp(host, port, timeout, local_address, socket_options))
        problem: httpcore.NetworkError | httpcore.ConnectTimeout = httpcore.ConnectError(f"no address for {host}")
        for address in _addresses(host, port, _cut(timeout, httpcore.ConnectTimeout)):
            cut = _cut(timeout, httpcore.ConnectTimeout)
            try:
                return _Stream(self._inner.connect_tcp(address, port, cut, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
        raise problem

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to a socket of the file system."""
        cut = _cut(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_unix_socket(path, cut, socket_options))

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._inner.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    """A connection of _Backend."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def get_extra_info(self, info: str) -> Any:
        """Tell about the connection."""
        return self._inner.get_extra_info(info)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, at most so many bytes."""
        return self._inner.read(max_bytes, _cut(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all."""
        for start in range(0, len(buffer), _WRITTEN_AT_ONCE):
            self._inner.write(buffer[start : start + _WRITTEN_AT_ONCE], _cut(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Shake hands."""
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _cut(timeout, httpcore.ConnectTimeout)))


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """The twin of _Backend."""

    def __init__(self, inner: httpcore.AsyncNetworkBackend) -> None:
        self._inner = inner

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect; the timeout covers the look-up of the name and all addresses."""
        cut = _cut(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.connect_tcp(host, port, cut, local_address, socket_options))

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a socket of the file system."""
        cut = _cut(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.connect_unix_socket(path, cut, socket_options))

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._inner.sleep(seconds)


class _AsyncStream(httpcore.AsyncNetworkStream):
    """The twin of _Stream; the timeout of a write covers all of it."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    def get_extra_info(self, info: str) -> Any:
        """Tell about the connection."""
        return self._inner.get_extra_info(info)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, at most so many bytes."""
        return await self._inner.read(max_bytes, _cut(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all."""
        await self._inner.write(buffer, _cut(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        """Close."""
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Shake hands."""
        cut = _cut(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, cut))


def _addresses(host: str, port: int, timeout: float | None) -> list[str]:
    """Return the addresses of a host, in the order in which the system prefers them.

    Nothing ends a look-up: one that takes longer than there is time is left behind in a thread of its own.
    """
    answer: list[list[str] | str] = []
    thread = threading.Thread(target=_look_up, args=(host, port, answer), daemon=True)
    thread.start()
    thread.join(timeout)
    if not answer:
        raise httpcore.ConnectTimeout(f"the look-up of {host} took too long")
    (found,) = answer
    if isinstance(found, list):
        return found
    raise httpcore.ConnectError(found)


def _look_up(host: str, port: int, answer: list[list[str] | str]) -> None:
    """Put down the addresses, or what is wrong."""
    try:
        entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        answer.append([str(entry[4][0]) for entry in entries])
    except (OSError, UnicodeError) as error:  # a label that is too long has no encoding
        answer.append(str(error))
