"""What OpenAPI 3.2 adds to requests and responses."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import httpx
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


LINES = "application/jsonl"
RECORDS = "application/json-seq"
EVENTS = "text/event-stream"
PET = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "born": {"type": "string", "format": "date"}},
}
EVENT = {
    "type": "object",
    "required": ["data"],
    "properties": {"data": {"type": "string"}, "retry": {"type": "integer"}},
}


@pytest.fixture(scope="module")
def streams(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    paths: dict[str, Any] = {}
    for name, media_type, schema in (("lines", LINES, PET), ("records", RECORDS, PET), ("events", EVENTS, EVENT)):
        content = {"content": {media_type: {"itemSchema": schema}}}
        get = operation(f"get_{name}", responses={"200": {"description": "", **content}})
        paths[f"/{name}"] = {"get": get, "post": operation(f"post_{name}", requestBody={"required": True, **content})}
    return wired({"openapi": "3.2.0", "paths": paths})


def answered(streams: Wire, name: str, media_type: str, content: str) -> Any:
    streams.answer = httpx.Response(200, headers={"content-type": media_type}, content=content.encode())
    return streams.call(f"new.get_{name}")


def test_a_sequence_of_json_values_is_a_list(streams: Wire) -> None:
    """Media Type Object, `itemSchema`, "Sequential JSON"; RFC 7464 section 2 for the records."""
    for name, media_type, content in (
        ("lines", LINES, '{"name":"a","born":"2024-02-29"}\n\n{"name":"b","more":1}'),
        ("records", RECORDS, '\x1e{"name":"a",\n"born":"2024-02-29"}\n\x1e{"name":"b","more":1}\n'),
    ):
        first, second = answered(streams, name, media_type, content)
        assert (first.name, first.born, second.name) == ("a", dt.date(2024, 2, 29), "b")
        assert [first.to_dict(), second.to_dict()] == [{"name": "a", "born": "2024-02-29"}, {"name": "b", "more": 1}]


def test_server_sent_events_are_objects(streams: Wire) -> None:
    """Media Type Object, "Server-Sent Event Streams"; the stream is read as WHATWG HTML section 9.2.6 says."""
    stream = (
        "\ufeff: a comment\r\ndata: across\rdata:two lines\nretry: 5\nunknown-field: ignored\n\n"
        'event: addJSON\nid: 7\ndata: {"foo": 42}\n\nevent: without data\n\ndata: never ended'
    )
    events = answered(streams, "events", EVENTS, stream)
    assert [event.to_dict() for event in events] == [
        {"data": "across\ntwo lines", "retry": 5},
        {"event": "addJSON", "id": "7", "data": '{"foo": 42}'},
    ]


def test_what_is_not_json_in_a_sequence_is_told(streams: Wire) -> None:
    with pytest.raises(Exception, match="not JSON"):
        answered(streams, "lines", LINES, '{"name":"a"}\n{"na')


@pytest.mark.parametrize(
    ("name", "items", "content"),
    [
        ("lines", [{"name": "a\n"}, {"name": "b"}], '{"name":"a\\n"}\n{"name":"b"}\n'),
        ("records", [{"name": "a"}, {"name": "b"}], '\x1e{"name":"a"}\n\x1e{"name":"b"}\n'),
        ("events", [{"data": "a\nb", "event": "x"}, {"data": ""}], "event: x\ndata: a\ndata: b\n\ndata: \n\n"),
    ],
)
def test_a_list_is_sent_as_a_sequence(streams: Wire, name: str, items: Any, content: str) -> None:
    assert streams.sent(f"new.post_{name}", body=items).content.decode() == content


def test_each_item_is_held_to_the_schema_of_an_item(streams: Wire) -> None:
    with pytest.raises(ValueError, match="name") as caught:
        streams.call("new.post_lines", body=[{"name": "a"}, {"name": 1}, {}])
    assert [(each.pointer, each.keyword) for each in caught.value.violations] == [
        ("/1/name", "type"),
        ("/2", "required"),
    ]
