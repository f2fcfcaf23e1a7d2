"""Clients made from documents that a test writes, and what they send."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import Factory, define

from openapi_attrs import config, pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

NUMBERS = itertools.count()


@define
class Wire:
    """A client of a document whose requests are kept, and answered with `answer`."""

    client: Callable[..., Any]
    answer: httpx.Response = Factory(lambda: httpx.Response(204))
    requests: list[httpx.Request] = Factory(list)

    def call(self, name: str, /, *, credentials: Mapping[str, Any] | None = None, **arguments: Any) -> Any:
        """Call `resource.method` with a new client."""
        client = self.client(
            base_url="http://wire.test/v1",
            http_client=httpx.Client(transport=httpx.MockTransport(self.handle)),
            **(credentials or {}),
        )
        resource, method = name.split(".")
        return getattr(getattr(client, resource), method)(**arguments)

    def sent(self, name: str, /, **arguments: Any) -> httpx.Request:
        """Return the one request that a call sends."""
        self.requests.clear()
        self.call(name, **arguments)
        (request,) = self.requests
        return request

    def target(self, name: str, /, **arguments: Any) -> str:
        """Return path and query of the one request that a call sends, without the path of the server."""
        return self.sent(name, **arguments).url.raw_path.decode().removeprefix("/v1")

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return httpx.Response(self.answer.status_code, headers=self.answer.headers, content=self.answer.content)


def _whole(document: dict[str, Any]) -> dict[str, Any]:
    version = {} if "swagger" in document else {"openapi": "3.1.0"}
    return {**version, "info": {"title": "wired", "version": "1"}, **document}


@pytest.fixture(scope="session")
def wired(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[dict[str, Any]], Wire]]:
    """Make a client of a document, whose version and title may be left out."""
    root = tmp_path_factory.mktemp("wired")

    def make(document: dict[str, Any]) -> Wire:
        package = f"wired_{next(NUMBERS)}"
        spec = root / f"{package}.json"
        spec.write_text(json.dumps(_whole(document)))
        output = pipeline.generate(config.direct(spec, root / "unused", package))
        for file in output.files:
            if file.path.startswith(f"{package}/"):
                path = root / file.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(file.content)
        module = importlib.import_module(package)
        return Wire(getattr(module, importlib.import_module(f"{package}._operations").CLIENT))

    sys.path.insert(0, str(root))
    yield make
    sys.path.remove(str(root))
