"""A sample of `make differential`: small documents, with what openapi-python-client generates of them here and now."""

from __future__ import annotations

from pathlib import Path

import pytest
from oracle import known
from oracle.compare import compare

DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.yaml"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_both_clients_send_and_read_the_same_but_for_the_list(document: Path, tmp_path: Path) -> None:
    compared = compare(document, f"sample_{document.stem}", tmp_path)
    assert compared.theirs == compared.operations > 0
    assert compared.requests > 0
    found = {document.stem: compared.differences}
    listed = known.read()
    assert known.unexplained(found, listed) == []
    of_this = [entry for entry in listed if entry.documents == document.stem]
    assert known.unneeded(found, of_this) == []


def test_an_entry_that_stands_for_no_difference_is_told() -> None:
    entry = known.Known("path", "It is.", "OpenAPI 3.1.1, section 4.8.8.1", documents="pets")
    assert known.unneeded({"pets": ()}, [entry]) == [str(entry)]
