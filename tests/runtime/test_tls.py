"""Over TLS: the certificate is checked, and the deadline holds for the handshake too.

localhost.pem is a key and a self-signed certificate for localhost, made for these tests with openssl.
"""

from __future__ import annotations

import ssl
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator

CERTIFICATE = Path(__file__).with_name("localhost.pem")


@pytest.fixture
def get(toy):
    return toy.operation.Operation("GET", "/toys", name="toys.get")


@pytest.fixture
def trusted(toy, call, get, monkeypatch) -> Iterator[None]:
    """The certificate is one of those that the system trusts."""
    with pytest.raises(toy.errors.APIConnectionError):
        call(get, client={"base_url": "http://127.0.0.1:1", "max_retries": 0})  # loads the transport
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    toy.transport._ssl_context.cache_clear()
    yield
    toy.transport._ssl_context.cache_clear()


def over_tls(reply: bytes, requests: list[bytes]) -> Callable[[socket.socket], None]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def serve(connection: socket.socket) -> None:
        try:
            with context.wrap_socket(connection, server_side=True) as secured:
                requests.append(secured.recv(65536))
                secured.sendall(reply)
                secured.unwrap()
        except OSError:  # the client did not like the certificate
            pass

    return serve


@pytest.fixture
def secure(server, monkeypatch) -> Callable[..., list[bytes]]:
    """Have the server speak TLS from its first byte on."""
    requests: list[bytes] = []

    def start(reply: bytes) -> list[bytes]:
        monkeypatch.setattr(type(server), "serve", lambda _self, connection: over_tls(reply, requests)(connection))
        return requests

    return start


@pytest.mark.usefixtures("trusted")
def test_a_call_over_tls(server, say, call, secure, get) -> None:
    requests = secure(say.answer(200, {"name": "ted"}))
    assert call(get, client={"base_url": f"https://localhost:{server.port}"}) == {"name": "ted"}
    assert requests[0].startswith(b"GET /toys HTTP/1.1\r\n")


def test_a_certificate_nobody_vouches_for_is_an_error(toy, server, say, call, secure, get, pauses) -> None:
    requests = secure(say.answer(200, {}))
    with pytest.raises(toy.errors.APIConnectionError, match="certificate verify failed"):
        call(get, client={"base_url": f"https://localhost:{server.port}"})
    assert requests == []
    assert len(pauses) == 2


@pytest.mark.usefixtures("trusted")
def test_a_handshake_that_does_not_end_ends_at_the_deadline(toy, server, call, get, monkeypatch) -> None:
    silence = threading.Event()
    monkeypatch.setattr(type(server), "serve", lambda _self, connection: silence.wait(5) and connection.close())
    try:
        with pytest.raises(toy.errors.DeadlineExceededError):
            call(get, client={"base_url": f"https://localhost:{server.port}"}, deadline=0.1)
    finally:
        silence.set()
