"""A call ends when its deadline says so, whatever the service does."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from types import SimpleNamespace


class Ticking:
    """A clock on which a second passes whenever somebody looks at it."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.looked = threading.Semaphore(0)

    def now(self) -> float:
        self.seconds += 1.0
        self.looked.release()
        return self.seconds


@pytest.fixture
def ticking(toy, monkeypatch) -> Ticking:
    clock = Ticking()
    monkeypatch.setattr(toy.clock, "now", clock.now)
    return clock


def drip(clock: Ticking, data: bytes) -> Callable[[socket.socket], None]:
    """Send a byte whenever the client has looked at the clock; the rest at once if it does not look any more."""

    def send(connection: socket.socket) -> None:
        for position, byte in enumerate(data):
            if not clock.looked.acquire(timeout=2):
                connection.sendall(data[position:])
                return
            connection.sendall(bytes([byte]))

    return send


def get(toy: SimpleNamespace) -> Any:
    return toy.operation.Operation("GET", "/toys", name="toys.get")


def test_headers_that_drip_do_not_keep_a_call_alive(toy, server, say, call, ticking) -> None:
    server.will(drip(ticking, say.answer(200, {"name": "ted"})))
    with pytest.raises(toy.errors.DeadlineExceededError, match="deadline"):
        call(get(toy), deadline=30.0, max_retries=0)
    assert ticking.seconds < 1080


def test_a_body_that_drips_does_not_either(toy, server, say, call, ticking) -> None:
    whole = say.answer(200, b"x" * 200)

    def send(connection: socket.socket) -> None:
        connection.sendall(whole[:-200])
        drip(ticking, whole[-200:])(connection)

    server.will(send)
    with pytest.raises(toy.errors.DeadlineExceededError):
        call(get(toy), deadline=30.0, max_retries=0)
    assert ticking.seconds < 1080


def test_with_a_client_of_the_callers_own_it_holds_between_chunks(toy, server, say, call, ticking) -> None:
    whole = say.answer(200, b"x" * 200)

    def send(connection: socket.socket) -> None:
        connection.sendall(whole[:-200])
        drip(ticking, whole[-200:])(connection)

    server.will(send)
    kind = httpx.Client if call.flavour == "sync" else httpx.AsyncClient
    with pytest.raises(toy.errors.DeadlineExceededError):
        call(get(toy), deadline=30.0, client={"http_client": kind()})
    assert ticking.seconds < 1080


def test_no_deadline_is_no_deadline(toy, server, say, call, ticking) -> None:
    ticking.looked.release(10_000)
    server.will(drip(ticking, say.answer(200, {"name": "ted"})))
    assert call(get(toy), deadline=None) == {"name": "ted"}


def test_every_operation_gets_no_more_time_than_is_left(toy, server, monkeypatch) -> None:
    given: list[tuple[str, float]] = []
    monkeypatch.setattr(toy.clock, "now", lambda: 1000.0)
    with toy.Toy(base_url=server.address, timeout=60.0) as client:
        client.call(get(toy), {})  # loads the transport
        cut = toy.transport._cut

        def noted(timeout: float | None, kind: type[Exception]) -> float:
            given.append((kind.__name__, cut(timeout, kind)))
            return given[-1][1]

        monkeypatch.setattr(toy.transport, "_cut", noted)
        client.close()
        client.call(get(toy), {"deadline": 7.0})
        client.call(get(toy), {"deadline": 90.0})
    assert {kind for kind, _ in given} == {"ConnectTimeout", "ReadTimeout", "WriteTimeout"}
    assert {seconds for _, seconds in given} == {7.0, 60.0}


def test_it_does_not_wait_for_a_retry_that_would_come_too_late(toy, server, say, call, pauses, monkeypatch) -> None:
    monkeypatch.setattr(toy.clock, "now", lambda: 1000.0)
    server.will(say.answer(429, {"why": "slow down"}, {"retry-after": "20"}))
    with pytest.raises(toy.errors.RateLimitError):
        call(get(toy), deadline=20.0)
    assert pauses == []
    server.will(say.answer(429, headers={"retry-after": "20"}))
    call(get(toy), deadline=21.0)
    assert pauses == [20.0]


def test_a_timeout_is_an_error_of_its_own(toy, server, call, pauses) -> None:
    silence = threading.Event()
    server.will(*[lambda _connection: silence.wait(5)] * 3)
    try:
        with pytest.raises(toy.errors.APITimeoutError, match=r"read .*0\.05") as caught:
            call(get(toy), timeout=httpx.Timeout(5.0, read=0.05))
    finally:
        silence.set()
    assert not isinstance(caught.value, toy.errors.DeadlineExceededError)
    assert len(pauses) == 2


def test_the_addresses_of_a_host_share_the_deadline(toy, monkeypatch) -> None:
    tried: list[tuple[str, float | None]] = []
    now = iter([1000.0 + 4 * step for step in range(10)])

    class Blackhole(toy.transport.httpcore.NetworkBackend):
        def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None) -> Any:  # noqa: ARG002
            tried.append((host, timeout))
            raise toy.transport.httpcore.ConnectTimeout

    monkeypatch.setattr(toy.clock, "now", lambda: next(now))
    monkeypatch.setattr(toy.transport, "_addresses", lambda *_: ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"])
    token = toy.clock.DEADLINE.set(1014.0)
    try:
        with pytest.raises(toy.transport.httpcore.ConnectTimeout, match="deadline"):
            toy.transport._Backend(Blackhole()).connect_tcp("host.example", 443, timeout=60.0)
    finally:
        toy.clock.DEADLINE.reset(token)
    assert tried == [("192.0.2.1", 10.0), ("192.0.2.2", 6.0), ("192.0.2.3", 2.0)]


def test_the_look_up_of_a_name_ends_at_the_deadline_as_well(toy, once, monkeypatch) -> None:
    once(get(toy))  # loads the transport
    answered = threading.Event()
    monkeypatch.setattr(toy.transport.socket, "getaddrinfo", lambda *_, **__: answered.wait(5) and [])
    try:
        with (
            toy.Toy(base_url="http://nowhere.example", deadline=0.05) as client,
            pytest.raises(toy.errors.DeadlineExceededError),
        ):
            client.call(get(toy), {})
    finally:
        answered.set()


@pytest.mark.parametrize("host", ["no-such-host.invalid", f"{'a' * 64}.example"])
def test_a_name_that_is_not_found_is_a_connection_error(toy, once, monkeypatch, host) -> None:
    def fail(host: str, *_: Any, **__: Any) -> None:
        host.encode("idna")
        raise OSError("there is no such name")

    monkeypatch.setattr(toy.transport.socket, "getaddrinfo", fail)
    with pytest.raises(toy.errors.APIConnectionError, match=r"no such name|too long") as caught:
        once(get(toy), max_retries=0, client={"base_url": f"http://{host}"})
    assert not isinstance(caught.value, toy.errors.APITimeoutError)


def test_a_large_body_is_written_in_pieces_that_each_look_at_the_clock(toy, server, monkeypatch) -> None:
    looks: list[float] = []
    monkeypatch.setattr(toy.clock, "now", lambda: looks.append(1.0) or 1000.0)
    upload = toy.operation.Operation(
        "PUT", "/toys", name="toys.put", body=(toy.operation.BytesBody("application/octet-stream"),)
    )
    with toy.Toy(base_url=server.address) as client:
        client.call(upload, {}, body=bytes(1_000_000))
    assert len(server.requests[0].body) == 1_000_000
    assert len(looks) > 1_000_000 // 65536
