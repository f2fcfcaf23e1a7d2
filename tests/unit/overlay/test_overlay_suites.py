"""The specification's own examples, where they lie beside the checkout (OPENAPI_ATTRS_SHARED, else ../shared)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import Document, load
from openapi_attrs.overlay import apply

SHARED = Path(os.environ.get("OPENAPI_ATTRS_SHARED") or Path(__file__).parents[4] / "shared")
SUITE = SHARED / "suites" / "overlay"
SETS = sorted(path.parent for path in SUITE.glob("compliant-sets/*/overlay.yaml"))
PASS = sorted(SUITE.glob("tests/v1.[01]/pass/*.yaml"))
FAIL = sorted(SUITE.glob("tests/v1.[01]/fail/*.yaml"))
NO_RFC_9535 = "actions-traits-example.yaml"  # its target, `@.x-oai-traits.paged`, is no JSONPath by RFC 9535, 2.5.1.1

pytestmark = pytest.mark.skipif(not SUITE.is_dir(), reason=f"no overlay suite in {SUITE}")


@pytest.mark.parametrize("folder", SETS, ids=lambda path: path.name)
def test_compliant_sets_give_their_output(folder: Path) -> None:
    problems = Problems()
    document = Document.of(load(folder / "openapi.yaml", problems, root=folder))
    before = repr(document.tree)
    made = apply(document, [folder / "overlay.yaml"], problems, root=folder)
    assert made.tree == load(folder / "output.yaml", problems, root=folder).tree
    assert repr(document.tree) == before


def codes(path: Path, tmp_path: Path) -> set[str]:
    """Apply an overlay to an empty document: what is told, but for targets, of which it has none."""
    (tmp_path / "openapi.yaml").write_text("{}")
    problems = Problems()
    document = Document.of(load(tmp_path / "openapi.yaml", problems, root=tmp_path))
    try:
        apply(document, [path], problems, root=path.parent)
        problems.raise_errors()
    except Refusal as refusal:
        return {each.code for each in refusal.diagnostics} - {"target-unmatched", "copy-unmatched"}
    return set()


@pytest.mark.parametrize("path", PASS, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_valid_overlays_are_taken(path: Path, tmp_path: Path) -> None:
    assert codes(path, tmp_path) == ({"invalid-path"} if path.name == NO_RFC_9535 else set())


@pytest.mark.parametrize("path", FAIL, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_invalid_overlays_are_refused(path: Path, tmp_path: Path) -> None:
    assert codes(path, tmp_path)
