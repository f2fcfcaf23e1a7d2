"""Multipart bodies that are arrays: a part an item, in order, each as its position says.

OpenAPI 3.2.0, Media Type Object, "Encoding By Position"; RFC 2046 section 5.1 (multipart/mixed).
"""

from __future__ import annotations

import email
import email.policy
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .conftest import Wire

IMAGE, ABOUT = {"contentMediaType": "image/png"}, {"type": "object", "properties": {"title": {"type": "string"}}}


def named(name: str) -> dict[str, Any]:
    return {"Content-Disposition": {"schema": {"const": f'form-data; name="{name}"'}}}


BODIES: dict[str, Any] = {
    "mixed": (
        "multipart/mixed",
        {
            "schema": {"type": "array", "prefixItems": [ABOUT, {"type": "string"}], "items": IMAGE},
            "prefixEncoding": [{"contentType": "application/ld+json"}, {"contentType": "text/html"}],
            "itemEncoding": {"contentType": "image/png, image/jpeg"},
        },
    ),
    "streamed": ("multipart/mixed", {"itemSchema": IMAGE, "itemEncoding": {"contentType": "image/jpeg"}}),
    "unsaid": ("multipart/related", {"schema": {"type": "array", "items": {}}}),
    "encoded": (
        "multipart/mixed",
        {"itemSchema": {"type": "string", "contentEncoding": "base64"}},
    ),
    "short": ("multipart/mixed", {"itemSchema": {"type": "string", "maxLength": 3}}),
    "form": (
        "multipart/form-data",
        {
            "schema": {"type": "array", "prefixItems": [ABOUT, {"type": "integer"}], "items": IMAGE},
            "prefixEncoding": [{"headers": named("about")}, {"headers": named("count")}],
            "itemEncoding": {"headers": named("image"), "contentType": "image/png"},
        },
    ),
    "nested": (
        "multipart/form-data",
        {
            "schema": {"type": "object", "properties": {"pictures": {"type": "array"}, "rows": {"type": "array"}}},
            "encoding": {
                "pictures": {"contentType": "multipart/mixed", "itemEncoding": {"contentType": "image/png"}},
                "rows": {"contentType": "multipart/form-data", "encoding": {"a": {"contentType": "application/json"}}},
            },
        },
    ),
}


@pytest.fixture(scope="module")
def client(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    operations = {
        f"/{name}": {
            "post": {
                "operationId": name,
                "tags": ["parts"],
                "requestBody": {"required": True, "content": {media_type: body}},
                "responses": {"204": {"description": ""}},
            }
        }
        for name, (media_type, body) in BODIES.items()
    }
    return wired({"openapi": "3.2.0", "paths": operations})


def parts_of(request: httpx.Request) -> list[tuple[str | None, str | None, Any]]:
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
    return [read(part) for part in message.iter_parts()]


def read(part: Any) -> tuple[str | None, str | None, Any]:
    """Give disposition, content type and content of a part; of a multipart one, its parts and no boundary."""
    kind = part.get("content-type")
    if part.is_multipart():
        return part.get("content-disposition"), kind.partition(";")[0], [read(each) for each in part.iter_parts()]
    return part.get("content-disposition"), kind, part.get_payload(decode=True)


@pytest.mark.parametrize(
    ("name", "value", "parts"),
    [
        (
            "mixed",
            [{"title": "x"}, "<p>", b"1", ("2.jpg", b"2", "image/jpeg")],
            [
                (None, "application/ld+json", b'{"title":"x"}'),
                (None, "text/html", b"<p>"),
                (None, "image/png", b"1"),
                ('attachment; filename="2.jpg"', "image/jpeg", b"2"),
            ],
        ),
        ("mixed", [{"title": "x"}], [(None, "application/ld+json", b'{"title":"x"}')]),
        ("streamed", [b"1", b"2"], [(None, "image/jpeg", b"1"), (None, "image/jpeg", b"2")]),
        (
            "unsaid",
            ["\xe9", 1, {"a": [1]}, [2], b"3"],
            [
                (None, 'text/plain; charset="utf-8"', "\xe9".encode()),
                (None, 'text/plain; charset="utf-8"', b"1"),
                (None, "application/json", b'{"a":[1]}'),
                (None, "application/json", b"[2]"),
                (None, "application/octet-stream", b"3"),
            ],
        ),
        ("encoded", [b"\xff"], [(None, "application/octet-stream", b"/w==")]),
        (
            "form",
            [{"title": "x"}, 2, b"1", ("2.png", b"2")],
            [
                ('form-data; name="about"', "application/json", b'{"title":"x"}'),
                ('form-data; name="count"', None, b"2"),
                ('form-data; name="image"; filename="image"', "image/png", b"1"),
                ('form-data; name="image"; filename="2.png"', "image/png", b"2"),
            ],
        ),
    ],
)
def test_each_part_travels_as_its_position_says(client: Wire, name: str, value: Any, parts: Any) -> None:
    request = client.sent(f"parts.{name}", body=value)
    assert request.headers["content-type"].startswith(f"{BODIES[name][0]}; boundary=")
    assert parts_of(request) == parts


def test_each_item_is_held_against_its_schema(client: Wire) -> None:
    with pytest.raises(ValueError, match=r"^/1: must have at most 3 characters"):
        client.call("parts.short", body=["abc", "abcd"])


def test_parts_of_a_part_travel_as_its_encoding_says(client: Wire) -> None:
    """OpenAPI 3.2.0, Encoding Object, "Nested Encoding": positions are those of the list, names those of each item."""
    request = client.sent("parts.nested", body={"pictures": [b"1", b"2"], "rows": [{"a": 1, "b": "x"}, {"a": [2]}]})
    assert parts_of(request) == [
        ('form-data; name="pictures"', "multipart/mixed", [(None, "image/png", b"1"), (None, "image/png", b"2")]),
        (
            'form-data; name="rows"',
            "multipart/form-data",
            [('form-data; name="a"', "application/json", b"1"), ('form-data; name="b"', None, b"x")],
        ),
        ('form-data; name="rows"', "multipart/form-data", [('form-data; name="a"', "application/json", b"[2]")]),
    ]
