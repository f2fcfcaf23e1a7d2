"""Whatever a document says, wherever it says it: generated without a word of it being run, or refused in form.

Nothing but the document and the output is touched.

By default a sample; `make attack` (`pytest tests/attack --whole-attack`) takes every way to break out at every place.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from variants import BREAKOUTS, PLACES
from witness import trespasses, witnessed

from openapi_attrs import pipeline, write
from openapi_attrs.config import direct
from openapi_attrs.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
SAMPLE = 61  # one in so many, a prime that shares no factor with the ways to break out
GROUPS = 8
FORM = re.compile(r"^\S.*:\d+:\d+: [a-z0-9-]+: .+ \(#[^)]*\)(; .+)?$")
VARIANTS = [(place, breakout) for place in PLACES for breakout in BREAKOUTS]


@pytest.mark.parametrize("group", range(GROUPS))
def test_no_text_becomes_code(group: int, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    chosen = VARIANTS if pytestconfig.getoption("--whole-attack") else VARIANTS[::SAMPLE]
    output = tmp_path / "output"
    names: dict[str, tuple[str, str]] = {}
    wrong: list[Any] = []
    for number, (place, breakout) in enumerate(chosen[group::GROUPS]):
        name = f"client_{group}_{number}"
        names[name] = place, breakout
        told = _generated(PLACES[place](BREAKOUTS[breakout]), tmp_path / "spec.json", output / name, name)
        wrong += [(place, breakout, each) for each in told]
    wrong += [(*names[name], told) for name, told in _exercised(output)]
    assert not wrong
    assert not list(tmp_path.rglob("*CANARY*"))


def _generated(document: dict[str, Any], spec: Path, output: Path, package: str) -> Iterator[str]:
    """Generate and write; yield what is wrong with a refusal, or an error that is none."""
    spec.write_text(json.dumps(document), encoding="utf-8")
    try:
        with witnessed() as events:
            config = direct(spec, output, package)
            write.write(pipeline.generate(config), config)
    except Refusal as refusal:
        yield from (str(each) for each in refusal.diagnostics if not FORM.match(str(each)))
    except Exception as error:  # noqa: BLE001 - an error is what is looked for
        yield f"{type(error).__name__}: {error}"
    yield from trespasses(events, spec, output)


def _exercised(output: Path) -> list[tuple[str, str]]:
    """Import and call all that was generated, in a process of its own that stands where a canary would be found."""
    where = output.parent / "exercised"
    where.mkdir()
    command = [sys.executable, str(HERE / "exercise.py"), str(output)]
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=True)
    told: list[tuple[str, str]] = json.loads(done.stdout.splitlines()[-1])
    return told
