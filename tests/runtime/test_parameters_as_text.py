"""Every style and explode, as the tables of RFC 6570 and OpenAPI 3.1.1 (Style Examples, appendix C) write them."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import SimpleNamespace

EMPTY, TEXT, ARRAY = "", "blue", ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "value", "text"),
    [
        ("simple", False, TEXT, "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        ("label", False, EMPTY, "."),
        ("label", False, TEXT, ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, TEXT, ".blue"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("matrix", False, EMPTY, ";color"),
        ("matrix", False, TEXT, ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, EMPTY, ";color"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("spaceDelimited", False, ARRAY, "blue%20black%20brown"),
        ("pipeDelimited", False, ARRAY, "blue%7Cblack%7Cbrown"),
        ("simple", False, "a/b?c#d%e é~-._", "a%2Fb%3Fc%23d%25e%20%C3%A9~-._"),
        ("simple", False, ["a,b", "c/d"], "a%2Cb,c%2Fd"),
        ("matrix", True, {"a=b;": "c;d"}, ";a%3Db%3B=c%3Bd"),
    ],
)
def test_in_a_path(toy, style, explode, value, text) -> None:
    parameter = toy.operation.PathParameter("color", style=style, explode=explode)
    assert toy.encoding.path_text(parameter, value) == text


@pytest.mark.parametrize(
    ("style", "explode", "value", "pieces"),
    [
        ("form", False, EMPTY, ["color="]),
        ("form", False, TEXT, ["color=blue"]),
        ("form", False, ARRAY, ["color=blue,black,brown"]),
        ("form", False, OBJECT, ["color=R,100,G,200,B,150"]),
        ("form", True, EMPTY, ["color="]),
        ("form", True, TEXT, ["color=blue"]),
        ("form", True, ARRAY, ["color=blue", "color=black", "color=brown"]),
        ("form", True, OBJECT, ["R=100", "G=200", "B=150"]),
        ("spaceDelimited", False, ARRAY, ["color=blue%20black%20brown"]),
        ("spaceDelimited", False, OBJECT, ["color=R%20100%20G%20200%20B%20150"]),
        ("spaceDelimited", True, ARRAY, ["color=blue", "color=black", "color=brown"]),
        ("pipeDelimited", False, ARRAY, ["color=blue%7Cblack%7Cbrown"]),
        ("pipeDelimited", False, OBJECT, ["color=R%7C100%7CG%7C200%7CB%7C150"]),
        ("tabDelimited", False, ARRAY, ["color=blue%09black%09brown"]),
        ("deepObject", True, OBJECT, ["color%5BR%5D=100", "color%5BG%5D=200", "color%5BB%5D=150"]),
        ("form", False, ["a,b", "c&d"], ["color=a%2Cb,c%26d"]),
        ("form", True, {"k&": "v="}, ["k%26=v%3D"]),
        ("form", True, "a+b c", ["color=a%2Bb%20c"]),
        ("form", True, "né ü😀", ["color=n%C3%A9%20%C3%BC%F0%9F%98%80"]),
    ],
)
def test_in_a_query(toy, style, explode, value, pieces) -> None:
    parameter = toy.operation.QueryParameter("color", style=style, explode=explode)
    assert toy.encoding.query_pieces(parameter, value) == pieces


@pytest.mark.parametrize("style", ["form", "spaceDelimited", "pipeDelimited", "deepObject"])
@pytest.mark.parametrize("value", [None, [], {}, [None], {"a": None}])
def test_what_is_undefined_is_not_there(toy, style, value) -> None:
    for explode in (False, True):
        parameter = toy.operation.QueryParameter("color", style=style, explode=explode)
        assert toy.encoding.query_pieces(parameter, value) == []


def test_a_deep_object_nests_and_counts(toy) -> None:
    parameter = toy.operation.QueryParameter("f", style="deepObject")
    pieces = toy.encoding.query_pieces(parameter, {"a": {"b": 1, "c": [True, "x y"]}, "d": None, "e": False})
    assert pieces == [
        "f%5Ba%5D%5Bb%5D=1",
        "f%5Ba%5D%5Bc%5D%5B0%5D=true",
        "f%5Ba%5D%5Bc%5D%5B1%5D=x%20y",
        "f%5Be%5D=false",
    ]


RESERVED = ":/?#[]@!$&'()*+,;=%"


def test_reserved_characters_stay_where_they_end_nothing(toy) -> None:
    query = toy.operation.QueryParameter("q", allow_reserved=True)
    assert toy.encoding.query_pieces(query, RESERVED) == ["q=:/?%23%5B%5D@!$%26'()*%2B,;%3D%25"]
    path = toy.operation.PathParameter("p", allow_reserved=True)
    assert toy.encoding.path_text(path, RESERVED) == ":%2F%3F%23%5B%5D@!$&'()*+,;=%25"


@pytest.mark.parametrize(
    ("explode", "value", "text"),
    [
        (False, TEXT, b"blue"),
        (False, EMPTY, b""),
        (False, ARRAY, b"blue,black,brown"),
        (False, OBJECT, b"R,100,G,200,B,150"),
        (True, ARRAY, b"blue,black,brown"),
        (True, OBJECT, b"R=100,G=200,B=150"),
        (False, 'a b; c=d "e" 100%25/f:g', b'a b; c=d "e" 100%25/f:g'),
        (False, " padded\t", b"padded"),
        (False, "né", "né".encode()),
    ],
)
def test_in_a_header_nothing_is_percent_encoded(toy, explode, value, text) -> None:
    parameter = toy.operation.HeaderParameter("X-Color", explode=explode)
    assert toy.encoding.header_value(parameter, value) == text


@pytest.mark.parametrize(
    ("style", "explode", "value", "pieces"),
    [
        ("form", True, TEXT, ["color=blue"]),
        ("form", True, 'a b;"\\', ["color=a%20b%3B%22%5C"]),
        ("form", False, ARRAY, ["color=blue,black,brown"]),
        ("form", False, OBJECT, ["color=R,100,G,200,B,150"]),
        ("form", True, None, []),
        ("cookie", True, "a%20b=", ["color=a%20b="]),
    ],
)
def test_in_a_cookie(toy, style, explode, value, pieces) -> None:
    parameter = toy.operation.CookieParameter("color", style=style, explode=explode)
    assert toy.encoding.cookie_pieces(parameter, value) == pieces


UUID = uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-12, "-12"),
        (1.5, "1.5"),
        (10**20, "1" + "0" * 20),
        (dt.datetime(2024, 2, 29, 12, 0, tzinfo=dt.UTC), "2024-02-29T12%3A00%3A00%2B00%3A00"),
        (dt.date(2024, 2, 29), "2024-02-29"),
        (dt.time(12, 30), "12%3A30%3A00"),
        (UUID, str(UUID)),
        (b"\xff\xfe", "%2F%2F4%3D"),
        ({"a": [1, None]}, "%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
    ],
)
def test_values_have_the_text_they_have_in_json(toy, value, text) -> None:
    parameter = toy.operation.QueryParameter("q", explode=False)
    (piece,) = toy.encoding.query_pieces(parameter, [value])
    assert piece == f"q={text}"


def test_content_parameters_are_written_in_their_media_type(toy) -> None:
    value = {"a": "é b", "c": [1, True, None]}
    json = "application/json"
    quoted = "%7B%22a%22%3A%22%C3%A9%20b%22%2C%22c%22%3A%5B1%2Ctrue%2Cnull%5D%7D"
    operation = toy.operation
    assert toy.encoding.query_pieces(operation.QueryParameter("q", media_type=json), value) == [f"q={quoted}"]
    assert toy.encoding.path_text(operation.PathParameter("q", media_type=json), value) == quoted
    assert toy.encoding.cookie_pieces(operation.CookieParameter("q", media_type=json), value) == [f"q={quoted}"]
    header = toy.encoding.header_value(operation.HeaderParameter("q", media_type=json), value)
    assert header == b'{"a":"\\u00e9 b","c":[1,true,null]}'
    text = operation.QueryParameter("q", media_type="text/plain")
    written = [toy.encoding.query_pieces(text, value) for value in ("a b", dt.date(2026, 1, 2), True, 1.5)]
    assert written == [["q=a%20b"], ["q=2026-01-02"], ["q=true"], ["q=1.5"]]


@pytest.mark.parametrize(("media_type", "sent"), [("application/json", ["null"]), ("text/plain", []), (None, [])])
def test_null_is_sent_where_its_media_type_has_a_text_for_it(toy, server, once, media_type, sent) -> None:
    of = toy.operation
    parameters = [
        each("a", media_type=media_type) for each in (of.QueryParameter, of.HeaderParameter, of.CookieParameter)
    ]
    once(operation(toy, "/toys", *parameters), None, None, None)
    (request,) = server.requests
    assert request.all("a") == sent
    assert request.all("cookie") == [f"a={text}" for text in sent]
    assert request.target == "/v1/toys" + "".join(f"?a={text}" for text in sent)


def test_a_whole_query_string_is_written_in_its_media_type(toy) -> None:
    form = toy.operation.QuerystringParameter("q", "application/x-www-form-urlencoded")
    assert toy.encoding.query_pieces(form, {"a": ["1", "2"], "b c": True}) == ["a=1", "a=2", "b+c=true"]
    json = toy.operation.QuerystringParameter("q", "application/json")
    assert toy.encoding.query_pieces(json, {"a": 1}) == ["%7B%22a%22%3A1%7D"]


# ---------------------------------------------------------------- on the wire


def operation(toy: SimpleNamespace, path: str, *parameters: Any) -> Any:
    return toy.operation.Operation("GET", path, name="toys.get", parameters=parameters)


def test_every_place_at_once(toy, server, call) -> None:
    of = toy.operation
    get = operation(
        toy,
        "/toys/{name}/{part}.json?fixed=1",
        of.PathParameter("name"),
        of.QueryParameter("page"),
        of.HeaderParameter("X-Trace"),
        of.CookieParameter("a"),
        of.CookieParameter("b"),
        of.PathParameter("part"),
    )
    call(get, "ted/1", [1, 2], "t-1", "x", "y", "arm leg")
    (request,) = server.requests
    assert request.target == "/v1/toys/ted%2F1/arm%20leg.json?fixed=1&page=1&page=2"
    assert (request.header("x-trace"), request.all("cookie")) == ("t-1", ["a=x; b=y"])


def test_a_fragment_tells_operations_apart_and_is_not_sent(toy, server, call) -> None:
    call(operation(toy, "/toys/{name}?fixed=1#by/{name}?", toy.operation.PathParameter("name")), "a#b")
    call(operation(toy, "/toys#all"))
    assert [request.target for request in server.requests] == ["/v1/toys/a%23b?fixed=1", "/v1/toys"]


def test_only_what_is_set_is_sent(toy, server, once) -> None:
    of, unset = toy.operation, toy.unset.UNSET
    get = operation(
        toy,
        "/toys",
        of.QueryParameter("page"),
        of.HeaderParameter("X-Trace"),
        of.CookieParameter("a"),
        of.QueryParameter("q"),
    )
    once(get, unset, unset, unset, unset)
    once(get, None, None, None, "")
    assert [request.target for request in server.requests] == ["/v1/toys", "/v1/toys?q="]
    for request in server.requests:
        assert {name for name, _ in request.headers} == {"host", "accept", "accept-encoding", "user-agent"}


@pytest.mark.parametrize("value", ["..", ".", "", None, [], {}])
@pytest.mark.parametrize("path", ["/toys/{name}", "/toys/{name}/parts", "/{name}"])
def test_a_value_that_would_ask_for_another_path_is_refused(toy, server, once, path, value) -> None:
    with pytest.raises(toy.errors.ValidationError) as caught:
        once(operation(toy, path, toy.operation.PathParameter("name")), value)
    (violation,) = caught.value.violations
    assert violation.pointer == "/path/name"
    assert server.connections == 0


@pytest.mark.parametrize(("style", "value"), [("label", ""), ("label", "."), ("simple", ["."])])
def test_so_is_one_that_only_its_style_makes_dangerous(toy, server, once, style, value) -> None:
    get = operation(toy, "/toys/{name}", toy.operation.PathParameter("name", style=style))
    with pytest.raises(toy.errors.ValidationError):
        once(get, value)
    assert server.connections == 0


def test_two_values_together_can_be_dangerous_as_well(toy, server, once) -> None:
    path = toy.operation.PathParameter
    get = operation(toy, "/toys/{a}{b}", path("a"), path("b"))
    with pytest.raises(toy.errors.ValidationError):
        once(get, ".", ".")
    once(get, ".", "a")
    assert [request.target for request in server.requests] == ["/v1/toys/.a"]


@pytest.mark.parametrize(
    ("path", "target"),
    [("/toys/../x", "/toys/%2E%2E/x"), ("/./{name}/..", "/%2E/a/%2E%2E"), ("/.a/b..", "/.a/b.."), ("toys", "/toys")],
)
def test_a_path_is_appended_and_not_resolved(toy, server, once, path, target) -> None:
    """OpenAPI 3.1.1, Paths Object: "The path is appended (no relative URL resolution)" to the URL of the server."""
    name = (toy.operation.PathParameter("name"),) if "{" in path else ()
    once(operation(toy, path, *name), *["a"] * len(name))
    assert [request.target for request in server.requests] == [f"/v1{target}"]


@pytest.mark.parametrize("value", ["../..", "..%2f", "%2e%2e", "a/../b", "..\\"])
def test_what_is_encoded_stays_one_segment(toy, server, once, value) -> None:
    once(operation(toy, "/toys/{name}", toy.operation.PathParameter("name", allow_reserved=True)), value)
    (request,) = server.requests
    assert request.target.count("/") == 3
    assert "%2e%2e" not in request.target.lower().removeprefix("/v1/toys/").split("%25")


@pytest.mark.parametrize("bad", ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "\x7f", "\ud800"])
def test_a_header_or_cookie_cannot_be_ended(toy, server, once, bad) -> None:
    of = toy.operation
    for parameter in (of.HeaderParameter("X-Trace"), of.CookieParameter("a", style="cookie")):
        with pytest.raises(toy.errors.ValidationError) as caught:
            once(operation(toy, "/toys", parameter), bad)
        assert "x-evil" not in str(caught.value)
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, "/toys"), extra_headers={"X-Trace": bad})
    assert server.connections == 0


@pytest.mark.parametrize("name", ["a\r\nb", "a\nb: c", " a", "a ", "", "\u00e9", "a:b", "\ud800", "a\0"])
def test_a_name_that_would_end_a_header_is_refused(toy, server, once, name) -> None:
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, "/toys", toy.operation.HeaderParameter(name)), "x")
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, "/toys"), extra_headers={name: "x"})
    assert server.connections == 0


def test_one_that_only_no_server_takes_is_refused_by_the_transport(toy, server, once) -> None:
    with pytest.raises(toy.errors.APIConnectionError, match="no valid HTTP"):
        once(operation(toy, "/toys", toy.operation.HeaderParameter("a b")), "x")
    assert server.requests == []


@pytest.mark.parametrize(
    ("name", "sent"), [("a\r\nb", "a%0D%0Ab"), ("a b", "a%20b"), ("a=b;c", "a%3Db%3Bc"), ("__Host-x!", "__Host-x!")]
)
def test_the_name_of_a_cookie_is_percent_encoded(toy, server, once, name, sent) -> None:
    once(operation(toy, "/toys", toy.operation.CookieParameter(name)), "x")
    assert server.requests[0].header("cookie") == f"{sent}=x"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", object(), [object()]])
def test_what_has_no_text_is_refused(toy, server, once, value) -> None:
    with pytest.raises(toy.errors.ValidationError) as caught:
        once(operation(toy, "/toys", toy.operation.QueryParameter("q")), value)
    assert caught.value.violations[0].pointer == "/query/q"
    assert server.connections == 0


def test_all_that_is_wrong_is_told_at_once(toy, server, once) -> None:
    of, unset = toy.operation, toy.unset.UNSET
    get = operation(
        toy, "/toys/{name}", of.PathParameter("name"), of.QueryParameter("q", required=True), of.HeaderParameter("X")
    )
    with pytest.raises(toy.errors.ValidationError) as caught:
        once(get, "..", unset, "a\nb", extra_headers={"a:b": "c"})
    assert [violation.pointer for violation in caught.value.violations] == [
        "/query/q",
        "/header/X",
        "/path/name",
        "/header/a:b",
    ]
    assert server.connections == 0


def test_extra_query_and_headers_replace_what_has_their_name(toy, server, once) -> None:
    of = toy.operation
    get = operation(toy, "/toys", of.QueryParameter("page"), of.QueryParameter("q"), of.HeaderParameter("X-Trace"))
    once(
        get,
        [1, 2],
        "a",
        "t",
        extra_query={"page": 3, "new": ["x", "y"], "q": None},
        extra_headers={"x-trace": "u", "User-Agent": "mine", "X-New": "1"},
    )
    (request,) = server.requests
    assert request.target == "/v1/toys?page=3&new=x&new=y"
    assert [request.all(name) for name in ("x-trace", "user-agent", "x-new")] == [["u"], ["mine"], ["1"]]


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_how_a_body_is_framed_is_not_the_callers(toy, server, once, name) -> None:
    with pytest.raises(toy.errors.ValidationError):
        once(operation(toy, "/toys"), extra_headers={name: "3"})
    assert server.connections == 0


def test_one_of_the_document_is_sent_instead_of_our_own(toy, server) -> None:
    of = toy.operation
    headers = of.HeaderParameter("Content-Length"), of.HeaderParameter("Transfer-Encoding")
    make = of.Operation("POST", "/toys", name="toys.make", parameters=headers, body=(of.TextBody("text/plain"),))
    unset = toy.unset.UNSET
    with toy.Toy(base_url=server.address) as client:
        for length, coding in ((4, unset), (unset, unset), (unset, "chunked")):
            client.call(make, {}, (length, coding), body="four")
    assert [[request.all(name) for name in ("content-length", "transfer-encoding")] for request in server.requests] == [
        [["4"], []],
        [["4"], []],
        [[], ["chunked"]],
    ]


def test_a_header_of_the_document_replaces_our_own(toy, server, once) -> None:
    once(operation(toy, "/toys", toy.operation.HeaderParameter("Accept")), "text/csv")
    assert server.requests[0].all("accept") == ["text/csv"]


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/a b/é", "/v1/a%20b/%C3%A9"),
        ("/a%20b/100%", "/v1/a%20b/100%25"),
        ("no-slash", "/v1/no-slash"),
        ("/{unknown}", "/v1/%7Bunknown%7D"),
        ("/a:b@c;d=e,f/", "/v1/a:b@c;d=e,f/"),
        ('/"<>\\^`|', "/v1/%22%3C%3E%5C%5E%60%7C"),
    ],
)
def test_the_documents_own_path_becomes_legal_text(toy, server, once, path, target) -> None:
    once(operation(toy, path))
    assert server.requests[0].target == target


@pytest.mark.parametrize("base", ["/", "/v1", "/v1/", "/a%20b/", "?api-version=2", "/v1/?api-version=2"])
def test_a_base_url_may_have_a_path_and_a_query(toy, server, once, base) -> None:
    once(operation(toy, "/toys", toy.operation.QueryParameter("q")), 1, client={"base_url": server.origin + base})
    path, _, query = base.partition("?")
    assert server.requests[0].target == f"{path.rstrip('/')}/toys?" + (f"{query}&q=1" if query else "q=1")


def test_a_url_that_is_too_long_is_refused(toy, server, once) -> None:
    with pytest.raises(toy.errors.ValidationError, match="URL"):
        once(operation(toy, "/toys", toy.operation.QueryParameter("q")), "x" * 70_000)
    assert server.connections == 0
