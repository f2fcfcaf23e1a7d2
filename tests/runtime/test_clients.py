"""The clients themselves: where they call, what they load, and how they share."""

from __future__ import annotations

import asyncio
import gzip
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

if TYPE_CHECKING:
    from types import SimpleNamespace


def get(toy: SimpleNamespace, path: str = "/toys", **described: Any) -> Any:
    return toy.operation.Operation("GET", path, name="toys.get", **described)


# ---------------------------------------------------------------- where they call


def test_the_base_url_is_the_argument_or_the_environment_or_the_documents(toy, server, stranger, monkeypatch) -> None:
    own = get(toy, servers=(f"{stranger.origin}/of-the-operation", "http://127.0.0.1:9"))
    with toy.Toy() as client:
        client.call(own, {})
    monkeypatch.setenv("TOY_BASE_URL", f"{stranger.origin}/of-the-environment")
    with toy.Toy() as client:
        client.call(own, {})
    with toy.Toy(base_url=server.address) as client:
        client.call(own, {})
    assert [request.target for request in stranger.requests] == ["/of-the-operation/toys", "/of-the-environment/toys"]
    assert [request.target for request in server.requests] == ["/v1/toys"]


def test_a_server_that_is_relative_asks_for_a_base_url(toy) -> None:
    with toy.Toy() as client, pytest.raises(toy.errors.Error, match=r"base_url= \(or set TOY_BASE_URL\)"):
        client.call(get(toy, servers=("/v1",)), {})


@pytest.mark.parametrize("url", ["ftp://x.example", "http://", "localhost:80", "http://[::1"])
def test_a_base_url_that_cannot_be_used_is_refused_at_once(toy, url) -> None:
    with pytest.raises(ValueError, match="base_url"):
        toy.Toy(base_url=url)


def test_a_repr_tells_where_the_client_calls(toy) -> None:
    assert repr(toy.Toy()) == "<Toy of Toys>"
    assert repr(toy.AsyncToy(base_url="https://toys.example/v1")) == "<AsyncToy https://toys.example/v1>"
    assert toy.Toy(base_url="https://toys.example/v1").base_url == "https://toys.example/v1"


# ---------------------------------------------------------------- what they send and keep


def test_connections_are_kept_and_cookies_are_not(toy, server, say) -> None:
    server.will(say.answer(200, {}, {"set-cookie": "session=1; path=/"}))
    with toy.Toy(base_url=server.address) as client:
        for _ in range(3):
            client.call(get(toy), {})
        assert client._made.cookies.jar is not None
        with pytest.raises(AttributeError, match="keeps no cookies"):
            client._made.cookies = {}
    assert server.connections == 1
    assert [request.header("cookie") for request in server.requests] == [None] * 3


def test_a_client_of_the_callers_own_adds_its_headers_cookies_query_and_hooks(toy, server, call) -> None:
    seen: list[str] = []

    async def note_async(request: httpx.Request) -> None:
        note(request)
        await anyio.lowlevel.checkpoint()

    def note(request: httpx.Request) -> None:
        seen.append(str(request.url))
        request.headers["x-hook"] = "1"

    kind, hook = (httpx.Client, note) if call.flavour == "sync" else (httpx.AsyncClient, note_async)
    http = kind(
        headers={"x-own": "o", "accept": "text/csv", "x-toy-key": "not this"},
        cookies={"own": "c"},
        params={"p": "12"},
        event_hooks={"request": [hook]},
        auth=("me", "pw"),
    )
    call(get(toy, security=(("header",),)), client={"http_client": http, "toy_key": "this"}, extra_query={"q": 1})
    (request,) = server.requests
    assert request.target == "/v1/toys?q=1&p=12"
    assert seen == [f"{server.origin}/v1/toys?q=1&p=12"]
    names = ("x-own", "x-hook", "accept", "x-toy-key", "cookie", "authorization")
    assert [request.all(name) for name in names] == [["o"], ["1"], ["*/*"], ["this"], ["own=c"], ["Basic bWU6cHc="]]
    assert call.left_open


def test_a_hook_that_reads_the_body_does_no_harm(toy, server, say) -> None:
    server.will(say.answer(200, gzip.compress(b'{"a":1}'), {"content-encoding": "gzip", "content-type": "text/json"}))
    with httpx.Client(event_hooks={"response": [lambda response: response.read()]}) as http:
        client = toy.Toy(base_url=server.address, http_client=http)
        assert client.call(get(toy, responses={"200": (toy.operation.JsonResponse("text/json"),)}), {}) == {"a": 1}


def test_an_error_of_a_hook_is_the_callers(toy, server) -> None:
    def refuse(_request: httpx.Request) -> None:
        raise LookupError("of the caller's")

    with httpx.Client(event_hooks={"request": [refuse]}) as http, pytest.raises(LookupError, match="of the caller's"):
        toy.Toy(base_url=server.address, http_client=http).call(get(toy), {})


def test_a_client_that_was_closed_can_be_used_again(toy, server, call) -> None:
    client = toy.Toy(base_url=server.address)
    client.close()
    client.call(get(toy), {})
    client.close()
    client.close()
    client.call(get(toy), {})
    client.close()
    assert server.connections == 2
    http = httpx.Client() if call.flavour == "sync" else httpx.AsyncClient()
    if call.flavour == "sync":
        http.close()
    else:
        asyncio.run(http.aclose())
    with pytest.raises(toy.errors.APIConnectionError, match="http_client has been closed"):
        call(get(toy), client={"http_client": http})


def test_threads_share_a_client(toy, server) -> None:
    answers: list[Any] = []
    with toy.Toy(base_url=server.address) as client:
        made: set[int] = set()

        def work(number: int) -> None:
            answers.append(client.call(get(toy), {"extra_query": {"n": number}}))
            made.add(id(client._made))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answers == [{}] * 16
    assert len(made) == 1
    assert sorted(request.target for request in server.requests) == sorted(f"/v1/toys?n={n}" for n in range(16))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_share_a_client_and_each_has_its_own_deadline(toy, server, backend, monkeypatch) -> None:
    seen: dict[int, float | None] = {}
    monkeypatch.setattr(toy.clock, "now", lambda: 1000.0)

    async def run() -> None:
        async with toy.AsyncToy(base_url=server.address) as client, anyio.create_task_group() as tasks:

            async def work(number: int) -> None:
                await client.call(get(toy), {"deadline": 10.0 + number})
                seen[number] = toy.clock.DEADLINE.get()

            for number in range(8):
                tasks.start_soon(work, number)

    anyio.run(run, backend=backend)
    assert len(server.requests) == 8
    assert seen == dict.fromkeys(range(8))


def test_an_environment_that_cannot_connect_is_an_error_of_ours(toy, server, monkeypatch) -> None:
    with toy.Toy(base_url=server.address) as client:
        client.call(get(toy), {})  # loads what it needs
    monkeypatch.setenv("HTTP_PROXY", "gopher://127.0.0.1")
    with toy.Toy(base_url=server.address) as client, pytest.raises(toy.errors.APIConnectionError, match="environment"):
        client.call(get(toy), {})


def test_a_proxy_of_the_environment_is_used_and_cut_by_the_deadline_too(toy, server, monkeypatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.origin)
    with toy.Toy(base_url="http://toys.example/v1") as client:
        client.call(get(toy), {})
        backends = [type(pool._network_backend).__name__ for pool in toy.transport._pools(client._made)]
    assert server.requests[0].target == "http://toys.example/v1/toys"
    assert backends == ["_Backend", "_Backend"]


# ---------------------------------------------------------------- what they load


def loaded(toy: SimpleNamespace, code: str) -> set[str]:
    program = f"import httpx, sys; before = set(sys.modules); {code}; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-c", program], cwd=toy.root, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_client_is_imported_with_little_else(toy) -> None:
    names = loaded(toy, "from toy.client import Toy")
    ours = {name.removeprefix("toy._runtime.") for name in names if name.startswith("toy._runtime.")}
    assert ours == {"client", "core", "security", "unset"}
    assert {name for name in names if not name.startswith("toy")} == set()


def test_a_client_is_made_without_connecting(toy) -> None:
    names = loaded(toy, "from toy.client import Toy; Toy(base_url='https://toys.example', toy_key='k')")
    assert not names & {"httpcore", "attr", "attrs", "toy._runtime.transport"}


def test_a_request_that_is_refused_connects_to_nothing(toy) -> None:
    code = (
        "from toy.client import Toy; from toy._runtime import Operation, PathParameter, ValidationError\n"
        "try: Toy().call(Operation('GET', '/{a}', name='a', parameters=(PathParameter('a'),)), {}, ('..',))\n"
        "except ValidationError: print('toy.refused')\n"
    )
    names = loaded(toy, f"exec({code!r})")
    assert "toy.refused" in names
    assert not names & {"httpcore", "ssl", "toy._runtime.transport"}


def test_preloading_leaves_nothing_to_load(toy) -> None:
    names = loaded(toy, "from toy._runtime import preload; preload()")
    package = toy.root / "toy"
    files = [file.relative_to(package.parent).with_suffix("") for file in package.rglob("*.py")]
    assert {".".join(file.parts).removesuffix(".__init__") for file in files} <= names


def test_every_name_of_the_runtime_is_found(toy) -> None:
    runtime = toy.runtime
    assert [name for name in runtime.__all__ if getattr(runtime, name, None) is None] == []
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = runtime.nothing
