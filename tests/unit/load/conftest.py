"""Reading a text as a file, and what is told about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openapi_attrs.load import Source


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Source]:
    """Write a file and load it."""

    def reading(content: str | bytes, name: str = "a.yaml", **more: object) -> Source:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return load(path, Problems(), root=tmp_path, **more)  # type: ignore[arg-type]

    return reading


@pytest.fixture
def refused(read: Callable[..., Source]) -> Callable[..., list[str]]:
    """Load what cannot be loaded: one line a problem."""

    def refusing(content: str | bytes, name: str = "a.yaml", **more: object) -> list[str]:
        with pytest.raises(Refusal) as told:
            read(content, name, **more)
        return [str(each) for each in told.value.diagnostics]

    return refusing
