"""The embedded gateway of this project, on a loopback port; and applications made from a few lines of YAML."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import uvicorn

from openapi_attrs import config
from openapi_attrs.model import Config
from openapi_attrs.serve import application
from openapi_attrs.serve.application import listen

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from starlette.applications import Starlette

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def images_application() -> Starlette:
    return application(config.read(ROOT))


@pytest.fixture(scope="session")
def images_address(images_application: Starlette) -> Generator[str]:
    """Give the base URL of a server in a thread, as a client is given it."""
    server = uvicorn.Server(uvicorn.Config(images_application, log_level="warning", lifespan="off"))
    with listen("127.0.0.1", 0) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture
def make_application(tmp_path: Path) -> Callable[..., Starlette]:
    """Give a function from a document's YAML, and a hook module's source, to its application."""

    def make(document: str, hooks: str | None = None) -> Starlette:
        (tmp_path / "openapi.yaml").write_text(document, encoding="utf-8")
        if hooks is not None:
            (tmp_path / "hooks.py").write_text(hooks, encoding="utf-8")
        return application(
            Config(
                root=tmp_path,
                document=tmp_path / "openapi.yaml",
                output=tmp_path / "client",
                package="client",
                gateway=None if hooks is None else tmp_path / "hooks.py",
            )
        )

    return make


@pytest.fixture(scope="session")
def ask() -> Callable[..., httpx.Response]:
    """Give a function that sends one request to an application, without a socket."""

    def ask(application: Starlette, method: str, path: str, **request: Any) -> httpx.Response:  # noqa: ANN401
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(application, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://gateway.example") as client:
                return await client.request(method, path, **request)

        return asyncio.run(send())

    return ask
