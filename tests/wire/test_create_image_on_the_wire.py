"""What the published sample puts on the wire: what the caller set and nothing else.

The expectation was captured from two independent clients that ran the sample against a loopback server.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from attrs import frozen
from obiguard import AsyncObiguard, Obiguard, ValidationError

if TYPE_CHECKING:
    from collections.abc import Generator

ROOT = Path(__file__).parents[2]
KEY = "vk-obg-of-the-tests"
CALL: dict[str, Any] = {"model": "dall-e-3", "prompt": "A cute baby sea otter", "n": 1, "size": "1024x1024"}
ANSWER = b'{"created": 1, "data": [{"url": "https://images.example/1.png"}]}'


@frozen
class Received:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@frozen
class Recorder:
    address: str
    received: list[Received]


@pytest.fixture
def recorder() -> Generator[Recorder]:
    received: list[Received] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            received.append(Received(self.command, self.path, headers, body))
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(ANSWER)))
            self.end_headers()
            self.wfile.write(ANSWER)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Recorder(f"http://127.0.0.1:{server.server_port}/v1", received)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def call(address: str, **arguments: Any) -> None:
    with Obiguard(obiguard_api_key=KEY, base_url=address) as client:
        client.images.generate(**arguments)


def call_async(address: str, **arguments: Any) -> None:
    async def send() -> None:
        async with AsyncObiguard(obiguard_api_key=KEY, base_url=address) as client:
            await client.images.generate(**arguments)

    asyncio.run(send())


def run_published_sample(address: str, **_: Any) -> None:
    """Run the document's own Python, as it stands, in a process of its own."""
    document = yaml.safe_load((ROOT / "spec/openapi.yaml").read_text(encoding="utf-8"))
    samples = document["paths"]["/images/generations"]["post"]["x-code-samples"]
    source = next(sample["source"] for sample in samples if sample["lang"] == "python")
    client = {"PYTHONPATH": str(ROOT / "generated/obiguard"), "OBIGUARD_BASE_URL": address}
    subprocess.run([sys.executable, "-c", source], env={**os.environ, **client}, check=True)


@pytest.mark.parametrize("generate", [call, call_async, run_published_sample])
def test_the_sample_is_sent_as_two_other_clients_send_it(generate: Any, recorder: Recorder) -> None:
    generate(recorder.address, **CALL)
    (request,) = recorder.received
    assert (request.method, request.path) == ("POST", "/v1/images/generations")
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-obiguard-api-key"] == ("vk-obg***" if generate is run_published_sample else KEY)
    assert not {"authorization", "traceparent"} & request.headers.keys()
    assert json.loads(request.body) == CALL


@pytest.mark.parametrize("generate", [call, call_async])
def test_no_default_of_the_document_is_sent(generate: Any, recorder: Recorder) -> None:
    generate(recorder.address, prompt="otter")
    generate(recorder.address, prompt="otter", style=None, n=None)
    assert [json.loads(request.body) for request in recorder.received] == [
        {"prompt": "otter"},
        {"prompt": "otter", "style": None, "n": None},
    ]


@pytest.mark.parametrize("generate", [call, call_async])
def test_nothing_is_sent_when_a_rule_is_broken(generate: Any, recorder: Recorder) -> None:
    with pytest.raises(ValidationError) as caught:
        generate(recorder.address, prompt="x" * 1001, size="1792x1024", quality="hd", style="vivid")
    assert [(v.pointer, v.rule_id) for v in caught.value.violations] == [
        ("/prompt", "dall-e-2-prompt-length"),
        ("/quality", "dall-e-2-takes-no-quality"),
        ("/size", "dall-e-2-sizes"),
        ("/style", "dall-e-2-takes-no-style"),
    ]
    assert all(v.keyword and v.message for v in caught.value.violations)
    assert recorder.received == []
