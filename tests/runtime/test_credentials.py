"""Where credentials go, and where they never appear."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import io
import logging
import pickle
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import SimpleNamespace

KEY = "sk-of-the-tests/0123+456"
TESTS = str(Path(__file__).parent)
QUOTED = "sk-of-the-tests%2F0123%2B456"


def get(toy: SimpleNamespace, *security: tuple[str, ...]) -> Any:
    return toy.operation.Operation("GET", "/toys", name="toys.get", security=security)


# ---------------------------------------------------------------- where they go


@pytest.mark.parametrize(
    ("scheme", "given", "target", "headers"),
    [
        ("header", {"toy_key": KEY}, "/v1/toys", {"x-toy-key": KEY}),
        ("query", {"query_key": KEY}, f"/v1/toys?key={QUOTED}", {}),
        ("cookie", {"cookie_key": KEY}, "/v1/toys", {"cookie": f"session={KEY}"}),
        ("basic", {"login": ("me", "pa:ss")}, "/v1/toys", {"authorization": "Basic bWU6cGE6c3M="}),
        ("basic", {"login": "me:pa:ss"}, "/v1/toys", {"authorization": "Basic bWU6cGE6c3M="}),
        ("bearer", {"token": KEY}, "/v1/toys", {"authorization": f"Bearer {KEY}"}),
    ],
)
def test_each_scheme_has_its_place(toy, server, call, scheme, given, target, headers) -> None:
    call(get(toy, (scheme,)), client=given)
    (request,) = server.requests
    sent = {name: value for name, value in request.headers if name in {"x-toy-key", "cookie", "authorization"}}
    assert (request.target, sent) == (target, headers)


def test_nothing_is_sent_to_an_operation_that_asks_for_nothing(toy, server, once) -> None:
    everything = {"toy_key": KEY, "query_key": KEY, "cookie_key": KEY, "login": "me:pw", "token": KEY}
    once(get(toy), client=everything)
    (request,) = server.requests
    assert {name for name, _ in request.headers} == {"host", "accept", "accept-encoding", "user-agent"}
    assert request.target == "/v1/toys"


def test_schemes_needed_together_are_sent_together(toy, server, once) -> None:
    once(get(toy, ("header", "query")), client={"toy_key": KEY, "query_key": "other"})
    assert server.requests[0].header("x-toy-key") == KEY
    assert server.requests[0].target == "/v1/toys?key=other"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"toy_key": KEY, "token": KEY}, "x-toy-key"),
        ({"token": KEY}, "authorization"),
        ({}, None),
        ({"toy_key": ""}, None),
    ],
)
def test_the_first_alternative_that_is_there_is_used(toy, server, once, given, sent) -> None:
    once(get(toy, (), ("header",), ("bearer",)), client=given)
    found = [name for name, _ in server.requests[0].headers if name in {"x-toy-key", "authorization"}]
    assert found == ([sent] if sent else [])


def test_a_missing_credential_is_told_at_the_call_that_needs_it(toy, server, call) -> None:
    with pytest.raises(toy.errors.MissingCredentialError) as caught:
        call(get(toy, ("header", "query"), ("bearer",)), client={"toy_key": KEY})
    assert str(caught.value) == (
        "no credential for this call: give the client toy_key= (or set TOY_KEY) and query_key= (or set TOY_QUERY_KEY)"
        " or token= (or set TOY_TOKEN)"
    )
    assert server.connections == 0


def test_what_is_wrong_with_a_request_is_told_before_a_missing_credential(toy, once) -> None:
    parameter = toy.operation.PathParameter("name")
    operation = toy.operation.Operation(
        "GET", "/toys/{name}", name="toys.get", parameters=(parameter,), security=(("header",),)
    )
    with pytest.raises(toy.errors.ValidationError):
        once(operation, "..")
    with pytest.raises(toy.errors.MissingCredentialError):
        once(operation, "ted")


def test_the_environment_is_read_when_a_call_needs_it(toy, server, monkeypatch) -> None:
    operation = get(toy, ("header",))
    with toy.Toy(base_url=server.address) as client:
        with pytest.raises(toy.errors.MissingCredentialError):
            client.call(operation, {})
        monkeypatch.setenv("TOY_KEY", KEY)
        client.call(operation, {})
    assert server.requests[0].header("x-toy-key") == KEY


def test_an_argument_goes_before_the_environment(toy, server, once, monkeypatch) -> None:
    monkeypatch.setenv("TOY_KEY", "of the environment")
    once(get(toy, ("header",)), client={"toy_key": KEY})
    assert server.requests[0].header("x-toy-key") == KEY


HEADERS = [("header", "toy_key"), ("cookie", "cookie_key"), ("bearer", "token")]


@pytest.mark.parametrize(
    ("scheme", "name", "bad"),
    [(scheme, name, bad) for scheme, name in HEADERS for bad in ("sk\r\nx-evil: 1", "sk\n", "sk\x00", "sk\ud800")]
    + [("basic", "login", "sk\ud800"), ("query", "query_key", "sk\ud800")],
)
def test_a_credential_that_would_break_the_request_is_refused(toy, server, once, scheme, name, bad) -> None:
    with pytest.raises(toy.errors.MissingCredentialError, match=f"{name} cannot be sent") as caught:
        once(get(toy, (scheme,)), client={name: bad})
    assert "sk" not in str(caught.value)
    assert server.connections == 0


# ---------------------------------------------------------------- where they never appear


def frames(error: BaseException | None) -> list[str]:
    """What a crash report with local variables would show, but for the frames of the tests themselves."""
    out: list[str] = []
    while error is not None:
        out += traceback.format_exception_only(error)
        step = error.__traceback__
        while step is not None:
            if not step.tb_frame.f_code.co_filename.startswith(TESTS) or "buffer" in step.tb_frame.f_locals:
                out += map(repr, step.tb_frame.f_locals.values())
            step = step.tb_next
        error = error.__cause__ or error.__context__
    return out


def assert_secret(texts: list[str]) -> None:
    for text in texts:
        assert KEY not in text
        assert QUOTED not in text


ALL = {"toy_key": KEY, "query_key": KEY, "cookie_key": KEY, "token": KEY}
EVERYWHERE = ("header", "query", "cookie", "bearer")


def test_a_client_shows_and_pickles_no_credential(toy, server) -> None:
    client = toy.Toy(base_url=server.address, **ALL)
    with client:
        client.call(get(toy, EVERYWHERE), {})
        assert repr(client) == f"<Toy {server.address}>"
        everything = [repr(client), str(vars(client)), str(vars(client._core)), repr(list(client._core.plans.values()))]
        assert_secret([*everything, pickle.dumps(client).decode("latin-1")])


def test_a_pickled_client_works_again(toy, server, monkeypatch) -> None:
    with toy.Toy(base_url=server.address, max_retries=7, **ALL) as client:
        client.call(get(toy, ("header",)), {})
        again = pickle.loads(pickle.dumps(client))  # noqa: S301
    with again:
        with pytest.raises(toy.errors.MissingCredentialError):
            again.call(get(toy, ("header",)), {})
        monkeypatch.setenv("TOY_KEY", "of the environment")
        assert again.call(get(toy, ("header",)), {}) == {}
    assert server.requests[-1].header("x-toy-key") == "of the environment"
    assert again._core.max_retries == 7


def test_a_secret_shows_nothing(toy) -> None:
    secret = toy.security.Secret(KEY)
    assert_secret([repr(secret), str(secret), f"{secret}", pickle.dumps(secret).decode("latin-1")])
    assert secret.reveal() == KEY
    assert secret
    assert not pickle.loads(pickle.dumps(secret))  # noqa: S301
    assert not toy.security.Secret("")
    assert copy.copy(secret).reveal() == ""


def test_no_log_record_holds_one(toy, server, say, call, caplog, pauses) -> None:
    caplog.set_level(logging.DEBUG)
    server.will(say.answer(500), say.hang_up)
    call(get(toy, EVERYWHERE), client=ALL)
    assert len(server.requests) == 3
    assert len(pauses) == 2
    assert_secret([text for record in caplog.records for text in (record.getMessage(), str(record.args))])
    assert any("GET" in record.getMessage() and "key=***" in record.getMessage() for record in caplog.records)


def test_a_redirect_that_repeats_the_key_is_not_logged_with_it(toy, server, say, call, caplog) -> None:
    caplog.set_level(logging.INFO)
    server.will(say.answer(307, headers={"location": f"/v1/toys/?key={QUOTED}"}))
    call(get(toy, ("query",)), client=ALL)
    assert server.requests[1].target == f"/v1/toys/?key={QUOTED}"
    assert_secret([text for record in caplog.records for text in (record.getMessage(), str(record.args))])
    assert len(caplog.records) == 2


def echo(say: SimpleNamespace, status: int = 400) -> bytes:
    """A service that says which key was wrong."""
    return say.answer(
        status,
        {"error": f"wrong key {KEY} or {QUOTED}", KEY: [KEY]},
        {"x-your-key": KEY, "location": f"http://elsewhere.example/?key={QUOTED}", "x-request-id": "r-1"},
    )


FAULTS = {
    "status": lambda say: [echo(say)],
    "redirect": lambda say: [echo(say, 302)],
    "html": lambda say: [say.answer(200, f"<p>{KEY}</p>".encode(), {"content-type": "text/html"})],
    "hang up": lambda say: [say.hang_up] * 3,
    "truncated": lambda say: [say.truncated()] * 3,
    "not http": lambda _say: [b"SMTP " + KEY.encode() + b"\r\n\r\n"] * 3,
    "coding": lambda say: [say.answer(200, b"?", {"content-encoding": KEY})],
    "bomb": lambda say: [say.bomb(2_000_000)],
    "location": lambda say: [say.answer(301, headers={"location": "http://[" + KEY})] * 3,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_no_error_holds_one(toy, server, say, call, pauses, fault) -> None:  # noqa: ARG001
    answers = toy.operation.JsonResponse("application/json")
    operation = toy.operation.Operation(
        "GET", "/toys", name="toys.get", security=(EVERYWHERE,), responses={"200": (answers,)}
    )
    server.will(*FAULTS[fault](say))
    with pytest.raises(toy.errors.Error) as caught:
        call(operation, client={**ALL, "max_response_bytes": 1_000_000})
    error = caught.value
    assert_secret([str(error), repr(error), pickle.dumps(error).decode("latin-1"), *frames(error), str(vars(error))])
    assert error.__context__ is None
    assert error.__cause__ is None


def test_a_connection_that_fails_shows_none(toy, call, pauses) -> None:
    with pytest.raises(toy.errors.APIConnectionError) as caught:
        call(get(toy, EVERYWHERE), client={**ALL, "base_url": "http://127.0.0.1:1"})
    assert_secret([str(caught.value), *frames(caught.value)])
    assert caught.value.__context__ is None
    assert len(pauses) == 2


def test_a_refused_request_shows_none(toy, once) -> None:
    parameters = (toy.operation.PathParameter("name"),)
    operation = toy.operation.Operation(
        "GET", "/toys/{name}", name="toys.get", security=(EVERYWHERE,), parameters=parameters
    )
    with pytest.raises(toy.errors.ValidationError) as caught:
        once(operation, "..", client=ALL)
    assert_secret(frames(caught.value))


def test_a_violation_shows_none(toy, server, say, once, caplog) -> None:
    rules = toy.rules
    asked = rules.Requirement("pattern", "must be short")

    def explain(value: Any, pointer: str, found: Any) -> None:
        found.at(pointer, "#/x").report(value["key"], asked, "key")

    rule = rules.Rule("toy", lambda _: False, explain)
    operation = toy.operation.Operation(
        "GET",
        "/toys",
        name="toys.get",
        security=(("header",),),
        responses={"200": (toy.operation.JsonResponse("application/json", None, rule),)},
    )
    server.will(*[say.answer(200, {"key": KEY})] * 2)
    once(operation, client=ALL)
    (record,) = caplog.records
    assert record.name == "toy"
    assert 'found "***"' in record.getMessage()
    with pytest.raises(toy.errors.APIResponseValidationError) as caught:
        once(operation, client=ALL, on_violation="raise")
    error = caught.value
    assert_secret([record.getMessage(), str(error), *error.__notes__, str(vars(error)), *frames(error)])
    assert error.body == {"key": "***"}


def test_a_call_that_is_cancelled_shows_none(toy, server, monkeypatch) -> None:
    async def stuck(_stream: object, buffer: bytes, **_timeout: object) -> None:
        assert KEY.encode() in buffer
        await asyncio.Event().wait()

    async def run() -> None:
        async with toy.AsyncToy(base_url=server.address, **ALL) as client:
            await client.call(get(toy), {})  # loads the transport
            monkeypatch.setattr(toy.transport._AsyncStream, "write", stuck)
            async with asyncio.timeout(0.1):
                await client.call(get(toy, EVERYWHERE), {})

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(run())
    assert_secret(frames(caught.value))


def test_an_interruption_shows_none(toy, server, monkeypatch) -> None:
    def interrupted(_stream: object, buffer: bytes, **_timeout: object) -> None:
        assert KEY.encode() in buffer
        raise KeyboardInterrupt

    with toy.Toy(base_url=server.address, **ALL) as client:
        client.call(get(toy), {})
        monkeypatch.setattr(toy.transport._Stream, "write", interrupted)
        with pytest.raises(KeyboardInterrupt) as caught:
            client.call(get(toy, EVERYWHERE), {})
    assert_secret(frames(caught.value))


def test_a_base_url_may_not_hold_a_password(toy) -> None:
    with pytest.raises(ValueError, match="must not hold") as caught:
        toy.Toy(base_url=f"http://me:{QUOTED}@127.0.0.1")
    assert_secret([str(caught.value)])


def test_a_password_is_not_shown_either(toy, server, say, once) -> None:
    server.will(say.answer(401, {"why": "not correct-horse, nor bWU6Y29ycmVjdC1ob3JzZQ=="}))
    with pytest.raises(toy.errors.AuthenticationError) as caught:
        once(get(toy, ("basic",)), client={"login": ("me", "correct-horse")})
    assert caught.value.body == {"why": "not ***, nor ***"}


def test_printing_a_message_to_a_stream_is_safe_too(toy, server, say, once) -> None:
    server.will(echo(say))
    stream = io.StringIO()
    with contextlib.suppress(SystemExit):
        try:
            once(get(toy, EVERYWHERE), client=ALL)
        except toy.errors.BadRequestError as error:
            traceback.print_exception(error, file=stream)
    assert "BadRequestError" in stream.getvalue()
    assert_secret([stream.getvalue()])
