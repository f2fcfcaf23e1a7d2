"""From a document to the request: the tables of the specifications, row by row.

OpenAPI 3.1.1, Parameter Object, "Style Examples" (3.2 for style cookie and querystring); RFC 6570 section 3.2.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Wire

EMPTY, TEXT, ARRAY = "", "blue", ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

STYLE_EXAMPLES = [
    ("path", "matrix", False, EMPTY, ";color"),
    ("path", "matrix", False, TEXT, ";color=blue"),
    ("path", "matrix", False, ARRAY, ";color=blue,black,brown"),
    ("path", "matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
    ("path", "matrix", True, EMPTY, ";color"),
    ("path", "matrix", True, TEXT, ";color=blue"),
    ("path", "matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
    ("path", "matrix", True, OBJECT, ";R=100;G=200;B=150"),
    ("path", "label", False, TEXT, ".blue"),
    ("path", "label", False, ARRAY, ".blue,black,brown"),
    ("path", "label", False, OBJECT, ".R,100,G,200,B,150"),
    ("path", "label", True, TEXT, ".blue"),
    ("path", "label", True, ARRAY, ".blue.black.brown"),
    ("path", "label", True, OBJECT, ".R=100.G=200.B=150"),
    ("path", "simple", False, TEXT, "blue"),
    ("path", "simple", False, ARRAY, "blue,black,brown"),
    ("path", "simple", False, OBJECT, "R,100,G,200,B,150"),
    ("path", "simple", True, TEXT, "blue"),
    ("path", "simple", True, ARRAY, "blue,black,brown"),
    ("path", "simple", True, OBJECT, "R=100,G=200,B=150"),
    ("header", "simple", False, EMPTY, ""),
    ("header", "simple", False, TEXT, "blue"),
    ("header", "simple", False, ARRAY, "blue,black,brown"),
    ("header", "simple", False, OBJECT, "R,100,G,200,B,150"),
    ("header", "simple", True, EMPTY, ""),
    ("header", "simple", True, TEXT, "blue"),
    ("header", "simple", True, ARRAY, "blue,black,brown"),
    ("header", "simple", True, OBJECT, "R=100,G=200,B=150"),
    ("query", "form", False, EMPTY, "color="),
    ("query", "form", False, TEXT, "color=blue"),
    ("query", "form", False, ARRAY, "color=blue,black,brown"),
    ("query", "form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("query", "form", True, EMPTY, "color="),
    ("query", "form", True, TEXT, "color=blue"),
    ("query", "form", True, ARRAY, "color=blue&color=black&color=brown"),
    ("query", "form", True, OBJECT, "R=100&G=200&B=150"),
    ("query", "spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
    ("query", "spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
    ("query", "pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
    ("query", "pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("query", "deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("cookie", "form", False, EMPTY, "color="),
    ("cookie", "form", False, TEXT, "color=blue"),
    ("cookie", "form", False, ARRAY, "color=blue,black,brown"),
    ("cookie", "form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("cookie", "form", True, EMPTY, "color="),
    ("cookie", "form", True, TEXT, "color=blue"),
    ("cookie", "cookie", False, EMPTY, "color="),
    ("cookie", "cookie", False, TEXT, "color=blue"),
    ("cookie", "cookie", False, ARRAY, "color=blue,black,brown"),
    ("cookie", "cookie", False, OBJECT, "color=R,100,G,200,B,150"),
    ("cookie", "cookie", True, TEXT, "color=blue"),
    ("cookie", "cookie", True, ARRAY, "color=blue; color=black; color=brown"),
    ("cookie", "cookie", True, OBJECT, "R=100; G=200; B=150"),
]
DEFAULTS = [
    ("path", ARRAY, "blue,black,brown"),
    ("path", OBJECT, "R,100,G,200,B,150"),
    ("query", ARRAY, "color=blue&color=black&color=brown"),
    ("query", OBJECT, "R=100&G=200&B=150"),
    ("header", ARRAY, "blue,black,brown"),
    ("header", OBJECT, "R,100,G,200,B,150"),
    ("cookie", TEXT, "color=blue"),
]
UNRESERVED, RESERVED = "aZ09-._~", ":/?#[]@!$&'()*+,;="


def operation(name: str, *parameters: dict[str, Any], tag: str = "styles") -> dict[str, Any]:
    return {
        "operationId": name,
        "tags": [tag],
        "parameters": list(parameters),
        "responses": {"204": {"description": ""}},
    }


def parameter(place: str, **more: Any) -> dict[str, Any]:
    return {"name": "color", "in": place, "required": place == "path", "schema": {}, **more}


def name_of(place: str, style: str, *, explode: bool) -> str:
    return f"{place}_{style.lower()}_{'exploded' if explode else 'joined'}"


def path_of(name: str, place: str) -> str:
    return f"/{name}/{{color}}" if place == "path" else f"/{name}"


@pytest.fixture(scope="module")
def client(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    """An operation for each place, style and explode, and one for each place that says neither."""
    paths: dict[str, Any] = {}
    for place, style, explode in dict.fromkeys((row[0], row[1], row[2]) for row in STYLE_EXAMPLES):
        name = name_of(place, style, explode=explode)
        paths[path_of(name, place)] = {"get": operation(name, parameter(place, style=style, explode=explode))}
    for place in ("path", "query", "header", "cookie"):
        name = f"{place}_usual"
        paths[path_of(name, place)] = {"get": operation(name, parameter(place))}
    paths["/reserved/{color}"] = {"get": operation("in_path", parameter("path", allowReserved=True), tag="reserved")}
    paths["/reserved"] = {"get": operation("in_query", parameter("query", allowReserved=True), tag="reserved")}
    nested = {"type": "object", "properties": {"range": {"type": "object"}, "tags": {"type": "array", "items": {}}}}
    deep = parameter("query", style="deepObject", explode=True, schema=nested)
    paths["/deep"] = {"get": operation("nested", deep, tag="deep")}
    for place in ("path", "query", "header", "cookie"):
        as_json = {"content": {"application/json": {"schema": {}}}}
        described = {key: value for key, value in parameter(place).items() if key != "schema"} | as_json
        paths[path_of(f"json-{place}", place)] = {"get": operation(f"in_{place}", described, tag="json")}
        as_text = {"content": {"text/plain" if place != "query" else "application/xml": {"schema": {}}}}
        described = {key: value for key, value in parameter(place).items() if key != "schema"} | as_text
        paths[path_of(f"text-{place}", place)] = {"get": operation(f"in_{place}", described, tag="text")}
    for name, media_type in (("form", "application/x-www-form-urlencoded"), ("document", "application/json")):
        whole = {"name": "filter", "in": "querystring", "content": {media_type: {"schema": {"type": "object"}}}}
        paths[f"/whole-{name}"] = {"get": operation(name, whole, tag="whole")}
    encoded = {
        "schema": {"type": "object"},
        "encoding": {"ids": {"style": "form", "explode": False}, "at": {"contentType": "application/json"}},
    }
    whole = {"name": "filter", "in": "querystring", "content": {"application/x-www-form-urlencoded": encoded}}
    paths["/whole-encoded"] = {"get": operation("encoded", whole, tag="whole")}
    return wired({"openapi": "3.2.0", "paths": paths})


def written(client: Wire, name: str, place: str, value: Any) -> str:
    request = client.sent(name, color=value)
    if place in {"header", "cookie"}:
        return request.headers["color" if place == "header" else "cookie"]
    path, _, query = request.url.raw_path.decode().removeprefix("/v1/").partition("?")
    return path.partition("/")[2] if place == "path" else query


@pytest.mark.parametrize("row", STYLE_EXAMPLES, ids=str)
def test_style_examples(client: Wire, row: tuple[str, str, bool, Any, str]) -> None:
    place, style, explode, value, expected = row
    assert written(client, f"styles.{name_of(place, style, explode=explode)}", place, value) == expected


@pytest.mark.parametrize("name", ["label_joined", "label_exploded", "simple_joined"])
def test_what_is_empty_and_would_ask_for_another_path_is_refused(client: Wire, name: str) -> None:
    """The table has `.` for a label: a segment that RFC 3986, section 6.2.2.3, removes; and nothing for simple."""
    with pytest.raises(ValueError, match="makes the segment"):
        client.call(f"styles.path_{name}", color=EMPTY)


@pytest.mark.parametrize(("place", "value", "expected"), DEFAULTS)
def test_what_holds_where_style_and_explode_are_not_said(client: Wire, place: str, value: Any, expected: str) -> None:
    """OpenAPI 3.1.1, Parameter Object, `style` and `explode`: simple in paths and headers, form in the others."""
    assert written(client, f"styles.{place}_usual", place, value) == expected


def test_reserved_characters_are_percent_encoded(client: Wire) -> None:
    """RFC 6570 section 3.2.1: only unreserved characters stand for themselves."""
    encoded = "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D"
    for place, start in (("path", ""), ("query", "color=")):
        expected = f"{start}{UNRESERVED}{encoded}%20%25"
        assert written(client, f"styles.{place}_usual", place, f"{UNRESERVED}{RESERVED} %") == expected


def test_reserved_characters_stand_where_they_are_allowed(client: Wire) -> None:
    """OpenAPI 3.1.1, `allowReserved`; what would end the segment, the name or the value is encoded all the same."""
    assert client.target("reserved.in_query", color=RESERVED) == "/reserved?color=:/?%23%5B%5D@!$%26'()*%2B,;%3D"
    assert client.target("reserved.in_path", color=RESERVED) == "/reserved/:%2F%3F%23%5B%5D@!$&'()*+,;="


def test_what_is_encoded_already_stays_so_where_reserved_characters_are_allowed(client: Wire) -> None:
    """OpenAPI 3.1.1, `allowReserved`: percent-encoded triples pass unchanged, `%` outside of one does not.

    Not so in a path, where `%2F` and `%2E` could ask for another one.
    """
    assert client.target("reserved.in_query", color="a%2Fb%zz%") == "/reserved?color=a%2Fb%25zz%25"
    assert client.target("reserved.in_path", color="a%2Fb%zz%") == "/reserved/a%252Fb%25zz%25"
    assert client.target("styles.query_usual", color="a%2Fb") == "/query_usual?color=a%252Fb"


DELIMITED = [
    ("path", "simple", False, ["a,b", "c/d"], "a%2Cb,c%2Fd"),
    ("path", "simple", True, {"a=b": "c,d"}, "a%3Db=c%2Cd"),
    ("path", "label", False, ["a,b", "c"], ".a%2Cb,c"),
    ("path", "matrix", True, {"a;b": "c=d", "e": ""}, ";a%3Bb=c%3Dd;e="),
    ("query", "form", False, ["a,b", "c&d"], "color=a%2Cb,c%26d"),
    ("query", "form", True, ["a,b", "c&d"], "color=a%2Cb&color=c%26d"),
    ("query", "form", True, {"a&b": "c=d"}, "a%26b=c%3Dd"),
    ("query", "deepObject", True, {"a[b]": "c&d"}, "color%5Ba%5Bb%5D%5D=c%26d"),
    ("cookie", "form", False, ["a,b", "c;d"], "color=a%2Cb,c%3Bd"),
]


@pytest.mark.parametrize("row", DELIMITED, ids=str)
def test_what_would_delimit_is_encoded_inside_a_value(client: Wire, row: tuple[str, str, bool, Any, str]) -> None:
    """RFC 6570 section 3.2.1: every piece is encoded on its own, the delimiters between them are not."""
    place, style, explode, value, expected = row
    assert written(client, f"styles.{name_of(place, style, explode=explode)}", place, value) == expected


@pytest.mark.parametrize("empty", [[], {}], ids=str)
@pytest.mark.parametrize(
    ("style", "explode"),
    [("form", False), ("form", True), ("spaceDelimited", False), ("pipeDelimited", False), ("deepObject", True)],
)
def test_an_empty_list_or_object_is_undefined(client: Wire, style: str, explode: bool, empty: Any) -> None:  # noqa: FBT001 - a parameter of the case
    """RFC 6570 section 2.3: without members it is undefined, and section 3.2.1: what is undefined has no expansion."""
    name = name_of("query", style, explode=explode)
    assert client.target(f"styles.{name}", color=empty) == f"/{name}"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (0, "0"),
        (10**20, "100000000000000000000"),
        (-1.5, "-1.5"),
        (dt.date(2024, 2, 29), "2024-02-29"),
        (dt.datetime(2024, 2, 29, 1, 2, 3, tzinfo=dt.UTC), "2024-02-29T01%3A02%3A03%2B00%3A00"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("é日", "%C3%A9%E6%97%A5"),
        ([True, 1.5, None], "true,1.5"),
    ],
    ids=str,
)
def test_what_is_no_text_is_written_as_in_json(client: Wire, value: Any, expected: str) -> None:
    """OpenAPI 3.1.1, Appendix B: strings from values of other types are up to us: JSON's, and `null` is undefined."""
    assert client.target("styles.query_form_joined", color=value) == f"/query_form_joined?color={expected}"


NAMES = ["filter[name]", "a b", "$top", "日本", "a&b=c", "class"]


def test_names_are_percent_encoded_too(wired: Callable[[dict[str, Any]], Wire]) -> None:
    """RFC 6570 section 3.2.1 and 3.2.7: the name stands before the value; one that no template can hold is encoded."""
    paths: dict[str, Any] = {}
    for index, name in enumerate(NAMES):
        query = {"name": name, "in": "query", "schema": {}}
        path = {"name": name, "in": "path", "required": True, "schema": {}, "style": "matrix"}
        pinned = {"x-openapi-attrs-name": "value"}
        paths[f"/query{index}"] = {"get": operation(f"query{index}", query | pinned)}
        paths[f"/path{index}/{{{name}}}"] = {"get": operation(f"path{index}", path | pinned)}
    client = wired({"paths": paths})
    for index, name in enumerate(NAMES):
        encoded = quote(name, safe="")
        assert client.target(f"styles.query{index}", value="x") == f"/query{index}?{encoded}=x"
        assert client.target(f"styles.path{index}", value="x") == f"/path{index}/;{encoded}=x"


def test_headers_are_not_percent_encoded(client: Wire) -> None:
    """OpenAPI 3.1.1, Appendix D: what RFC 6570 encodes stays as it is in headers (RFC 9110 section 5.5)."""
    for value in ('"a b"; q=0.5, */*', "100%", "[1, 2]"):
        assert written(client, "styles.header_usual", "header", value) == value


def test_pieces_of_style_form_are_cookies_of_their_own(client: Wire) -> None:
    """RFC 6265 section 4.2.1: pairs are parted by `; `; the `&` of the table is for queries (3.1.1, Appendix D)."""
    assert written(client, "styles.cookie_form_exploded", "cookie", ARRAY) == "color=blue; color=black; color=brown"
    assert written(client, "styles.cookie_form_exploded", "cookie", OBJECT) == "R=100; G=200; B=150"


def test_parameters_with_content_that_is_no_json(client: Wire) -> None:
    """OpenAPI 3.1.1, Parameter Object, `content`: the value in that media type, then as the place demands."""
    assert client.target("text.in_path", color="a/b ;c") == "/text-path/a%2Fb%20%3Bc"
    assert client.target("text.in_query", color="<a>&amp;</a>") == "/text-query?color=%3Ca%3E%26amp%3B%3C%2Fa%3E"
    assert client.sent("text.in_header", color="a, b;c").headers["color"] == "a, b;c"
    assert client.sent("text.in_cookie", color="a b;c").headers["cookie"] == "color=a%20b%3Bc"


def test_parameters_of_every_place_stand_side_by_side(wired: Callable[[dict[str, Any]], Wire]) -> None:
    """OpenAPI 3.1.1, Parameter Object: "a unique parameter is defined by a combination of a name and location"."""
    places = [parameter(place) for place in ("path", "query", "header", "cookie")]
    client = wired({"paths": {"/all/{color}": {"get": operation("all", *places)}}})
    request = client.sent("styles.all", color_path="p", color_query="q", color_header="h", color_cookie="c")
    assert request.url.raw_path == b"/v1/all/p?color=q"
    assert (request.headers["color"], request.headers["cookie"]) == ("h", "color=c")


def test_a_deep_object_with_objects_and_arrays_in_it(client: Wire) -> None:
    """The specification leaves nesting open: brackets nest, as in the query strings of Rails, PHP and qs."""
    target = client.target("deep.nested", color={"range": {"from": 1, "to": 2}, "tags": ["a", "b c"]})
    assert target == (
        "/deep?color%5Brange%5D%5Bfrom%5D=1&color%5Brange%5D%5Bto%5D=2&color%5Btags%5D%5B0%5D=a&color%5Btags%5D%5B1%5D=b%20c"
    )


def test_parameters_with_content_are_json_texts(client: Wire) -> None:
    """OpenAPI 3.1.1, Parameter Object, `content`: the media type says how the value is written."""
    value = {"a": [1, "x y"]}
    in_uri = "%7B%22a%22%3A%5B1%2C%22x%20y%22%5D%7D"
    assert client.target("json.in_path", color=value) == f"/json-path/{in_uri}"
    assert client.target("json.in_query", color=value) == f"/json-query?color={in_uri}"
    assert client.sent("json.in_cookie", color=value).headers["cookie"] == f"color={in_uri}"
    assert client.sent("json.in_header", color=value).headers["color"] == '{"a":[1,"x y"]}'


def test_the_whole_query_string(client: Wire) -> None:
    """OpenAPI 3.2, "Parameter Locations": querystring is the entire query as one value; both are its examples."""
    assert client.target("whole.form", filter={"foo": "a + b", "bar": True}) == "/whole-form?foo=a+%2B+b&bar=true"
    target = client.target("whole.document", filter={"numbers": [1, 2], "flag": None})
    assert target == "/whole-document?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D"
    target = client.target("whole.encoded", filter={"ids": [1, 2], "at": [1], "on": True})
    assert target == "/whole-encoded?ids=1,2&at=%5B1%5D&on=true"


@pytest.mark.parametrize("place", ["query", "header", "cookie"])
def test_what_is_not_given_is_not_sent(client: Wire, place: str) -> None:
    request = client.sent(f"styles.{place}_usual")
    assert request.url.raw_path == f"/v1/{place}_usual".encode()
    assert "color" not in request.headers
    assert "cookie" not in request.headers


# ---------------------------------------------------------------- Swagger 2.0

COLLECTIONS = [
    ("csv", "color=blue,black,brown"),
    ("ssv", "color=blue%20black%20brown"),
    ("tsv", "color=blue%09black%09brown"),
    ("pipes", "color=blue%7Cblack%7Cbrown"),
    ("multi", "color=blue&color=black&color=brown"),
]


@pytest.fixture(scope="module")
def swagger(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    listed = {"name": "color", "in": "query", "type": "array", "items": {"type": "string"}}
    paths: dict[str, Any] = {}
    for name, _ in COLLECTIONS:
        get = operation(name, {**listed, "collectionFormat": name}, tag="query")
        post = operation(name, {**listed, "in": "formData", "collectionFormat": name}, tag="form")
        paths[f"/{name}"] = {"get": get, "post": {**post, "consumes": ["application/x-www-form-urlencoded"]}}
    paths["/usual"] = {"get": operation("usual", listed, tag="query")}
    return wired({"swagger": "2.0", "paths": paths})


@pytest.mark.parametrize(("name", "expected"), [*COLLECTIONS, ("usual", "color=blue,black,brown")])
def test_collection_formats(swagger: Wire, name: str, expected: str) -> None:
    """Swagger 2.0, Parameter Object, `collectionFormat`: csv where nothing is said."""
    assert swagger.target(f"query.{name}", color=ARRAY) == f"/{name}?{expected}"


@pytest.mark.parametrize(("name", "expected"), COLLECTIONS)
def test_collection_formats_in_forms(swagger: Wire, name: str, expected: str) -> None:
    assert swagger.sent(f"form.{name}", color=ARRAY).content.decode() == expected


def test_what_breaks_a_rule_is_told_by_the_name_of_its_parameter(wired: Callable[[dict[str, Any]], Wire]) -> None:
    few = {"type": "array", "items": {"type": "string", "maxLength": 2}}
    parameters = [
        {"name": "petId", "in": "path", "required": True, "schema": {"type": "integer"}},
        {"name": "a/b", "in": "query", "schema": few},
        {"name": "X-Api-Key", "in": "header", "schema": {"type": "string", "maxLength": 2}},
    ]
    operation = {"operationId": "get", "tags": ["pets"], "parameters": parameters, "responses": {"204": {}}}
    client = wired({"paths": {"/pets/{petId}": {"get": operation}}})
    with pytest.raises(ValueError, match="petId") as caught:
        client.call("pets.get", pet_id="one", a_b=["ab", "abc", "abcd"], x_api_key="secret")
    assert [(each.pointer, each.message) for each in caught.value.violations] == [
        ("/path/petId", 'must be an integer, found "one"'),
        ("/query/a~1b/1", "must have at most 2 characters, found 3"),
        ("/query/a~1b/2", "must have at most 2 characters, found 4"),
        ("/header/X-Api-Key", "must have at most 2 characters, found a secret"),
    ]
    assert client.requests == []
