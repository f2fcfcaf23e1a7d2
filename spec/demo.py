"""The client against the embedded gateway: the document's own sample, its async twin, and a call that breaks rules.

python spec/demo.py FOLDER      saves the images in FOLDER
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import yaml
from obiguard import AsyncObiguard, Obiguard, ValidationError, errors

if TYPE_CHECKING:
    from collections.abc import Generator

    from obiguard.models import ImagesResponse

ROOT = Path(__file__).parents[1]
# one call, four rules: too long for dall-e-2, which makes no wide images and takes neither quality nor style
BREAKS_FOUR: dict[str, Any] = {"prompt": "otter " * 200, "size": "1792x1024", "quality": "hd", "style": "vivid"}


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with gateway() as address:
        os.environ["OBIGUARD_BASE_URL"] = address
        print(f"The gateway listens on {address}\n")
        source = published_sample()
        print("The sample of the published document, unchanged:\n")
        print("\n".join(f"    {line}" for line in source.splitlines()))
        (answer,) = typed_at_a_prompt(source)
        save(folder / "sample", answer)
        print("\nIts async twin, asking for the content of the images instead of links:")
        save(folder / "async", asyncio.run(twin()))
        print("\nA call that breaks four rules:")
        refused()


@contextlib.contextmanager
def gateway() -> Generator[str]:
    """Run `openapi-attrs serve` on a free port of the loopback interface; gives the base URL it prints."""
    command = [str(Path(sys.executable).with_name("openapi-attrs")), "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().split()[-1]
        finally:
            server.terminate()


def published_sample() -> str:
    document = yaml.safe_load((ROOT / "spec/openapi.yaml").read_text(encoding="utf-8"))
    samples: list[dict[str, str]] = document["paths"]["/images/generations"]["post"]["x-code-samples"]
    return next(sample["source"] for sample in samples if sample["lang"] == "python")


def typed_at_a_prompt(source: str) -> list[Any]:
    """Run source as Python's own prompt does, which is given the value of each expression statement."""
    shown: list[Any] = []
    usual, sys.displayhook = sys.displayhook, shown.append
    try:
        exec(compile(ast.Interactive(ast.parse(source).body), "the published sample", "single"), {})
    finally:
        sys.displayhook = usual
    return shown


async def twin() -> ImagesResponse:
    async with AsyncObiguard(obiguard_api_key="vk-obg***") as client:
        return await client.images.generate(
            prompt="A cute baby sea otter, twice", n=2, size="512x512", response_format="b64_json"
        )


def refused() -> None:
    with Obiguard(obiguard_api_key="vk-obg***") as client:
        try:
            client.images.generate(**BREAKS_FOUR)
        except ValidationError as error:
            print("  refused before a byte was sent:")
            for violation in error.violations:
                print(f"    {violation.pointer or '/'}: {violation.message} ({violation.rule_id})")
        try:
            client.images.generate(**BREAKS_FOUR, validate=False)
        except errors.UnprocessableEntityError as error:
            print(f"  sent all the same, the gateway refuses it by the same rules: {error.status_code}")


def save(name: Path, answer: ImagesResponse) -> None:
    for number, image in enumerate(answer.data, 1):
        content = image.b64_json if isinstance(image.b64_json, bytes) else httpx.get(str(image.url)).content
        file = name.with_name(f"{name.name}-{number}.png")
        file.write_bytes(content)
        print(f"  saved {file} ({len(content)} bytes)")


if __name__ == "__main__":
    main()
