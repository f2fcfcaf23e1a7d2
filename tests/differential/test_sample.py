"""A sample of `make differential`: small documents, with what openapi-python-client generates of them here and now."""

from __future__ import annotations

from pathlib import Path

import pytest
from oracle import known, upstream
from oracle.compare import compare

DOCUMENTS = Path(__file__).parent / "documents"
DIFFERENT = {"forms": set[str](), "pets": {"cookie form explode string"}, "searches": {"query form array"}}


@pytest.mark.parametrize("name", DIFFERENT)
def test_both_clients_send_and_read_the_same_but_for_the_list(name: str, tmp_path: Path) -> None:
    compared = compare(DOCUMENTS / f"{name}.yaml", f"sample_{name}", tmp_path)
    assert compared.theirs == compared.operations > 0
    assert compared.requests > 0
    assert {each.differs for each in compared.differences} == DIFFERENT[name]
    assert known.unexplained({name: compared.differences}, known.read()) == []


def test_an_entry_that_stands_for_no_difference_is_told() -> None:
    entry = known.Known("path", "It is.", "OpenAPI 3.1.1, section 4.8.8.1", documents="pets")
    assert known.unneeded({"pets": ()}, [entry]) == [str(entry)]


@pytest.mark.parametrize("entry", known.read(), ids=lambda entry: entry.differs)
def test_the_sentence_stands_in_the_specification(entry: known.Known) -> None:
    version = entry.at.removeprefix("OpenAPI ").partition(",")[0]
    assert entry.says in upstream.specification(version)
