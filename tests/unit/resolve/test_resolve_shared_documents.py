"""Real and hostile documents, where they lie beside the checkout (OPENAPI_ATTRS_SHARED, else ../shared)."""

from __future__ import annotations

import csv
import gzip
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import Document, dump, load
from openapi_attrs.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Callable

SHARED = Path(os.environ.get("OPENAPI_ATTRS_SHARED") or Path(__file__).parents[4] / "shared")
CORPUS, HOSTILE = SHARED / "corpus", SHARED / "hostile" / "cases"
TABLE = CORPUS / "corpus.tsv"
LINES = TABLE.read_text().splitlines() if TABLE.exists() else []
ROWS = {row["name"]: row["file"] for row in csv.DictReader(LINES, delimiter="\t")}
LOSSES = json.loads((CORPUS / "known_losses.json").read_text()) if ROWS else {}
CASES = json.loads((HOSTILE / "MANIFEST.json").read_text()) if HOSTILE.is_dir() else {}
REFUSED_HERE = ("file_", "ref_", "type_", "ver_", "val_bad_enums")


@pytest.mark.skipif(not ROWS, reason=f"no corpus in {CORPUS}")
@pytest.mark.parametrize("name", ROWS)
def test_a_real_document_loses_nothing_but_what_its_text_has_lost(
    name: str, tmp_path: Path, broken_claims: Callable[[Any], list[str]]
) -> None:
    path = CORPUS / "specs" / ROWS[name]
    if path.suffix == ".gz":
        (tmp_path / path.stem).write_bytes(gzip.decompress(path.read_bytes()))
        path = tmp_path / path.stem
    problems = Problems(lenient=name in LOSSES)
    made = resolve(Document.of(load(path, problems, root=path.parent)), problems)
    assert not problems.errors
    assert broken_claims(made.tree) == []
    assert len(problems.losses) <= LOSSES.get(name, 0)


@pytest.mark.skipif(not CASES, reason=f"no hostile documents in {HOSTILE}")
@pytest.mark.parametrize("name", CASES)
def test_a_hostile_document_is_read_or_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    path = tmp_path / "spec" / name
    path.write_bytes((HOSTILE / name).read_bytes().replace(b"@SANDBOX@", str(tmp_path).encode()))
    problems = Problems()
    try:
        dump(resolve(Document.of(load(path, problems, root=tmp_path)), problems).tree)
        problems.raise_errors()
        outcome = "clean"
    except Refusal:
        outcome = "refused"
    right = CASES[name]["right"].split("|")
    assert outcome in right or not name.startswith(REFUSED_HERE)
