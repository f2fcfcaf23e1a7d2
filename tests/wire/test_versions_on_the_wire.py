"""What OpenAPI 3.2 adds to requests and responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Wire


def operation(name: str, **more: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": ["new"], "responses": {"204": {"description": ""}}, **more}


@pytest.fixture(scope="module")
def client(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    body = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Filter"}}}}}
    item = {
        "query": operation("search", **body),
        "additionalOperations": {"COPY": operation("copy"), "Merge": operation("merge", **body)},
    }
    schemas = {
        "Filter": {
            "type": "object",
            "properties": {"name": {"$ref": "https://wired.test/api#/components/schemas/Name"}},
        },
        "Name": {"type": "string", "maxLength": 3},
    }
    document = {"openapi": "3.2.0", "$self": "https://wired.test/api", "paths": {"/pets": item}}
    return wired({**document, "components": {"schemas": schemas}})


def test_the_method_query_has_a_body(client: Wire) -> None:
    request = client.sent("new.search", name="tom")
    assert (request.method, request.content) == ("QUERY", b'{"name":"tom"}')


@pytest.mark.parametrize(("name", "method"), [("copy", "COPY"), ("merge", "Merge")])
def test_other_methods_are_sent_as_they_are_written(client: Wire, name: str, method: str) -> None:
    """Path Item Object, `additionalOperations`: the key is the method, with its capitalization."""
    assert client.sent(f"new.{name}").method == method


def test_a_reference_by_the_documents_own_uri(client: Wire) -> None:
    """OpenAPI Object, `$self`: the base of the document's references, so this one leads back into it."""
    with pytest.raises(ValueError, match="at most 3 characters"):
        client.call("new.search", name="thomas")
