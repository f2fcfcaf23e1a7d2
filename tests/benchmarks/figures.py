"""What importing and calling the generated client costs, as ratios measured in one run: `make bench`.

CPU seconds, never wall-clock time; the sides of a comparison take turns, and the median of the rounds counts. A call
is measured in this process alone: the server it talks to is another one.
"""

from __future__ import annotations

import contextlib
import json
import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import httpx
import rich
import uvicorn
from obiguard import Obiguard
from rich.table import Table

from openapi_attrs.serve.application import listen

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

BODY: dict[str, Any] = {"model": "dall-e-3", "prompt": "A cute baby sea otter", "n": 1, "size": "1024x1024"}
ANSWER = json.dumps({"created": 1, "data": [{"url": "https://images.example/1.png"}]}).encode()


def main() -> None:
    """Measure, and print the table."""
    table = Table("figure", "CPU, ours", "CPU, theirs", "ratio", "goal", title="CPU, medians of rounds in turn")
    base = "import httpx"
    both = f"{base}; from obiguard import Obiguard"
    row(table, "importing httpx and the client / httpx", imports(both, base), 1.10)
    row(table, "a call / the same call with raw httpx", calls(), 1.0)
    rich.print(table)


def row(table: Table, name: str, measured: tuple[float, ...], goal: float | None) -> None:
    """Add a figure; CPU is in microseconds."""
    ours, theirs = measured
    shown = "" if goal is None else f"at most {goal:.2f}"
    table.add_row(name, f"{ours * 1e6:,.2f} us", f"{theirs * 1e6:,.2f} us", f"{ours / theirs:.2f}", shown)


def in_turn(*sides: Callable[[], float], rounds: int) -> tuple[float, ...]:
    """Run the sides one after the other, once to warm up and then `rounds` times; gives the median of each."""
    for side in sides:
        side()
    measured = [[side() for side in sides] for _ in range(rounds)]
    return tuple(statistics.median(column) for column in zip(*measured, strict=True))


def imports(*statements: str) -> tuple[float, ...]:
    """Measure what statements cost in processes of their own, the start of the interpreter left out."""

    def run(statement: str) -> float:
        code = f"import time; start = time.process_time()\n{statement}\nprint(time.process_time() - start)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        return float(done.stdout)

    return in_turn(*(lambda statement=statement: run(statement) for statement in statements), rounds=21)


def calls(number: int = 200) -> tuple[float, ...]:
    """Measure one call of the client, and of httpx with the same arguments, against one server."""
    with server() as address, httpx.Client() as raw, Obiguard(obiguard_api_key="key", base_url=address) as client:
        url, headers = f"{address}/images/generations", {"x-obiguard-api-key": "key"}

        def ours() -> object:
            return client.images.generate(**BODY)

        def theirs() -> object:
            return raw.post(url, json=BODY, headers=headers).raise_for_status().json()

        return in_turn(*(lambda call=call: each(call, number) for call in (ours, theirs)), rounds=15)


def each(call: Callable[[], object], number: int) -> float:
    """Measure the CPU seconds of one call, as the mean of `number` of them."""
    start = time.process_time()
    for _ in range(number):
        call()
    return (time.process_time() - start) / number


@contextlib.contextmanager
def server() -> Generator[str]:
    """Run a server in another process that gives the same answer to every request; gives its base URL."""
    with subprocess.Popen([sys.executable, __file__, "--serve"], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"  # type: ignore[union-attr] # it is a pipe
        finally:
            process.terminate()


async def answer(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - ASGI
    """Read the request and give the answer."""
    del scope
    while (await receive()).get("more_body"):
        pass
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(ANSWER)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": ANSWER})


def serve() -> None:
    """Serve `answer` on a free port, which is told on standard output."""
    config = uvicorn.Config(answer, log_level="warning", access_log=False, lifespan="off")
    listening = listen("127.0.0.1", 0)
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    os.environ.pop("OBIGUARD_BASE_URL", None)
    serve() if sys.argv[1:] == ["--serve"] else main()
