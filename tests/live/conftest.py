"""Real servers on loopback ports, and clients generated from the documents they publish."""

from __future__ import annotations

import contextlib
import importlib
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from openapi_attrs import lock, pipeline
from openapi_attrs.model import Config

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    Started = Callable[..., contextlib.AbstractContextManager[None]]

STARTS_WITHIN = 60.0  # seconds, on a machine that does much else


@pytest.fixture
def program() -> Callable[[str, str], str]:
    """Give a function to the path of a program; without it the test is skipped, and says what is missing."""

    def find(name: str, missing: str) -> str:
        beside = Path(sys.executable).parent
        found = shutil.which(name, path=f"{beside}:{beside.parent / 'node_modules/.bin'}") or shutil.which(name)
        return found or pytest.skip(f"there is no {name}: {missing}")

    return find


@pytest.fixture
def free_port() -> Callable[[], int]:
    """Give a function to a port that nobody listens on."""

    def find() -> int:
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            return listening.getsockname()[1]

    return find


@pytest.fixture
def started(tmp_path: Path) -> Started:
    """Give a context in which a command runs, from when it answers at a URL on."""

    @contextlib.contextmanager
    def start(command: list[str], url: str) -> Iterator[None]:
        with (tmp_path / "server.log").open("w+b") as log:
            server = subprocess.Popen(command, cwd=tmp_path, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            try:
                _wait(server, url, tmp_path / "server.log")
                yield
            finally:
                server.terminate()
                server.wait()

    return start


def _wait(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until:
        with contextlib.suppress(httpx.TransportError):
            httpx.get(url)
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            pytest.fail(f"the server ended with {server.wait(timeout=0.2)}: {log.read_text(errors='replace')}")
    pytest.fail(f"the server does not answer: {log.read_text(errors='replace')}")


@pytest.fixture
def client_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], ModuleType]:
    """Give a function to the package generated from a document, imported."""

    def generate(document: Path, package: str) -> ModuleType:
        root = tmp_path / "packages"
        settings = Config(
            root=document.parent, document=document, output=root / package, package=package, layout="package"
        )
        for file in pipeline.generate(settings).files:
            if file.path != lock.NAME:
                (root / package / file.path).parent.mkdir(parents=True, exist_ok=True)
                (root / package / file.path).write_bytes(file.content)
        monkeypatch.syspath_prepend(root)
        return importlib.import_module(package)

    return generate
