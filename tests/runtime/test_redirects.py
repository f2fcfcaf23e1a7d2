"""Redirects are followed inside of one origin, and no credential leaves it."""

from __future__ import annotations

import httpx
import pytest


@pytest.fixture
def secured(toy):
    def operation(method: str, security: str = "header"):
        body = () if method in {"GET", "HEAD", "DELETE"} else (toy.operation.JsonBody("application/json"),)
        return toy.operation.Operation(method, "/old", name="toys.old", body=body, security=((security,),))

    return operation


KEYS = {"toy_key": "sk-of-the-tests", "query_key": "sk-in-the-query", "cookie_key": "sk-in-a-cookie"}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_get_follows_within_its_origin(server, say, call, secured, method, status) -> None:
    server.will(say.answer(status, headers={"location": "/v1/new?page=2#top"}), say.answer(204))
    assert call(secured(method), client=KEYS) is None
    assert [(request.method, request.target) for request in server.requests] == [
        (method, "/v1/old"),
        (method, "/v1/new?page=2"),
    ]
    assert server.requests[1].header("x-toy-key") == KEYS["toy_key"]


@pytest.mark.parametrize("status", [307, 308])
def test_a_post_follows_where_its_body_goes_along(server, say, call, secured, status) -> None:
    server.will(say.answer(status, headers={"location": f"{server.origin}/new"}))
    call(secured("POST"), body={"name": "ted"}, client=KEYS)
    assert [(request.method, request.target, request.json) for request in server.requests] == [
        ("POST", "/v1/old", {"name": "ted"}),
        ("POST", "/new", {"name": "ted"}),
    ]


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_post_is_not_turned_into_a_get(toy, server, say, once, secured, status) -> None:
    server.will(say.answer(status, headers={"location": "/v1/new"}))
    with pytest.raises(toy.errors.RedirectError, match="/v1/new is not followed"):
        once(secured("POST"), body={}, client=KEYS)
    assert len(server.requests) == 1


@pytest.mark.parametrize("scheme", ["header", "query", "cookie"])
def test_another_origin_gets_nothing(toy, server, stranger, say, call, secured, scheme) -> None:
    server.will(say.answer(302, headers={"location": f"{stranger.origin}/v1/old"}))
    with pytest.raises(toy.errors.RedirectError) as caught:
        call(secured("GET", scheme), client=KEYS)
    assert stranger.connections == 0
    assert caught.value.status_code == 302
    assert caught.value.headers["location"] == f"{stranger.origin}/v1/old"


@pytest.mark.parametrize("location", ["//localhost/x", "https://127.0.0.1/x", "http://me:pw@127.0.0.1/", "file:///etc"])
def test_what_only_looks_like_the_same_origin_is_another(toy, server, say, once, secured, location) -> None:
    server.will(say.answer(302, headers={"location": location.replace("127.0.0.1", f"127.0.0.1:{server.port}")}))
    with pytest.raises(toy.errors.APIError):
        once(secured("GET"), client=KEYS)
    assert len(server.requests) == 1


def test_a_loop_ends(toy, server, say, call, secured, pauses) -> None:
    server.will(*[say.answer(302, headers={"location": "/v1/old"})] * 10)
    with pytest.raises(toy.errors.RedirectError):
        call(secured("GET"), client=KEYS)
    assert len(server.requests) == 6
    assert pauses == []


def test_a_redirect_without_a_location_is_an_error(toy, server, say, once, secured) -> None:
    server.will(say.answer(302, b"lost"))
    with pytest.raises(toy.errors.RedirectError, match="302: lost"):
        once(secured("GET"), client=KEYS)


def test_a_client_of_the_callers_own_follows_no_further(toy, server, stranger, say, once, secured) -> None:
    server.will(say.answer(302, headers={"location": f"{stranger.origin}/v1/old"}))
    with httpx.Client(follow_redirects=True) as http, pytest.raises(toy.errors.RedirectError):
        once(secured("GET"), client={**KEYS, "http_client": http})
    assert stranger.connections == 0
