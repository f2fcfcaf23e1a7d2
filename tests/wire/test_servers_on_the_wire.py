"""Where a call goes: the servers of the document, with the variables that the caller says.

OpenAPI 3.1.1, Server Object and Server Variable Object; Path Item and Operation Object, `servers`.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Wire

REGION = {"default": "eu", "enum": ["eu", "us"]}
EUROPE = {"default": "eu", "enum": ["eu"]}
EMPTY = {"tags": ["calls"], "responses": {"204": {"description": ""}}}
DOCUMENT: dict[str, Any] = {
    "servers": [
        {"url": "https://{region}.{tenant}.example/{base}", "variables": {"region": REGION, "base": {"default": "v1"}}}
    ],
    "paths": {
        "/all": {"get": {"operationId": "all", **EMPTY}},
        "/files": {
            "servers": [{"url": "https://{region}.files.example", "variables": {"region": {"default": "eu"}}}],
            "get": {"operationId": "files", **EMPTY},
            "put": {
                "operationId": "upload",
                "servers": [{"url": "https://up.{region}.example", "variables": {"region": EUROPE}}],
                **EMPTY,
            },
        },
    },
}


@pytest.fixture(scope="module")
def wire(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    return wired(DOCUMENT)


def gone_to(wire: Wire, name: str, **settings: Any) -> str:
    wire.requests.clear()
    http = httpx.Client(transport=httpx.MockTransport(wire.handle))
    getattr(wire.client(http_client=http, **settings).calls, name)()
    return str(wire.requests[0].url)


@pytest.mark.parametrize(
    ("name", "variables", "url"),
    [
        ("all", {"tenant": "acme"}, "https://eu.acme.example/v1/all"),
        ("all", {"tenant": "acme", "region": "us", "base": "v2/x"}, "https://us.acme.example/v2/x/all"),
        ("files", {}, "https://eu.files.example/files"),
        ("files", {"region": "us"}, "https://us.files.example/files"),
        ("upload", None, "https://up.eu.example/files"),
    ],
)
def test_variables_of_servers_are_what_the_caller_says_or_their_defaults(
    wire: Wire, name: str, variables: Any, url: str
) -> None:
    assert gone_to(wire, name, server_variables=variables) == url


def test_base_url_is_the_whole_url(wire: Wire) -> None:
    assert gone_to(wire, "all", base_url="http://here.example", server_variables={"region": "us"}) == (
        "http://here.example/all"
    )


def test_a_variable_that_no_server_has_is_refused(wire: Wire) -> None:
    with pytest.raises(ValueError, match="no server has a variable 'zone'; there are: region, tenant, base"):
        wire.client(server_variables={"zone": "us"})


def test_a_value_outside_of_the_enum_is_refused(wire: Wire, wired: Callable[[dict[str, Any]], Wire]) -> None:
    """Server Variable Object, `enum`: "used if the substitution options are from a limited set"."""
    limited = wired({**DOCUMENT, "paths": {"/all": DOCUMENT["paths"]["/all"]}})
    with pytest.raises(ValueError, match="region is one of eu, us, not 'mars'"):
        limited.client(server_variables={"region": "mars"})
    error = importlib.import_module(f"{sys.modules[wire.client.__module__].__package__}.errors").Error
    with pytest.raises(error, match="region as one of eu, not 'us'"):
        gone_to(wire, "upload", server_variables={"region": "us"})


def test_what_the_document_does_not_say_is_asked_for(wire: Wire) -> None:
    with pytest.raises(Exception, match=r"the server is https://eu\.\{tenant\}\.example/v1: give server_variables="):
        gone_to(wire, "all")
