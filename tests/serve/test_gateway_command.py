"""`openapi-attrs serve` says where it listens on one line, answers, and ends cleanly when interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from openapi_attrs import cli
from openapi_attrs.serve.application import listen

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name != "posix", reason="sends the signal that Ctrl-C sends")
def test_the_command_says_where_it_listens_and_ends_cleanly() -> None:
    command = [sys.executable, "-m", "openapi_attrs", "serve", "--port", "0"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True) as server:
        assert server.stdout is not None
        try:
            line = server.stdout.readline()
            address = line.removeprefix("listening on ").rstrip("\n")
            answer = httpx.post(f"{address}/images/generations", json={"prompt": "otter"})
        finally:
            server.send_signal(signal.SIGINT)
        rest, told = server.communicate()
    assert address.startswith("http://127.0.0.1:")
    assert answer.status_code == 401
    assert (server.returncode, rest) == (0, "")
    assert "Traceback" not in told


def test_an_address_that_is_taken_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT / "spec")
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        assert cli.run(["serve", "--port", str(port)]) == 2
    told = f"<command line>:1:1: cannot-listen: cannot listen on 127.0.0.1, port {port}: address already in use (#); "
    assert capsys.readouterr().err.startswith(told)
