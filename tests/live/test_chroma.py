"""A vector database, driven by the client generated from the document that it publishes."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

    LiveChroma = Any  # generated while testing

KEY = "any: the server starts without authentication, which its document says it has"
PLACE = {"tenant": "default_tenant", "database": "default_database"}


@pytest.fixture
def chroma(
    tmp_path: Path,
    program: Callable[[str, str], str],
    free_port: Callable[[], int],
    started: Callable[..., Any],
    client_of: Callable[[Path, str], ModuleType],
) -> Iterator[LiveChroma]:
    """Give a client of a server that runs for one test."""
    command = program("chroma", "pip install --group live")
    address = f"http://127.0.0.1:{(port := free_port())}"
    serve = [command, "run", "--path", str(tmp_path / "data"), "--host", "127.0.0.1", "--port", str(port)]
    with started(serve, f"{address}/openapi.json"):
        document = tmp_path / "openapi.json"
        document.write_bytes(httpx.get(f"{address}/openapi.json").content)
        package = client_of(document, "live_chroma")
        with package.LiveChroma(api_key_auth=KEY, base_url=address, on_violation="raise") as client:
            yield client


def test_a_collection_is_created_filled_and_queried(chroma: LiveChroma) -> None:
    created = chroma.collection.create_collection(**PLACE, name="animals", metadata={"kind": "mammals"})
    assert created.name == "animals"
    assert created.metadata == {"kind": "mammals"}

    chroma.record.collection_add(
        **PLACE,
        collection_id=str(created.id),
        ids=["otter", "whale"],
        embeddings=[[1.0, 0.0], [0.0, 1.0]],
        documents=["floats on its back", None],
        metadatas=[{"kilograms": 30.5, "swims": True}, {"kilograms": 150000.5}],
    )
    assert chroma.record.collection_count(**PLACE, collection_id=str(created.id)) == 2

    found = chroma.record.collection_query(
        **PLACE,
        collection_id=str(created.id),
        query_embeddings=[[0.9, 0.1]],
        n_results=1,
        include=["documents", "metadatas", "distances"],
    )
    assert found.ids == [["otter"]]
    assert found.documents == [["floats on its back"]]
    assert found.metadatas == [[{"kilograms": 30.5, "swims": True}]]
    assert found.distances[0][0] == pytest.approx(0.02)


def test_what_is_not_there_is_an_error_typed_by_its_status(chroma: LiveChroma) -> None:
    errors = importlib.import_module("live_chroma.errors")
    with pytest.raises(errors.NotFoundError) as caught:
        chroma.collection.get_collection(**PLACE, collection_id="no-such-collection")
    assert caught.value.body.to_dict()["error"] == "NotFoundError"
