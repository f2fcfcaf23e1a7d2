"""Applying an overlay to a document, both given as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import Document, load
from openapi_attrs.overlay import apply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"


@pytest.fixture
def overlaid(tmp_path: Path) -> Callable[..., Document]:
    """Apply overlays: texts of actions (each below HEAD), or whole overlays."""

    def overlaying(document: str, *overlays: str, problems: Problems | None = None) -> Document:
        problems = problems or Problems()
        (tmp_path / "openapi.yaml").write_text(document)
        paths = [tmp_path / f"overlay{index or ''}.yaml" for index, _ in enumerate(overlays)]
        for path, text in zip(paths, overlays, strict=True):
            path.write_text(text if "actions:" in text else HEAD + text)
        given = Document.of(load(tmp_path / "openapi.yaml", problems, root=tmp_path))
        before = repr(given.tree)
        try:
            made = apply(given, paths, problems, root=tmp_path)
        finally:
            assert repr(given.tree) == before, "the document given was changed"
        problems.raise_errors()
        return made

    return overlaying


@pytest.fixture
def refusals(overlaid: Callable[..., Document]) -> Callable[..., list[str]]:
    """Apply overlays that do not fit: one line a problem."""

    def refusing(document: str, *overlays: str) -> list[str]:
        with pytest.raises(Refusal) as told:
            overlaid(document, *overlays)
        return [str(each) for each in told.value.diagnostics]

    return refusing
