"""A small client as generated code looks, and a server that misbehaves as it is told."""

from __future__ import annotations

import gzip
import importlib
import json
import shutil
import socket
import struct
import sys
import threading
from collections import deque
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from attrs import Factory, define, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from _pytest.tmpdir import TempPathFactory

RUNTIME = Path(__file__).parents[2] / "templates" / "runtime"
KEY = "sk-of-the-tests-0123456789"

CLIENT = """
from __future__ import annotations

from ._runtime import Api, ApiKey, AsyncBaseClient, BaseClient, Basic, Bearer

_API = Api(
    package="toy",
    title="Toys",
    servers=("http://127.0.0.1:9/of-the-document",),
    base_url_environment="TOY_BASE_URL",
    security={
        "header": ApiKey("toy_key", "header", "x-toy-key", environment="TOY_KEY"),
        "query": ApiKey("query_key", "query", "key", environment="TOY_QUERY_KEY"),
        "cookie": ApiKey("cookie_key", "cookie", "session", environment="TOY_COOKIE_KEY"),
        "basic": Basic("login", environment="TOY_LOGIN"),
        "bearer": Bearer("token", environment="TOY_TOKEN"),
    },
)


def _credentials(given):
    names = {"header": "toy_key", "query": "query_key", "cookie": "cookie_key", "basic": "login", "bearer": "token"}
    return {scheme: given.pop(name, None) for scheme, name in names.items()}


class Toy(BaseClient):
    def __init__(self, **settings):
        super().__init__(_API, _credentials(settings), **settings)


class AsyncToy(AsyncBaseClient):
    def __init__(self, **settings):
        super().__init__(_API, _credentials(settings), **settings)
"""

MODELS = """
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.decode import decode_array, decode_bytes, decode_datetime


@define(kw_only=True, eq=False, repr=False)
class Toy(Model):
    _wire: ClassVar[Mapping[str, str]] = {"class_": "class", "made_at": "madeAt"}

    name: str
    class_: str | Unset = UNSET
    made_at: Any = UNSET
    picture: bytes | Unset = UNSET
    parts: list[Toy] | Unset = UNSET
    box: Toy | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Toy:
        rest = dict(data)
        return cls(
            name=rest.pop("name", UNSET),
            class_=rest.pop("class", UNSET),
            made_at=decode_datetime(rest.pop("madeAt", UNSET)),
            picture=decode_bytes(rest.pop("picture", UNSET)),
            parts=decode_array(rest.pop("parts", UNSET), Toy.decode),
            box=Toy.decode(rest.pop("box", UNSET)),
            additional_properties=rest,
        )
"""


@pytest.fixture(scope="session")
def toy(tmp_path_factory: TempPathFactory) -> Iterator[SimpleNamespace]:
    """The package `toy`: its modules, and what its runtime exports."""
    root = tmp_path_factory.mktemp("client")
    package = root / "toy"
    shutil.copytree(RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(RUNTIME.parent / "errors.py.jinja", package / "errors.py")  # the same in every client
    (package / "__init__.py").write_text("")
    (package / "client.py").write_text(CLIENT)
    (package / "models.py").write_text(MODELS)
    sys.path.insert(0, str(root))
    names = {path.stem for path in RUNTIME.glob("*.py")} - {"__init__"}
    modules = {name: importlib.import_module(f"toy._runtime.{name}") for name in names}
    client, models = importlib.import_module("toy.client"), importlib.import_module("toy.models")
    yield SimpleNamespace(
        Toy=client.Toy,
        AsyncToy=client.AsyncToy,
        models=models,
        root=root,
        runtime=sys.modules["toy._runtime"],
        **modules,
    )
    sys.path.remove(str(root))


@frozen
class Request:
    """A request as it came over the wire; names of headers are in lower case."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key == name]

    def header(self, name: str) -> str | None:
        return ", ".join(self.all(name)) or None

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def answer(
    status: int = 200, body: bytes | Any = b"", headers: Mapping[str, str] | None = None, *, length: int | None = None
) -> bytes:
    """A whole response; a body that is no bytes is sent as JSON."""
    given = dict(headers or {})
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
        given.setdefault("content-type", "application/json")
    given.setdefault("content-length", str(len(body) if length is None else length))
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
    return f"HTTP/1.1 {status} Whatever\r\n{lines}\r\n".encode() + body


def hang_up(connection: socket.socket) -> None:
    """Reset the connection without an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def truncated(body: bytes = b'{"name": "te', promised: int = 500) -> Callable[[socket.socket], None]:
    """An answer whose body ends before its length."""

    def send(connection: socket.socket) -> None:
        connection.sendall(answer(200, body, {"content-type": "application/json"}, length=promised))
        connection.shutdown(socket.SHUT_RDWR)

    return send


def bomb(size: int) -> bytes:
    """So many zero bytes, compressed."""
    return answer(200, gzip.compress(bytes(size)), {"content-encoding": "gzip", "content-type": "application/json"})


@pytest.fixture(scope="session")
def say() -> SimpleNamespace:
    """What a server can be told to answer: bytes, or callables that are given the connection."""
    return SimpleNamespace(answer=answer, hang_up=hang_up, truncated=truncated, bomb=bomb)


@define
class Server:
    """Answers each request with the next of `answers`, and with an empty object when there are no more."""

    port: int
    answers: deque[Any] = Factory(deque)
    requests: list[Request] = Factory(list)
    connections: int = 0

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def address(self) -> str:
        return f"{self.origin}/v1"

    def will(self, *answers: Any) -> None:
        self.answers.extend(answers)

    def serve(self, connection: socket.socket) -> None:
        self.connections += 1
        with connection, connection.makefile("rb") as stream:
            while (request := _read(stream)) is not None:
                self.requests.append(request)
                step = self.answers.popleft() if self.answers else answer(200, {})
                try:
                    if callable(step):
                        step(connection)
                        return
                    connection.sendall(step)
                except OSError:  # the client has gone
                    return


def _read(stream: Any) -> Request | None:
    try:
        first = stream.readline()
        if not first:
            return None
        method, target, _ = first.decode("latin-1").split(" ")
        headers: list[tuple[str, str]] = []
        while (line := stream.readline().decode("latin-1").strip()) != "":
            name, _, value = line.partition(":")
            headers.append((name.lower(), value.strip()))
        length = next((int(value) for name, value in headers if name == "content-length"), 0)
        return Request(method, target, headers, stream.read(length))
    except (OSError, ValueError):
        return None


def _start() -> tuple[Server, socket.socket]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(listener.getsockname()[1])

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=server.serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return server, listener


def _running() -> Iterator[Server]:
    server, listener = _start()
    yield server
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """The service that is called."""
    yield from _running()


@pytest.fixture
def stranger() -> Iterator[Server]:
    """Another origin."""
    yield from _running()


@define
class Caller:
    """Calls an operation with a new client, sync or async, and closes it."""

    toy: SimpleNamespace
    flavour: str
    address: str
    left_open: bool = False

    def __call__(
        self,
        operation: Any,
        *parameters: Any,
        body: Any = None,
        client: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> Any:
        body = self.toy.unset.UNSET if body is None else body
        settings = {"base_url": self.address, **(client or {})}
        http = settings.get("http_client")
        if self.flavour == "sync":
            try:
                with self.toy.Toy(**settings) as made:
                    return made.call(operation, options, parameters, body=body)
            finally:
                self._let_go(http)

        async def run() -> Any:
            try:
                async with self.toy.AsyncToy(**settings) as made:
                    return await made.call(operation, options, parameters, body=body)
            finally:
                if self._let_go(http):
                    await http.aclose()

        return anyio.run(run, backend=self.flavour)

    def _let_go(self, http: Any) -> bool:
        """Note whether the client left the caller's own open, and close it."""
        self.left_open = http is not None and not http.is_closed
        if self.left_open and self.flavour == "sync":
            http.close()
        return self.left_open


@pytest.fixture(params=["sync", "asyncio", "trio"])
def call(request: pytest.FixtureRequest, toy: SimpleNamespace, server: Server) -> Caller:
    """Call an operation of the service, in each of the three ways."""
    return Caller(toy, request.param, server.address)


@pytest.fixture
def once(toy: SimpleNamespace, server: Server) -> Caller:
    """Call an operation of the service; what is tested lies outside of input and output."""
    return Caller(toy, "sync", server.address)


@pytest.fixture
def pauses(toy: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the client waited, without waiting; the jitter is taken away."""
    waited: list[float] = []

    async def sleep_async(seconds: float) -> None:
        waited.append(seconds)
        await anyio.lowlevel.checkpoint()

    monkeypatch.setattr(toy.clock, "sleep", waited.append)
    monkeypatch.setattr(toy.clock, "sleep_async", sleep_async)
    monkeypatch.setattr(toy.retry, "_random", lambda: 0.0)
    return waited


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TOY_BASE_URL", "TOY_KEY", "TOY_QUERY_KEY", "TOY_COOKIE_KEY", "TOY_LOGIN", "TOY_TOKEN"):
        monkeypatch.delenv(name, raising=False)
