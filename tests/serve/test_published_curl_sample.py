"""The published curl sample against a running gateway: a client that is none of ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]


def published(language: str) -> str:
    document: dict[str, Any] = yaml.safe_load((ROOT / "spec/openapi.yaml").read_text(encoding="utf-8"))
    samples: list[dict[str, str]] = document["paths"]["/images/generations"]["post"]["x-code-samples"]
    return next(sample["source"] for sample in samples if sample["lang"] == language)


@pytest.mark.skipif(shutil.which("curl") is None or shutil.which("bash") is None, reason="runs the curl sample")
def test_the_curl_sample_is_answered_with_a_picture(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "openapi_attrs", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            address = server.stdout.readline().split()[-1]
            sample = published("curl").replace("https://gateway.obiguard.ai/v1", address)
            called = subprocess.run(
                ["bash", "-c", sample],
                cwd=tmp_path,
                env={**os.environ, "OBIGUARD_API_KEY": "vk-obg***"},
                capture_output=True,
                check=True,
            )
            link = json.loads(called.stdout)["data"][0]["url"]
            picture = subprocess.run(["curl", "--silent", link], capture_output=True, check=True).stdout
        finally:
            server.terminate()
    assert picture.startswith(b"\x89PNG\r\n")
