"""A name server, driven by the client generated from the document that it publishes."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

KEY = "vk-powerdns***"
INSTALL = "apt-get install pdns-server pdns-backend-sqlite3"
SCHEMA = Path("/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql")


@pytest.fixture
def address(
    tmp_path: Path, program: Callable[[str, str], str], free_port: Callable[[], int], started: Callable[..., Any]
) -> Iterator[str]:
    """Give the address of a server that runs for one test."""
    command = program("pdns_server", INSTALL)
    if not SCHEMA.is_file():
        pytest.skip(f"the server has no database: {INSTALL}")
    with sqlite3.connect(tmp_path / "zones.db") as database:
        database.executescript(SCHEMA.read_text(encoding="utf-8"))
    database.close()
    port = free_port()
    settings = {
        "config-dir": tmp_path,
        "socket-dir": tmp_path,
        "launch": "gsqlite3",
        "gsqlite3-database": tmp_path / "zones.db",
        "local-address": "127.0.0.1",
        "local-port": free_port(),
        "api": "yes",
        "api-key": KEY,
        "webserver-address": "127.0.0.1",
        "webserver-port": port,
        "daemon": "no",
        "guardian": "no",
    }
    with started([command, *(f"--{name}={value}" for name, value in settings.items())], f"http://127.0.0.1:{port}"):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def powerdns(address: str, tmp_path: Path, client_of: Callable[[Path, str], ModuleType]) -> ModuleType:
    """Give the package generated from the server's document."""
    document = tmp_path / "powerdns.yaml"
    document.write_bytes(httpx.get(f"{address}/api/docs", headers={"X-API-Key": KEY}).content)
    return client_of(document, "live_powerdns")


def test_a_zone_is_created_and_read(powerdns: ModuleType, address: str) -> None:
    with powerdns.LivePowerdns(api_key_header=KEY, base_url=f"{address}/api/v1") as client:
        created = client.zones.create_zone(
            server_id="localhost",
            name="otter.example.",
            kind="Native",
            nameservers=["ns1.otter.example."],
            rrsets_body=[
                {
                    "name": "www.otter.example.",
                    "type": "A",
                    "ttl": 300,
                    "changetype": "REPLACE",
                    "records": [{"content": "192.0.2.1", "disabled": False}],
                }
            ],
        )
        read = client.zones.list_zone(server_id="localhost", zone_id=created.id)
    assert read.name == "otter.example."
    assert read.kind == "Native"
    by_name = {(each.name, each.type): each for each in read.rrsets}
    assert by_name["www.otter.example.", "A"].records[0].content == "192.0.2.1"
    assert by_name["otter.example.", "NS"].records[0].content == "ns1.otter.example."


def test_another_key_is_refused_and_shown_nowhere(powerdns: ModuleType, address: str) -> None:
    client = powerdns.LivePowerdns(api_key_header="vk-wrong", base_url=f"{address}/api/v1")
    with client, pytest.raises(powerdns.errors.AuthenticationError) as caught:
        client.zones.list_zones(server_id="localhost")
    assert "vk-wrong" not in repr(caught.value)
    assert "vk-wrong" not in str(caught.value)
