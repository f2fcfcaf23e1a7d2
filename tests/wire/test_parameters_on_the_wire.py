"""From a document to the request: the tables of the specifications, row by row.

OpenAPI 3.1.1, Parameter Object, "Style Examples" (3.2 for style cookie and querystring); RFC 6570 section 3.2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    """OpenAPI 3.2, "Parameter Locations": querystring is the entire query as one value."""
    assert client.target("whole.form", filter={"foo": "a + b", "bar": True}) == "/whole-form?foo=a%20%2B%20b&bar=true"
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
