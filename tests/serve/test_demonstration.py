"""What `make demo` runs between regenerate and check."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_demonstration_saves_the_images_and_tells_what_is_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "spec/demo.py", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": "generated/obiguard"},
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert sorted(file.name for file in tmp_path.iterdir()) == ["async-1.png", "async-2.png", "sample-1.png"]
    assert all(file.read_bytes().startswith(b"\x89PNG\r\n") for file in tmp_path.iterdir())
    told = done.stdout.splitlines()
    rules = ["dall-e-2-prompt-length", "dall-e-2-takes-no-quality", "dall-e-2-sizes", "dall-e-2-takes-no-style"]
    assert [line.rpartition("(")[2].rstrip(")") for line in told if line.startswith("    /")] == rules
    assert told[-1].endswith("by the same rules: 422")
