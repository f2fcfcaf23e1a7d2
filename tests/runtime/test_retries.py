"""What is tried again, and after how long."""

from __future__ import annotations

from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import SimpleNamespace


def operation(toy: SimpleNamespace, method: str) -> Any:
    return toy.operation.Operation(method, "/toys", name=f"toys.{method.lower()}")


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 599])
def test_a_get_is_tried_again(toy, server, say, call, pauses, status) -> None:
    server.will(say.answer(status), say.answer(status), say.answer(200, {"name": "ted"}))
    assert call(operation(toy, "GET")) == {"name": "ted"}
    assert [request.method for request in server.requests] == ["GET"] * 3
    assert pauses == [0.5, 1.0]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_what_the_caller_did_wrong_is_not_tried_again(toy, server, say, once, pauses, status) -> None:
    server.will(say.answer(status))
    with pytest.raises(toy.errors.APIStatusError):
        once(operation(toy, "GET"))
    assert len(server.requests) == 1
    assert pauses == []


def test_it_gives_up_after_two_retries(toy, server, say, call, pauses) -> None:
    server.will(*[say.answer(503, {"try": number}) for number in range(4)])
    with pytest.raises(toy.errors.InternalServerError) as caught:
        call(operation(toy, "PUT"))
    assert caught.value.body == {"try": 2}
    assert len(server.requests) == 3
    assert pauses == [0.5, 1.0]


@pytest.mark.parametrize("retries", [0, 4])
def test_the_number_of_retries_is_an_option_of_client_and_call(toy, server, say, once, pauses, retries) -> None:
    server.will(*[say.answer(500)] * 20)
    for client, options in [({"max_retries": retries}, {}), ({}, {"max_retries": retries})]:
        server.requests.clear()
        with pytest.raises(toy.errors.InternalServerError):
            once(operation(toy, "GET"), client=client, **options)
        assert len(server.requests) == retries + 1
    assert len(pauses) == 2 * retries


def test_the_wait_doubles_up_to_eight_seconds(toy, server, say, once, pauses) -> None:
    server.will(*[say.answer(500)] * 7)
    once(operation(toy, "GET"), max_retries=7)
    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


def test_the_jitter_takes_up_to_a_quarter_away(toy, server, say, once, pauses, monkeypatch) -> None:
    monkeypatch.setattr(toy.retry, "_random", lambda: 1.0)
    server.will(say.answer(500))
    once(operation(toy, "GET"))
    assert pauses == [0.375]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": "121"}, 0.5),
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": "soon"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after-ms": "many"}, 0.5),
        ({"retry-after": formatdate(1_000_030, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(999_000, usegmt=True)}, 0.0),
        ({"retry-after": formatdate(1_000_900, usegmt=True)}, 0.5),
    ],
)
def test_the_service_says_how_long_to_wait(toy, server, say, once, pauses, monkeypatch, headers, seconds) -> None:
    monkeypatch.setattr(toy.retry, "_wall_clock", lambda: 1_000_000.0)
    server.will(say.answer(429, headers=headers))
    once(operation(toy, "GET"))
    assert pauses == [seconds]


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_post_that_may_have_been_processed_is_not_repeated(toy, server, say, call, pauses, method, status) -> None:
    server.will(say.answer(status))
    with pytest.raises(toy.errors.InternalServerError):
        call(operation(toy, method))
    assert len(server.requests) == 1
    assert pauses == []


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(("status", "headers"), [(408, {}), (409, {}), (429, {}), (503, {"retry-after": "1"})])
def test_a_post_that_was_not_processed_is_repeated(toy, server, say, once, pauses, method, status, headers) -> None:
    server.will(say.answer(status, headers=headers))
    assert once(operation(toy, method)) == {}
    assert len(server.requests) == 2
    assert len(pauses) == 1


@pytest.mark.parametrize(
    "options", [{"idempotency_key": "one"}, {"extra_headers": {"idempotency-key": "one"}}], ids=["option", "header"]
)
def test_a_post_with_an_idempotency_key_is_repeated(toy, server, say, call, pauses, options) -> None:
    server.will(say.answer(500), say.hang_up)
    assert call(operation(toy, "POST"), **options) == {}
    assert [request.header("idempotency-key") for request in server.requests] == ["one"] * 3
    assert len(pauses) == 2


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY"])
def test_a_connection_dropped_once_is_no_matter_to_what_is_idempotent(toy, server, say, call, pauses, method) -> None:
    server.will(say.hang_up, say.answer(204))
    assert call(operation(toy, method)) is None
    assert len(server.requests) == 2
    assert len(pauses) == 1


def test_a_post_whose_connection_dropped_is_not_repeated(toy, server, say, call, pauses) -> None:
    server.will(say.hang_up)
    with pytest.raises(toy.errors.APIConnectionError):
        call(operation(toy, "POST"))
    assert len(server.requests) == 1
    assert pauses == []


def test_a_post_that_was_never_connected_is_repeated(toy, call, pauses) -> None:
    with pytest.raises(toy.errors.APIConnectionError, match=r"POST http://127\.0\.0\.1:1/toys"):
        call(operation(toy, "POST"), client={"base_url": "http://127.0.0.1:1"})
    assert len(pauses) == 2


def test_a_truncated_body_is_fetched_again(toy, server, say, call, pauses) -> None:
    server.will(say.truncated(), say.answer(200, {"name": "ted"}))
    assert call(operation(toy, "GET")) == {"name": "ted"}
    assert len(pauses) == 1


def test_the_truncated_answer_to_a_post_is_an_error_of_its_own(toy, server, say, call, pauses) -> None:
    server.will(say.truncated())
    with pytest.raises(toy.errors.TruncatedResponseError):
        call(operation(toy, "POST"))
    assert len(server.requests) == 1
    assert pauses == []


def test_a_repeated_request_is_the_same_to_the_byte(toy, server, say, once, pauses) -> None:
    create = toy.operation.Operation(
        "PUT", "/toys", name="toys.put", body=(toy.operation.MultipartBody("multipart/form-data"),)
    )
    server.will(say.answer(500))
    once(create, body={"file": b"content"})
    first, second = server.requests
    assert first == second
    assert len(pauses) == 1


def test_it_really_waits_in_each_way(toy, server, say, call) -> None:
    server.will(say.answer(429, headers={"retry-after": "0"}), say.answer(429, headers={"retry-after-ms": "1"}))
    assert call(operation(toy, "GET")) == {}
    assert len(server.requests) == 3
