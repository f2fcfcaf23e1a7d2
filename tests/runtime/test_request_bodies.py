"""What becomes of a body: validated, then written in its media type, and only what was set."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import io
import linecache
import math
import urllib.parse
import uuid
from typing import TYPE_CHECKING, Any

import anyio
import pytest

if TYPE_CHECKING:
    from types import SimpleNamespace


def operation(toy: SimpleNamespace, *bodies: Any, required: bool = False, method: str = "POST") -> Any:
    return toy.operation.Operation(method, "/toys", name="toys.make", body=bodies, body_required=required)


def short_names(toy: SimpleNamespace) -> Any:
    """A rule: names have at most five characters."""
    asked = toy.rules.Requirement("maxLength", "must have at most 5 characters")

    def check(value: Any) -> bool:
        return not isinstance(value, dict) or len(value.get("name", "")) <= 5

    def explain(value: Any, pointer: str, found: Any) -> None:
        if not check(value):
            found.at(pointer, "#").report(value["name"], asked, "name")

    return toy.rules.Rule("toy", check, explain)


def json_body(toy: SimpleNamespace, rule: Any = None) -> Any:
    return toy.operation.JsonBody("application/json", rule)


def test_json_is_compact_utf8(toy, server, call) -> None:
    call(operation(toy, json_body(toy)), body={"name": "té😀", "n": [1, 1.0, True, None], "b": {}})
    (request,) = server.requests
    assert request.body == '{"name":"té😀","n":[1,1.0,true,null],"b":{}}'.encode()
    assert request.all("content-type") == ["application/json"]
    assert request.all("content-length") == [str(len(request.body))]


@pytest.mark.parametrize("value", [0, False, "", [], "text", 1.5, [1, [2]], {"a": {"b": None}}])
def test_any_json_value_can_be_a_body(toy, server, once, value) -> None:
    once(operation(toy, json_body(toy)), body=value)
    assert server.requests[0].json == value


def test_null_can_be_a_body(toy, server) -> None:
    with toy.Toy(base_url=server.address) as client:
        client.call(operation(toy, json_body(toy)), {}, body=None)
    assert server.requests[0].body == b"null"


def test_values_of_python_become_json(toy, server, once) -> None:
    model = toy.models.Toy(name="ted", class_="bear", picture=b"\xff", additional_properties={"x": 1})
    body = {
        "model": model,
        "models": [model],
        "when": dt.datetime(2024, 2, 29, tzinfo=dt.UTC),
        "day": dt.date(2024, 2, 29),
        "id": uuid.UUID(int=1),
        "pair": (1, 2),
        "unset": toy.unset.UNSET,
    }
    once(operation(toy, json_body(toy)), body=body)
    shape = {"name": "ted", "class": "bear", "picture": "/w==", "x": 1}
    assert server.requests[0].json == {
        "model": shape,
        "models": [shape],
        "when": "2024-02-29T00:00:00+00:00",
        "day": "2024-02-29",
        "id": "00000000-0000-0000-0000-000000000001",
        "pair": [1, 2],
    }


def test_a_lone_surrogate_is_escaped(toy, server, once) -> None:
    once(operation(toy, json_body(toy)), body={"name": "\ud800é"})
    assert server.requests[0].body == b'{"name":"\\ud800\\u00e9"}'


def endless() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


def deep() -> list[Any]:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize(
    "make",
    [lambda: math.nan, lambda: [-math.inf], object, lambda: {"a": {1, 2}}, lambda: {1: 2}, endless, deep],
    ids=["nan", "infinity", "object", "set", "key", "endless", "deep"],
)
def test_what_json_cannot_express_is_refused(toy, server, once, make, validate) -> None:
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, json_body(toy)), body=make(), validate=validate)
    assert server.connections == 0


# ---------------------------------------------------------------- rules


def test_a_request_that_breaks_a_rule_is_not_sent(toy, server, call) -> None:
    with pytest.raises(toy.errors.ValidationError) as caught:
        call(operation(toy, json_body(toy, short_names(toy))), body={"name": "too long"})
    (violation,) = caught.value.violations
    assert (violation.pointer, violation.keyword) == ("/name", "maxLength")
    assert caught.value.__notes__ == ["asked for at #/properties/name/maxLength"]
    assert server.connections == 0


def test_it_is_sent_when_the_caller_says_so(toy, server, once) -> None:
    make = operation(toy, json_body(toy, short_names(toy)))
    once(make, body={"name": "too long"}, validate=False)
    once(make, body={"name": "too long"}, client={"validate": False})
    with pytest.raises(toy.errors.ValidationError):
        once(make, body={"name": "too long"}, client={"validate": False}, validate=True)
    assert len(server.requests) == 2


def test_rules_see_json_and_not_python(toy, server, once) -> None:
    once(operation(toy, json_body(toy, short_names(toy))), body=toy.models.Toy(name="ted"))
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, json_body(toy, short_names(toy))), body=toy.models.Toy(name="theodore"))
    assert len(server.requests) == 1


def test_parameters_have_rules_as_well(toy, server, once) -> None:
    asked = toy.rules.Requirement("maximum", "must be at most 9")

    def explain(value: Any, pointer: str, found: Any) -> None:
        found.at(pointer, "#/page").report(value, asked)

    rule = toy.rules.Rule("page", lambda value: value <= 9, explain)
    get = toy.operation.Operation(
        "GET", "/toys", name="toys.list", parameters=(toy.operation.QueryParameter("page", rule=rule),)
    )
    once(get, 9)
    with pytest.raises(toy.errors.ValidationError) as caught:
        once(get, 10)
    assert caught.value.violations[0].keyword == "maximum"
    once(get, 10, validate=False)
    assert [request.target for request in server.requests] == ["/v1/toys?page=9", "/v1/toys?page=10"]


def test_extra_properties_are_added_after_validation(toy, server, once) -> None:
    make = operation(toy, json_body(toy, short_names(toy)))
    once(make, body={"name": "ted"}, extra_body={"name": "theodore", "new": dt.date(2024, 1, 2)})
    once(make, extra_body={"new": 1})
    assert [request.json for request in server.requests] == [{"name": "theodore", "new": "2024-01-02"}, {"new": 1}]
    with pytest.raises(toy.errors.ValidationError, match="no object"):
        once(make, body=[1], extra_body={"new": 1})


# ---------------------------------------------------------------- given or not


def test_keywords_make_a_body_of_what_is_set(toy) -> None:
    body_of, unset = toy.bodies.body_of, toy.unset.UNSET
    assert body_of(unset, {"a": 1, "b": unset, "c": None}) == {"a": 1, "c": None}
    assert body_of(unset, {"a": unset}) is unset
    assert body_of({"x": 1}, {"a": unset}) == {"x": 1}
    with pytest.raises(TypeError, match="leave out a"):
        body_of({"x": 1}, {"a": 1})


@pytest.mark.parametrize(("method", "length"), [("POST", ["0"]), ("PUT", ["0"]), ("PATCH", ["0"]), ("DELETE", [])])
def test_no_body_is_no_body(toy, server, once, method, length) -> None:
    once(operation(toy, json_body(toy), method=method))
    (request,) = server.requests
    assert request.body == b""
    assert request.header("content-type") is None
    assert request.all("content-length") == length


def test_a_body_that_is_required_is_an_empty_object_at_least(toy, server, once) -> None:
    once(operation(toy, json_body(toy), required=True))
    assert server.requests[0].body == b"{}"


def test_an_operation_without_a_body_takes_none(toy, once) -> None:
    with pytest.raises(TypeError, match="takes no body"):
        once(operation(toy), body={})


# ---------------------------------------------------------------- other media types


def test_forms(toy, server, call) -> None:
    part = toy.operation.Part
    form = toy.operation.FormBody(
        "application/x-www-form-urlencoded",
        parts=(part("list", style="form", explode=False), part("deep", style="deepObject", explode=True)),
    )
    body = {"a": "x y&z", "many": [1, True], "list": [1, 2], "deep": {"k": "v"}, "plain": {"k": 1}, "none": None}
    call(operation(toy, form), body=body)
    (request,) = server.requests
    assert request.header("content-type") == "application/x-www-form-urlencoded"
    assert urllib.parse.parse_qsl(request.body.decode()) == [
        ("a", "x y&z"),
        ("many", "1"),
        ("many", "true"),
        ("list", "1,2"),
        ("deep[k]", "v"),
        ("plain", '{"k":1}'),
    ]


def test_models_and_extras_in_forms(toy, server, once) -> None:
    form = toy.operation.FormBody("application/x-www-form-urlencoded", short_names(toy))
    once(operation(toy, form), body=toy.models.Toy(name="ted", class_="bear"), extra_body={"x": 1})
    assert server.requests[0].body == b"name=ted&class=bear&x=1"
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, form), body={"name": "theodore"})
    with pytest.raises(toy.errors.ValidationError, match="no object"):
        once(operation(toy, form), body=[b"x"])


def parts_of(request: Any) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """(name, file name, content type, content) of each part, read by the standard library."""
    head = f"content-type: {request.header('content-type')}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get("content-type"),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_multipart(toy, server, call) -> None:
    part = toy.operation.Part
    multipart = toy.operation.MultipartBody(
        "multipart/form-data",
        parts=(
            part("picture", content_type="image/png, image/jpeg"),
            part("meta", content_type="application/json"),
            part("hash", is_base64=True),
        ),
    )
    named = io.BytesIO(b"of a file")
    named.name = "/home/me/notes.txt"
    body = {
        "name": "ted é",
        "count": 3,
        "picture": b"\x89PNG\r\n--",
        "file": named,
        "given": ("a.csv", b"1,2", "text/csv"),
        "files": [b"1", ("two.bin", io.BytesIO(b"2"))],
        "tags": ["x", "y"],
        "meta": {"k": [1]},
        "list": [1, 2],
        "hash": b"\x00\xff",
        "none": None,
        "unset": toy.unset.UNSET,
    }
    call(operation(toy, multipart), body=body)
    (request,) = server.requests
    assert request.header("content-type").startswith("multipart/form-data; boundary=")
    octets = "application/octet-stream"
    assert parts_of(request) == [
        ("name", None, None, "ted é".encode()),
        ("count", None, None, b"3"),
        ("picture", "picture", "image/png", b"\x89PNG\r\n--"),
        ("file", "notes.txt", octets, b"of a file"),
        ("given", "a.csv", "text/csv", b"1,2"),
        ("files", "files", octets, b"1"),
        ("files", "two.bin", octets, b"2"),
        ("tags", None, None, b"x"),
        ("tags", None, None, b"y"),
        ("meta", None, "application/json", b'{"k":[1]}'),
        ("list", None, None, b"1"),
        ("list", None, None, b"2"),
        ("hash", None, None, b"AP8="),
    ]


def test_multipart_without_names_is_files(toy, server, once) -> None:
    multipart = toy.operation.MultipartBody("multipart/form-data")
    for body in (b"1", [b"1", ("two.txt", b"2", "text/plain")], "text"):
        once(operation(toy, multipart), body=body)
    octets = "application/octet-stream"
    assert [parts_of(request) for request in server.requests] == [
        [("file", "file", octets, b"1")],
        [("file", "file", octets, b"1"), ("file", "two.txt", "text/plain", b"2")],
        [("file", None, None, b"text")],
    ]


def test_a_name_cannot_end_its_part(toy, server, once) -> None:
    multipart = toy.operation.MultipartBody("multipart/form-data")
    once(operation(toy, multipart), body={'a"\r\nx: y': ('b"\r\n', b"1")})
    assert b'name="a%22%0D%0Ax: y"; filename="b%22%0D%0A"' in server.requests[0].body
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, multipart), body={"a": ("b", b"1", "text/plain\r\nx: y")})


def test_rules_see_a_file_as_text_of_its_length(toy, server, once) -> None:
    multipart = toy.operation.MultipartBody("multipart/form-data", short_names(toy))
    once(operation(toy, multipart), body={"name": b"12345"})
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, multipart), body={"name": ("file", b"123456")})
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("kind", "media_type", "value", "content", "content_type"),
    [
        ("TextBody", "text/plain", "té", "té".encode(), "text/plain"),
        ("TextBody", "application/xml", "<a/>", b"<a/>", "application/xml"),
        ("TextBody", "text/*", 5, b"5", "text/plain"),
        ("BytesBody", "application/pdf", b"\x00\xff", b"\x00\xff", "application/pdf"),
        ("BytesBody", "*/*", bytearray(b"x"), b"x", "application/octet-stream"),
        ("BytesBody", "image/*", io.BytesIO(b"of a file"), b"of a file", "image/octet-stream"),
        (
            "FormBody",
            "application/x-www-form-urlencoded",
            "a=1&b=x y",
            b"a=1&b=x%20y",
            "application/x-www-form-urlencoded",
        ),
        ("BytesBody", "application/pdf", "text", b"text", "application/pdf"),
        ("JsonBody", "application/merge-patch+json", {"a": None}, b'{"a":null}', "application/merge-patch+json"),
        ("JsonBody", "*/*", {"a": 1}, b'{"a":1}', "application/json"),
        ("JsonBody", "*/*", b"\x00\xff", b"\x00\xff", "application/octet-stream"),
    ],
)
def test_text_bytes_and_kinds_of_json(toy, server, once, kind, media_type, value, content, content_type) -> None:
    once(operation(toy, getattr(toy.operation, kind)(media_type)), body=value)
    (request,) = server.requests
    assert (request.body, request.header("content-type")) == (content, content_type)


@pytest.mark.parametrize(
    ("value", "content_type", "sent"),
    [
        ({"a": 1}, None, "application/json"),
        (b"x", None, "application/octet-stream"),
        (io.BytesIO(b"x"), None, "application/octet-stream"),
        ("x", None, "text/plain"),
        (" <x/>", None, "application/xml"),
        ({"a": ("b", b"c")}, None, "multipart/form-data; boundary="),
        ({"a": 1}, "multipart/form-data", "multipart/form-data; boundary="),
        ({"a": 1}, "application/x-www-form-urlencoded", "application/x-www-form-urlencoded"),
        ("x", "application/json", "application/json"),
        ({"a": 1}, "application/json; charset=utf-8", "application/json"),
    ],
)
def test_the_value_or_the_caller_chooses_among_media_types(toy, server, once, value, content_type, sent) -> None:
    of = toy.operation
    make = operation(
        toy,
        of.JsonBody("application/json"),
        of.FormBody("application/x-www-form-urlencoded"),
        of.MultipartBody("multipart/form-data"),
        of.TextBody("application/xml"),
        of.TextBody("text/plain"),
        of.BytesBody("application/octet-stream"),
    )
    once(make, body=value, extra_headers={} if content_type is None else {"Content-Type": content_type})
    (found,) = server.requests[0].all("content-type")
    assert found.startswith(sent)


@pytest.mark.parametrize("name", ["promt", "max_retry", "api_key"])
def test_a_misspelt_keyword_is_told(toy, server, once, name) -> None:
    with pytest.raises(TypeError, match=rf"toys\.make\(\) got an unexpected keyword argument: {name}"):
        once(operation(toy, json_body(toy)), **{name: 1})
    assert server.connections == 0


def test_a_deprecated_operation_warns_where_it_is_called(toy, server) -> None:
    old = toy.operation.Operation("GET", "/toys", name="toys.old", deprecated=True)

    class Toys:
        def __init__(self, client: Any) -> None:
            self._client = client

        def old(self) -> Any:
            return self._client.call(old, {})

    class AsyncToys(Toys):
        async def old(self) -> Any:
            return await self._client.call(old, {})

    async def run() -> None:
        with toy.Toy(base_url=server.address) as client:
            Toys(client).old()  # called
        async with toy.AsyncToy(base_url=server.address) as client:
            await AsyncToys(client).old()  # called

    with pytest.warns(DeprecationWarning, match=r"toys\.old is deprecated") as caught:
        anyio.run(run)
    lines = [linecache.getline(warning.filename, warning.lineno) for warning in caught]
    assert [line.partition("#")[2].strip() for line in lines] == ["called", "called"]
