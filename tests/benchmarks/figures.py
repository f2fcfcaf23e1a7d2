"""What the generated client costs, as ratios measured in one run: `make bench`.

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
from typing import TYPE_CHECKING, Annotated, Any, Literal

import httpx
import msgspec
import pydantic
import rich
import uvicorn
from obiguard import Obiguard, rules
from rich.table import Table

from openapi_attrs.serve.application import listen

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Self

BODY: dict[str, Any] = {"model": "dall-e-3", "prompt": "A cute baby sea otter", "n": 1, "size": "1024x1024"}
ANSWER = json.dumps({"created": 1, "data": [{"url": "https://images.example/1.png"}]}).encode()
SIZES = {"dall-e-2": ("256x256", "512x512", "1024x1024"), "dall-e-3": ("1024x1024", "1792x1024", "1024x1792")}

Size = Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"]
Quality = Literal["standard", "hd"]
Style = Literal["vivid", "natural"]
Format = Literal["url", "b64_json"]


class PydanticRequest(pydantic.BaseModel):
    """The request with all its rules, as a user of pydantic writes it."""

    model_config = pydantic.ConfigDict(strict=True, extra="allow")

    prompt: str
    model: str | None = "dall-e-2"
    n: Annotated[int, pydantic.Field(ge=1, le=10)] | None = 1
    quality: Quality = "standard"
    response_format: Format | None = "url"
    size: Size | None = "1024x1024"
    style: Style | None = "vivid"
    user: str | None = None

    @pydantic.model_validator(mode="after")
    def _rules(self) -> Self:
        model = self.model or "dall-e-2"
        if model == "dall-e-2":
            _demand(len(self.prompt) <= 1000, "dall-e-2 takes a prompt of at most 1000 characters")
            _demand("quality" not in self.model_fields_set, "quality is only supported for dall-e-3")
            _demand("style" not in self.model_fields_set or self.style is None, "style is only supported for dall-e-3")
        elif model == "dall-e-3":
            _demand(len(self.prompt) <= 4000, "dall-e-3 takes a prompt of at most 4000 characters")
            _demand(self.n in {1, None}, "dall-e-3 makes one image per request")
        if model in SIZES:
            _demand(self.size is None or self.size in SIZES[model], f"{model} makes no images of this size")
        return self


class MsgspecRequest(msgspec.Struct):
    """The same with msgspec."""

    prompt: str
    model: str | None = "dall-e-2"
    n: Annotated[int, msgspec.Meta(ge=1, le=10)] | None = 1
    quality: Quality | msgspec.UnsetType = msgspec.UNSET
    response_format: Format | None = "url"
    size: Size | None = "1024x1024"
    style: Style | msgspec.UnsetType | None = msgspec.UNSET
    user: str | msgspec.UnsetType = msgspec.UNSET

    def __post_init__(self) -> None:
        model = self.model or "dall-e-2"
        if model == "dall-e-2":
            _demand(len(self.prompt) <= 1000, "dall-e-2 takes a prompt of at most 1000 characters")
            _demand(self.quality is msgspec.UNSET, "quality is only supported for dall-e-3")
            _demand(self.style in {msgspec.UNSET, None}, "style is only supported for dall-e-3")
        elif model == "dall-e-3":
            _demand(len(self.prompt) <= 4000, "dall-e-3 takes a prompt of at most 4000 characters")
            _demand(self.n in {1, None}, "dall-e-3 makes one image per request")
        if model in SIZES:
            _demand(self.size is None or self.size in SIZES[model], f"{model} makes no images of this size")


def _demand(holds: bool, message: str) -> None:  # noqa: FBT001 - reads as an assertion
    if not holds:
        raise ValueError(message)


def main() -> None:
    """Measure, and print the table."""
    table = Table("figure", "CPU, ours", "CPU, theirs", "ratio", "goal", title="CPU, medians of rounds in turn")
    base = "import httpx"
    both = f"{base}; from obiguard import Obiguard"
    row(table, "importing httpx and the client / httpx", imports(both, base), 1.10)
    row(table, "a call / the same call with raw httpx", calls(), 1.0)
    ours, pydantic_cpu, msgspec_cpu = checks()
    row(table, "checking the request / pydantic", (ours, pydantic_cpu), 0.55)
    row(table, "checking the request / msgspec", (ours, msgspec_cpu), None)
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


def checks(number: int = 5000) -> tuple[float, ...]:
    """Measure a check of the published sample's body by our rules, by pydantic and by msgspec."""
    check, validate = rules.create_image_request.check, PydanticRequest.__pydantic_validator__.validate_python
    sides: list[Callable[[], object]] = [
        lambda: check(BODY),
        lambda: validate(BODY),
        lambda: msgspec.convert(BODY, MsgspecRequest),
    ]
    return in_turn(*(lambda side=side: each(side, number) for side in sides), rounds=15)


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
