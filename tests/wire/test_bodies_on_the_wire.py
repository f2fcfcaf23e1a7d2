"""From a document to the body of a request, in every media type.

OpenAPI 3.1.1, Media Type Object and Encoding Object; RFC 7578 (multipart), RFC 7396 (merge-patch).
"""

from __future__ import annotations

import email
import email.policy
import io
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .conftest import Wire

STRING, OBJECT = {"type": "string"}, {"type": "object", "additionalProperties": True}
TEXTS = {"type": "array", "items": STRING}
ENCODED = {"type": "string", "contentEncoding": "base64"}
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
PAIR = {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "body": {"type": "integer"}}}


def operation(name: str, content: dict[str, Any], *, required: bool = True) -> dict[str, Any]:
    return {
        "operationId": name,
        "tags": ["bodies"],
        "requestBody": {"required": required, "content": content},
        "responses": {"204": {"description": ""}},
    }


def object_of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


NESTED = object_of(
    rows={"type": "array", "items": OBJECT},
    grid={"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
    flags={"type": "array", "items": {"type": "boolean"}},
    none={"type": ["string", "null"]},
    empty=TEXTS,
)
OPERATIONS: dict[str, dict[str, Any]] = {
    "json_object": {"application/json": {"schema": PAIR}},
    "json_any": {"application/json": {"schema": True}},
    "json_suffix": {"application/vnd.pets+json; version=2": {"schema": PAIR}},
    "merge_patch": {"application/merge-patch+json": {"schema": PAIR}},
    "text": {"text/plain": {"schema": STRING}},
    "octets_as_text": {"text/plain": {"schema": {"type": "string", "format": "binary"}}},
    "xml": {"application/xml": {"schema": OBJECT}},
    "binary": {"application/octet-stream": {}},
    "picture": {"image/png": {"schema": {"type": "string", "format": "binary"}}},
    "anything": {"*/*": {}},
    "form": {FORM: {"schema": object_of(name=STRING, tags=TEXTS, about=OBJECT, agreed={"type": "boolean"})}},
    "form_array": {FORM: {"schema": {"type": "array", "items": {}}}},
    "form_number": {FORM: {"schema": {"type": "number"}}},
    "form_choice": {
        FORM: {"schema": {"anyOf": [{**object_of(a=STRING), "required": ["a"]}, object_of(b={"type": "array"})]}}
    },
    "encoded_form": {
        FORM: {
            "schema": object_of(joined=TEXTS, piped=TEXTS, spaced=TEXTS, deep=OBJECT, listed=TEXTS, reserved=STRING),
            "encoding": {
                "joined": {"style": "form", "explode": False},
                "piped": {"style": "pipeDelimited", "explode": False},
                "spaced": {"style": "spaceDelimited", "explode": False},
                "deep": {"style": "deepObject", "explode": True},
                "listed": {"contentType": "application/json"},
                "reserved": {"allowReserved": True},
            },
        }
    },
    "multipart": {
        MULTIPART: {
            "schema": object_of(
                name=STRING,
                count={"type": "integer"},
                about=OBJECT,
                tags=TEXTS,
                file={"type": "string", "contentMediaType": "application/octet-stream"},
                files={"type": "array", "items": {"type": "string", "format": "binary"}},
            )
        }
    },
    "encoded_multipart": {
        MULTIPART: {
            "schema": object_of(history=STRING, joined=TEXTS, deep=OBJECT, listed=TEXTS, image={}, both={}),
            "encoding": {
                "history": {"contentType": "application/xml"},
                "joined": {"style": "form", "explode": False},
                "deep": {"style": "deepObject", "explode": True},
                "listed": {"contentType": "application/json"},
                "image": {"contentType": "image/png, image/jpeg", "headers": {"X-Rate-Limit": {"schema": STRING}}},
                "both": {"contentType": "image/*"},
            },
        }
    },
    "several": {
        "text/plain": {"schema": STRING},
        "application/json": {"schema": PAIR},
        FORM: {"schema": PAIR},
        "application/octet-stream": {},
    },
    "usual_multipart": {
        MULTIPART: {
            "schema": object_of(
                text=ENCODED,
                data=ENCODED,
                texts={"type": "array", "items": ENCODED},
                typed=ENCODED,
                free={},
                number={"type": "number"},
                flag={"type": "boolean"},
                numbers={"type": "array", "items": {"type": "integer"}},
                named=OBJECT,
            ),
            "encoding": {"typed": {"contentType": "image/png"}},
        }
    },
    "nested_form": {FORM: {"schema": NESTED}},
    "nested_multipart": {MULTIPART: {"schema": NESTED}},
    "xml_suffix": {"application/soap+xml; charset=utf-8": {"schema": OBJECT}},
    "html": {"text/html": {"schema": STRING}},
    "optional": {"application/json": {"schema": PAIR}},
}


@pytest.fixture(scope="module")
def client(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    return wired(
        {
            "paths": {
                f"/{name}": {"post": operation(name, content, required=name != "optional")}
                for name, content in OPERATIONS.items()
            }
        }
    )


def parts_of(request: httpx.Request) -> list[tuple[str | None, str | None, str | None, str | bytes]]:
    """Give name, file name, content type (None where none is said) and content of each part."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get("content-type"),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("json_object", "application/json"),
        ("json_suffix", "application/vnd.pets+json; version=2"),
        ("merge_patch", "application/merge-patch+json"),
    ],
)
def test_json_holds_what_is_given_null_among_it(client: Wire, name: str, media_type: str) -> None:
    """RFC 7396: null removes a member, one that is not there stays; so neither may become the other."""
    for given in ({"a": None}, {"body": 1}, {}, {"a": "é", "body": 0}):
        request = client.sent(f"bodies.{name}", body=given)
        assert json.loads(request.content) == given
        assert request.headers["content-type"] == media_type


@pytest.mark.parametrize("value", [None, 0, False, "", [], {"body": 1}, [None]])
def test_any_json_value(client: Wire, value: Any) -> None:
    assert json.loads(client.sent("bodies.json_any", body=value).content) == value


def test_a_property_named_like_the_keyword_for_the_whole_body(client: Wire) -> None:
    assert json.loads(client.sent("bodies.json_object", body_=3, a="x").content) == {"a": "x", "body": 3}


@pytest.mark.parametrize(
    ("name", "value", "content", "media_type"),
    [
        ("text", "né", "né".encode(), "text/plain"),
        ("xml", "<a>é</a>", "<a>é</a>".encode(), "application/xml"),
        ("xml", b"<a/>", b"<a/>", "application/xml"),
        ("xml_suffix", "<a>é</a>", "<a>é</a>".encode(), "application/soap+xml; charset=utf-8"),
        ("html", "<p>é", "<p>é".encode(), "text/html"),
        ("binary", b"\0\xff", b"\0\xff", "application/octet-stream"),
        ("picture", b"\x89PNG", b"\x89PNG", "image/png"),
        ("picture", io.BytesIO(b"\x89PNG"), b"\x89PNG", "image/png"),
        ("anything", b"\0", b"\0", "application/octet-stream"),
    ],
)
def test_text_and_bytes_are_sent_as_they_are(
    client: Wire,
    name: str,
    value: Any,
    content: bytes,
    media_type: str,
) -> None:
    request = client.sent(f"bodies.{name}", body=value)
    assert request.content == content
    assert request.headers["content-type"] == media_type


def test_a_form(client: Wire) -> None:
    """Arrays repeat their name, objects are JSON (Encoding Object, `contentType`), what is not given is not there."""
    request = client.sent("bodies.form", name="a & b=c", tags=["x", "y"], about={"k": [1]}, agreed=False)
    assert request.headers["content-type"] == FORM
    assert parse_qsl(request.content.decode()) == [
        ("name", "a & b=c"),
        ("tags", "x"),
        ("tags", "y"),
        ("about", '{"k":[1]}'),
        ("agreed", "false"),
    ]


@pytest.mark.parametrize(
    ("name", "value", "content"),
    [
        ("form_array", ["a b", 1, True], "a%20b&1&true"),
        ("form_array", [{"name": "x", "tags": ["y", "z"]}, {"name": "&"}], "name=x&tags=y&tags=z&name=%26"),
        ("form_number", 1.5, "1.5"),
        ("form_choice", {"b": [1, 2]}, "b=1&b=2"),
        ("form_choice", {"a": "x"}, "a=x"),
    ],
)
def test_a_form_whose_schema_is_no_object(client: Wire, name: str, value: Any, content: str) -> None:
    """OpenAPI gives no meaning to what has no names; WHATWG URL section 5.1 reads it as names without a value."""
    assert client.sent(f"bodies.{name}", body=value).content.decode() == content


def test_a_form_with_styles(client: Wire) -> None:
    """Encoding Object, "Fixed Fields for RFC 6570-style Serialization": as query parameters of these styles are."""
    request = client.sent(
        "bodies.encoded_form",
        joined=["a", "b"],
        piped=["a", "b"],
        spaced=["a", "b"],
        deep={"k": 1},
        listed=["a"],
        reserved="http://a/?b",
    )
    assert request.content.decode().split("&") == [
        "joined=a,b",
        "piped=a%7Cb",
        "spaced=a%20b",
        "deep%5Bk%5D=1",
        "listed=%5B%22a%22%5D",
        "reserved=http://a/?b",
    ]


def test_a_form_is_encoded_as_the_url_standard_says(client: Wire) -> None:
    """OpenAPI 3.1.1, Appendix E: without a style, by the rules of the media type, where a space is a plus."""
    request = client.sent("bodies.form", name="a + b~é\n", about={"a b": "c+d"})
    assert request.content == b"name=a+%2B+b~%C3%A9%0A&about=%7B%22a+b%22%3A%22c%2Bd%22%7D"


def test_lists_of_objects_in_a_form(client: Wire) -> None:
    """Encoding Object, `contentType`: that of an array is its items', so each item is JSON under the same name."""
    request = client.sent("bodies.nested_form", rows=[{"k": 1}, {"k": [None]}], grid=[[1, 2], []], none=None, empty=[])
    assert parse_qsl(request.content.decode()) == [
        ("rows", '{"k":1}'),
        ("rows", '{"k":[null]}'),
        ("grid", "[1,2]"),
        ("grid", "[]"),
    ]


def test_lists_of_objects_in_multipart(client: Wire) -> None:
    """RFC 7578 section 4.3: several parts of one name; each is what an item of the array is."""
    request = client.sent("bodies.nested_multipart", rows=[{"k": 1}, {"k": 2}], grid=[[1, 2]], flags=[True, False])
    assert parts_of(request) == [
        ("rows", None, "application/json", b'{"k":1}'),
        ("rows", None, "application/json", b'{"k":2}'),
        ("grid", None, "application/json", b"[1,2]"),
        ("flags", None, None, b"true"),
        ("flags", None, None, b"false"),
    ]


def test_names_of_parts_are_quoted(client: Wire) -> None:
    """RFC 7578 section 4.2, and HTML ("multipart/form-data encoding algorithm") for what would end the name."""
    request = client.sent("bodies.nested_multipart", body={'a"b\r\n': "x"})
    assert b'name="a%22b%0D%0A"' in request.content


def test_multipart(client: Wire) -> None:
    """RFC 7578 section 4: a part a value; text/plain where nothing is said, JSON for objects, octets for files."""
    request = client.sent(
        "bodies.multipart",
        name="né",
        count=2,
        about={"k": None},
        tags=["x", "y"],
        file=("a.txt", b"A"),
        files=[b"1", ("b.png", b"2", "image/png")],
    )
    assert parts_of(request) == [
        ("name", None, None, "né".encode()),
        ("count", None, None, b"2"),
        ("about", None, "application/json", b'{"k":null}'),
        ("tags", None, None, b"x"),
        ("tags", None, None, b"y"),
        ("file", "a.txt", "application/octet-stream", b"A"),
        ("files", "files", "application/octet-stream", b"1"),
        ("files", "b.png", "image/png", b"2"),
    ]


def test_the_usual_content_types_of_parts(client: Wire) -> None:
    """OpenAPI 3.1.1, Encoding Object, `contentType`: the table of what holds where nothing is said.

    text/plain is said by saying nothing (RFC 7578 section 4.4); what has no type goes by the value.
    """
    encoded = client.sent(
        "bodies.usual_multipart", text="AA==", data=b"\0", texts=["AA=="], typed="AA==", free={"k": 1}
    )
    assert parts_of(encoded) == [
        ("text", None, "application/octet-stream", b"AA=="),
        ("data", None, "application/octet-stream", b"AA=="),
        ("texts", None, "application/octet-stream", b"AA=="),
        ("typed", None, "image/png", b"AA=="),
        ("free", None, "application/json", b'{"k":1}'),
    ]
    plain = client.sent("bodies.usual_multipart", number=1.5, flag=False, numbers=[1, 2], named={"k": []}, free=b"\0")
    assert parts_of(plain) == [
        ("free", "free", "application/octet-stream", b"\0"),
        ("number", None, None, b"1.5"),
        ("flag", None, None, b"false"),
        ("numbers", None, None, b"1"),
        ("numbers", None, None, b"2"),
        ("named", None, "application/json", b'{"k":[]}'),
    ]


def test_multipart_with_encoding(client: Wire) -> None:
    """Encoding Object: `contentType` names the type of a part, the first where several are allowed.

    A style replaces it; then a part is written as a query parameter is, without percent-encoding.
    """
    request = client.sent(
        "bodies.encoded_multipart",
        history="<a/>",
        joined=["a b", "c"],
        deep={"k": "é", "l": 1},
        listed=["a", "b"],
        image=("i.png", b"I"),
        both=("b.gif", b"B", "image/gif"),
    )
    assert parts_of(request) == [
        ("history", None, "application/xml", b"<a/>"),
        ("joined", None, None, b"a b,c"),
        ("deep[k]", None, None, "é".encode()),
        ("deep[l]", None, None, b"1"),
        ("listed", None, "application/json", b'["a","b"]'),
        ("image", "i.png", "image/png", b"I"),
        ("both", "b.gif", "image/gif", b"B"),
    ]


def test_headers_of_a_part(client: Wire) -> None:
    """Encoding Object, `headers`: additional ones, given with the file; none of them can end its part."""
    image = ("i.png", b"I", "image/png", {"X-Rate-Limit": "10"})
    lines = client.sent("bodies.encoded_multipart", image=image).content.split(b"\r\n")
    assert lines[1:6] == [
        b'Content-Disposition: form-data; name="image"; filename="i.png"',
        b"Content-Type: image/png",
        b"X-Rate-Limit: 10",
        b"",
        b"I",
    ]
    for headers in ({"X": "a\r\nb"}, {"X\r\nY": "a"}):
        with pytest.raises(ValueError, match=r"a control character|a name that no"):
            client.call("bodies.encoded_multipart", image=("i.png", b"I", "image/png", headers))


@pytest.mark.parametrize(
    ("value", "options", "media_type", "content"),
    [
        ({"a": "x"}, {}, "application/json", b'{"a":"x"}'),
        ("text", {}, "text/plain", b"text"),
        (b"\0", {}, "application/octet-stream", b"\0"),
        ({"a": "x"}, {"extra_headers": {"Content-Type": FORM}}, FORM, b"a=x"),
    ],
)
def test_several_media_types(client: Wire, value: Any, options: Any, media_type: str, content: bytes) -> None:
    """The kind of the value chooses, JSON first for objects; the caller can say which."""
    request = client.sent("bodies.several", body=value, **options)
    assert (request.headers["content-type"], request.content) == (media_type, content)


def test_no_body_where_none_is_given_and_none_is_asked_for(client: Wire) -> None:
    request = client.sent("bodies.optional")
    assert request.content == b""
    assert "content-type" not in request.headers


def test_bytes_are_sent_as_they_are_whatever_the_media_type(client: Wire) -> None:
    """Schema Object, `format: binary`: any sequence of octets, in text/plain too."""
    assert client.sent("bodies.text", body=b"\0\xff").content == b"\0\xff"
    assert client.sent("bodies.octets_as_text", body=b"\0\xff").content == b"\0\xff"
