"""What comes back: decoded as the document says, as far as it goes; what cannot be is an error that tells."""

from __future__ import annotations

import json
import logging
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from types import SimpleNamespace


def get(toy: SimpleNamespace, responses: dict[str, tuple[Any, ...]], method: str = "GET") -> Any:
    return toy.operation.Operation(method, "/toys", name="toys.get", responses=responses)


def a_toy(toy: SimpleNamespace, rule: Any = None) -> Any:
    return toy.operation.JsonResponse("application/json", toy.models.Toy.decode, rule)


def needs_a_name(toy: SimpleNamespace) -> Any:
    asked = toy.rules.Requirement("required", "name is missing")

    def explain(value: Any, at: str, found: Any) -> None:
        if "name" not in value:
            found.at(at, "#/components/schemas/Toy").report(value, asked)

    return toy.rules.Rule("toy", lambda value: "name" in value, explain)


def test_a_success_is_decoded(toy, server, say, call) -> None:
    server.will(say.answer(200, {"name": "ted", "new": 1}))
    ted = call(get(toy, {"200": (a_toy(toy),)}))
    assert ted == toy.models.Toy(name="ted", additional_properties={"new": 1})
    assert server.requests[0].header("accept") == "application/json"


@pytest.mark.parametrize(
    ("status", "chosen"), [(200, "exact"), (201, "range"), (299, "range"), (203, "other"), (400, None), (418, None)]
)
def test_the_response_is_chosen_by_status(toy, server, say, once, status, chosen) -> None:
    def named(name: str) -> tuple[Any, ...]:
        return (toy.operation.JsonResponse("application/json", lambda _: name),)

    responses = {"200": named("exact"), "2XX": named("range"), "203": named("other"), "default": named("default")}
    server.will(say.answer(status, {}))
    if chosen:
        assert once(get(toy, responses)) == chosen
    else:
        with pytest.raises(toy.errors.APIStatusError) as caught:
            once(get(toy, responses))
        assert caught.value.body == "default"


def test_default_stands_for_a_success_too_and_the_first_success_for_others(toy, server, say, once) -> None:
    server.will(say.answer(202, {"name": "ted"}), say.answer(202, {"name": "ted"}), say.answer(202, {"name": "ted"}))
    assert once(get(toy, {"default": (a_toy(toy),)})).name == "ted"
    assert once(get(toy, {"201": (a_toy(toy),), "404": ()})).name == "ted"
    assert once(get(toy, {})) == {"name": "ted"}


@pytest.mark.parametrize(
    ("content_type", "found"),
    [
        ("application/json; charset=utf-8", "json"),
        ("APPLICATION/JSON", "json"),
        ("application/vnd.toy+json", "vendor"),
        ("text/csv", '{"a": 1}'),
        ("image/png", b'{"a": 1}'),
        ("application/unknown", "json"),
        ("", "json"),
    ],
)
def test_and_by_media_type(toy, server, say, once, content_type, found) -> None:
    of = toy.operation
    offers = (
        of.JsonResponse("application/json", lambda _: "json"),
        of.JsonResponse("application/vnd.toy+json", lambda _: "vendor"),
        of.TextResponse("text/*"),
        of.BytesResponse("image/*"),
    )
    server.will(say.answer(200, b'{"a": 1}', {"content-type": content_type} if content_type else {}))
    assert once(get(toy, {"200": offers})) == found
    assert server.requests[0].header("accept") == "application/json, application/vnd.toy+json, text/*, image/*"


@pytest.mark.parametrize(
    ("content_type", "found"),
    [("application/problem+json", {"a": 1}), ("text/plain", '{"a": 1}'), ("image/png", b'{"a": 1}'), ("", b'{"a": 1}')],
)
def test_where_the_document_is_silent_the_content_type_speaks(toy, server, say, once, content_type, found) -> None:
    server.will(say.answer(200, b'{"a": 1}', {"content-type": content_type} if content_type else {}))
    assert once(get(toy, {})) == found


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/plain", "né".encode(), "né"),
        ("text/plain; charset=latin-1", b"n\xe9", "né"),
        ('text/plain; charset="utf-16"', "né".encode("utf-16"), "né"),
        ("text/plain; charset=unheard-of", "né".encode(), "né"),
        ("text/plain", b"n\xe9", "n\ufffd"),
    ],
)
def test_text_is_read_in_its_charset(toy, server, say, once, content_type, body, text) -> None:
    server.will(say.answer(200, body, {"content-type": content_type}))
    assert once(get(toy, {"200": (toy.operation.TextResponse("text/plain"),)})) == text


def test_nothing_is_none(toy, server, say, call) -> None:
    json_of_nothing = {"content-type": "application/json"}
    server.will(say.answer(204), say.answer(200, b"", json_of_nothing), say.answer(205))
    for _ in range(3):
        assert call(get(toy, {"200": (a_toy(toy),)})) is None
    server.will(say.answer(200, {"name": "ted"}))
    assert call(get(toy, {"200": (toy.operation.EmptyResponse(),)})) is None
    server.will(say.answer(200, b"", json_of_nothing, length=10))
    assert call(get(toy, {"200": (a_toy(toy),)}, "HEAD")) is None


# ---------------------------------------------------------------- rules


def test_a_response_that_breaks_a_rule_is_decoded_and_warned_about(toy, server, say, call, caplog) -> None:
    server.will(say.answer(200, {"error": "none"}))
    ted = call(get(toy, {"200": (a_toy(toy, needs_a_name(toy)),)}))
    assert ted.to_dict() == {"error": "none"}
    (record,) = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.name == "toy"
    told = "the response to toys.get breaks 1 rule of the document: /: name is missing, found only `error`"
    assert record.getMessage() == told


def test_nobody_is_told_when_the_caller_ignores_it(toy, server, say, once, caplog) -> None:
    server.will(say.answer(200, {}), say.answer(200, {}))
    operation = get(toy, {"200": (a_toy(toy, needs_a_name(toy)),)})
    once(operation, on_violation="ignore")
    once(operation, client={"on_violation": "ignore"})
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_it_raises_when_the_caller_asks_for_it(toy, server, say, call) -> None:
    server.will(say.answer(200, {"error": "none"}, {"x-request-id": "r-1"}))
    with pytest.raises(toy.errors.APIResponseValidationError, match="name is missing") as caught:
        call(get(toy, {"200": (a_toy(toy, needs_a_name(toy)),)}), on_violation="raise")
    error = caught.value
    assert (error.status_code, error.request_id, error.body) == (200, "r-1", {"error": "none"})
    assert isinstance(error, toy.errors.ValidationError)


# ---------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (304, "APIStatusError"),
        (302, "RedirectError"),
    ],
)
def test_errors_are_typed_by_status(toy, server, say, call, status, name) -> None:
    server.will(say.answer(status, {"why": "because"}, {"X-Request-Id": "r-1", "x-more": "m"}))
    with pytest.raises(toy.errors.APIStatusError) as caught:
        call(get(toy, {}), max_retries=0)
    error = caught.value
    assert type(error).__name__ == name
    assert (error.status_code, error.request_id, error.headers["x-more"]) == (status, "r-1", "m")
    if status != 304:
        assert error.body == {"why": "because"}
        assert str(error) == f'GET /toys: {status}: {{"why": "because"}}'


@pytest.mark.parametrize(
    ("body", "content_type", "found"),
    [
        (b'{"a": 1}', "application/problem+json", {"a": 1}),
        (b"<h1>Bad\r\n gateway</h1>", "text/html", "<h1>Bad\r\n gateway</h1>"),
        (b"", "application/json", None),
        (b"{", "application/json", "{"),
        (b"\xff", "application/json", "\ufffd"),
    ],
)
def test_the_body_of_an_error_is_decoded_as_well_as_it_can_be(
    toy, server, say, once, body, content_type, found
) -> None:
    server.will(say.answer(404, body, {"content-type": content_type}))
    with pytest.raises(toy.errors.NotFoundError) as caught:
        once(get(toy, {}))
    assert caught.value.body == found
    assert "\n" not in str(caught.value)


def test_it_is_a_model_where_the_document_has_one(toy, server, say, once) -> None:
    server.will(say.answer(404, {"name": "no such toy"}), say.answer(404, ["else"]))
    operation = get(toy, {"200": (), "4XX": (a_toy(toy),)})
    for expected in (toy.models.Toy(name="no such toy"), ["else"]):
        with pytest.raises(toy.errors.NotFoundError) as caught:
            once(operation)
        assert caught.value.body == expected


@pytest.mark.parametrize(
    ("body", "content_type", "told"),
    [
        (b"<html>Log in</html>", "text/html", "text/html: not JSON: '<html>Log in</html>'"),
        (b'{"name": ', "application/json", "not JSON"),
        (b"\xff\xfe\xff", "application/json", "not JSON"),
        (b"[" * 100_000, "application/json", "nested too deep"),
        (b"1" * 5000, "application/json", "not JSON"),
    ],
    ids=["html", "cut", "bytes", "deep", "digits"],
)
def test_a_body_that_is_no_json_is_an_error_with_a_snippet(
    toy, server, say, call, pauses, body, content_type, told
) -> None:
    server.will(say.answer(200, body, {"content-type": content_type, "x-request-id": "r-1"}))
    with pytest.raises(toy.errors.DecodeError, match=told) as caught:
        call(get(toy, {"200": (a_toy(toy),)}))
    error = caught.value
    assert (error.status_code, error.request_id) == (200, "r-1")
    assert 0 < len(error.snippet) <= 203
    assert pauses == []


@pytest.mark.parametrize("kind", ["TextResponse", "BytesResponse"])
def test_a_web_page_is_no_download(toy, server, say, once, kind) -> None:
    page = {"content-type": "text/html; charset=utf-8"}
    server.will(say.answer(200, b"<html>", page), say.answer(200, b"<html>", page))
    response = getattr(toy.operation, kind)
    with pytest.raises(toy.errors.DecodeError, match="not application/pdf"):
        once(get(toy, {"200": (response("application/pdf"),)}))
    assert once(get(toy, {"200": (response("text/*"),)})) in {"<html>", b"<html>"}


def errors_of(toy: SimpleNamespace) -> list[BaseException]:
    """One of each kind, as a call raises it."""
    answers = [
        httpx.Response(status, json={"name": "x"}, headers={"x-request-id": "r"})
        for status in (302, 400, 401, 403, 404, 409, 418, 422, 429, 500)
    ]
    answers += [httpx.Response(200, text="?"), httpx.Response(200, text="x" * 2000), httpx.Response(200, json={})]
    kinds = [
        httpx.ConnectError,
        httpx.ReadTimeout,
        httpx.ReadError,
        httpx.UnsupportedProtocol,
        httpx.LocalProtocolError,
    ]
    outcomes: list[Any] = [*answers, *[kind("it happened") for kind in kinds]]
    found: list[BaseException] = []
    for outcome in outcomes:

        def handle(_request: httpx.Request, outcome: Any = outcome) -> httpx.Response:
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        http = httpx.Client(transport=httpx.MockTransport(handle))
        client = toy.Toy(base_url="http://toys.example", http_client=http, max_retries=0, max_response_bytes=1000)
        with pytest.raises(toy.errors.Error) as caught:
            client.call(get(toy, {"200": (a_toy(toy, needs_a_name(toy)),)}), {"on_violation": "raise"})
        found.append(caught.value)
    return found


def test_every_error_can_be_pickled(toy) -> None:
    found = errors_of(toy)
    assert len({type(error) for error in found}) == 15
    for error in found:
        again = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)
        assert getattr(again, "__notes__", None) == getattr(error, "__notes__", None)


def test_the_message_of_a_validation_error_stays_readable(toy) -> None:
    asked = toy.rules.Requirement("maximum", "must be at most 1", "one-image")
    violations = [toy.rules.Found().at(f"/{name}", "#/x").violation(5, asked) for name in "abcde"]
    error = toy.errors.ValidationError(violations)
    assert str(error) == (
        "/a: must be at most 1, found 5 [one-image]; /b: must be at most 1, found 5 [one-image]; "
        "/c: must be at most 1, found 5 [one-image]; and 2 more"
    )
    assert len(error.__notes__) == 5
    assert error.violations == tuple(violations)
    assert isinstance(error, ValueError)


def test_all_errors_have_one_base(toy) -> None:
    errors = [getattr(toy.errors, name) for name in toy.errors.__all__]
    assert all(issubclass(error, toy.errors.Error) for error in errors)
    assert {error.__name__ for error in errors} <= set(toy.errors.__doc__.split())


def test_json_keeps_what_python_can_keep(toy, server, say, once) -> None:
    body = {"big": 2**64 + 1, "one": 1.0, "deep": json.loads("[" * 500 + "]" * 500)}
    server.will(say.answer(200, body))
    assert once(get(toy, {})) == body
