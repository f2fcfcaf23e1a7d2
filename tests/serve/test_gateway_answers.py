"""What the gateway answers for any document, and what a hook module changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from openapi_attrs.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from starlette.applications import Starlette

    Ask = Callable[..., httpx.Response]
    Make = Callable[..., Starlette]

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def test_a_documented_example_is_answered(make_application: Make, ask: Ask) -> None:
    application = make_application(
        HEAD
        + """
paths:
  /one:
    get:
      responses:
        '404': {description: no, content: {application/json: {example: not this}}}
        '201': {description: yes, content: {text/plain: {example: nor this}, application/json: {example: {a: 1}}}}
  /named:
    get: {responses: {'200': {description: yes, content: {application/json: {examples: {first: {value: [2]}}}}}}}
  /text:
    get: {responses: {'200': {description: yes, content: {text/plain: {example: plain}}}}}
  /nothing:
    delete: {responses: {'204': {description: yes}}}
"""
    )
    one = ask(application, "GET", "/one")
    assert (one.status_code, one.json()) == (201, {"a": 1})
    assert ask(application, "GET", "/named").json() == [2]
    text = ask(application, "GET", "/text")
    assert (text.text, text.headers["content-type"]) == ("plain", "text/plain; charset=utf-8")
    nothing = ask(application, "DELETE", "/nothing")
    assert (nothing.status_code, nothing.content) == (204, b"")


def test_a_valid_instance_is_made_up_where_no_example_is(make_application: Make, ask: Ask) -> None:
    application = make_application(
        HEAD
        + """
paths:
  /made-up:
    get:
      responses:
        default: {description: yes, content: {application/json: {schema: {$ref: '#/components/schemas/Made'}}}}
  /impossible:
    get:
      responses:
        '200': {description: yes, content: {application/json: {schema: {type: string, pattern: '^[0-9]{40}$'}}}}
components:
  schemas:
    Made:
      type: object
      required: [id, tags]
      properties:
        id: {type: string, format: uuid}
        tags: {type: array, minItems: 2, items: {type: integer, minimum: 5}}
        note: {type: string, examples: [of the document]}
        wrong: {type: integer, example: "an example that breaks its own schema"}
"""
    )
    made = ask(application, "GET", "/made-up")
    assert made.status_code == 200
    told = made.json()
    assert (told["tags"], told["wrong"]) == ([5, 5], 0)
    impossible = ask(application, "GET", "/impossible")
    assert impossible.status_code == 501
    assert impossible.headers["content-type"] == "application/problem+json"


def test_a_plain_path_comes_before_a_template_and_values_reach_the_handler(make_application: Make, ask: Ask) -> None:
    application = make_application(
        HEAD
        + """
servers: [{url: 'https://api.example/{version}/x', variables: {version: {default: v2}}}]
paths:
  /users/{user-id}/{a}.{b}:
    get: {responses: {'200': {description: yes, content: {application/json: {}}}}}
  /users/{user-id}:
    get: {operationId: user, responses: {'200': {description: yes, content: {application/json: {}}}}}
  /users/me:
    get:
      servers: [{url: /elsewhere}]
      responses: {'200': {description: yes, content: {application/json: {example: me}}}}
""",
        """
def setup(gateway):
    gateway.handlers["user"] = lambda call: dict(call.path)
    gateway.handlers["GET /users/{user-id}/{a}.{b}"] = lambda call: dict(call.path)
""",
    )
    assert ask(application, "GET", "/v2/x/users/me").json() == "me"
    assert ask(application, "GET", "/elsewhere/users/me").json() == "me"
    assert ask(application, "GET", "/v2/x/users/a%20b").json() == {"user-id": "a b"}
    assert ask(application, "GET", "/v2/x/users/7/left.right").json() == {"user-id": "7", "a": "left", "b": "right"}


CREDENTIALS = """
paths:
  /open: {get: {security: [], responses: {'204': {description: yes}}}}
  /either: {get: {security: [{query: []}, {bearer: []}], responses: {'204': {description: yes}}}}
  /both: {get: {security: [{cookie: [], basic: []}], responses: {'204': {description: yes}}}}
  /optional: {get: {security: [{}, {bearer: []}], responses: {'204': {description: yes}}}}
components:
  securitySchemes:
    query: {type: apiKey, in: query, name: key}
    cookie: {type: apiKey, in: cookie, name: session}
    bearer: {type: http, scheme: bearer}
    basic: {type: http, scheme: basic}
"""


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/open", {}, 204),
        ("/either", {}, 401),
        ("/either?key=", {}, 401),
        ("/either?key=1", {}, 204),
        ("/either", {"authorization": "bearer 1"}, 204),
        ("/either", {"authorization": "Bearer "}, 401),
        ("/either", {"authorization": "Basic 1"}, 401),
        ("/both", {"authorization": "Basic 1"}, 401),
        ("/both", {"authorization": "Basic 1", "cookie": "session=1"}, 204),
        ("/optional", {}, 204),
    ],
)
def test_credentials_are_looked_for_where_the_document_says(
    path: str, headers: dict[str, str], status: int, make_application: Make, ask: Ask
) -> None:
    assert ask(make_application(HEAD + CREDENTIALS), "GET", path, headers=headers).status_code == status


def test_a_hook_decides_which_credential_is_good(make_application: Make, ask: Ask) -> None:
    hooks = """
def setup(gateway):
    gateway.accepts = lambda scheme, credential: (scheme, credential) == ("query", "good")
"""
    application = make_application(HEAD + CREDENTIALS, hooks)
    assert ask(application, "GET", "/either?key=good").status_code == 204
    assert ask(application, "GET", "/either?key=bad").status_code == 401
    assert "bad" not in ask(application, "GET", "/either?key=bad").text


PARAMETERS = """
paths:
  /list/{kind}:
    get:
      parameters:
        - {name: kind, in: path, required: true, schema: {type: string, enum: [cats, dogs]}}
        - {name: page, in: query, required: true, schema: {type: integer, minimum: 1}}
        - {name: ids, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: X-Trace, in: header, required: true, schema: {type: string, minLength: 2}}
        - {name: exact, in: query, schema: {type: [boolean, 'null']}}
        - {name: filter, in: query, style: deepObject, explode: true, schema: {type: object, required: [a]}}
      responses: {'204': {description: yes}}
"""


@pytest.mark.parametrize(
    ("path", "trace", "errors"),
    [
        ("/list/cats?page=1", "ab", []),
        ("/list/cats?page=1&ids=1|2&exact=true", "ab", []),
        ("/list/cats?page=1&exact=null", "ab", []),
        ("/list/cats?filter[b]=1", None, [("query", "page", "#", "required"), ("header", "X-Trace", "#", "required")]),
        ("/list/birds?page=0", "ab", [("path", "kind", "#", "enum"), ("query", "page", "#", "minimum")]),
        ("/list/cats?page=one", "a", [("query", "page", "#", "type"), ("header", "X-Trace", "#", "minLength")]),
        ("/list/cats?page=1&ids=1|x", "ab", [("query", "ids", "#/1", "type")]),
        ("/list/cats?page=NaN&exact=yes", "ab", [("query", "page", "#", "type"), ("query", "exact", "#", "type")]),
    ],
)
def test_parameters_are_held_against_their_rules(
    path: str, trace: str | None, errors: list[object], make_application: Make, ask: Ask
) -> None:
    answer = ask(make_application(HEAD + PARAMETERS), "GET", path, headers={"x-trace": trace} if trace else {})
    assert answer.status_code == (422 if errors else 204)
    told = answer.json()["errors"] if errors else []
    assert [(e["in"], e["name"], e["pointer"], e["keyword"]) for e in told] == errors


ECHO = """
paths:
  /echo:
    post:
      operationId: echo
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string, default: x}}}}}}
      responses: {'200': {description: yes, content: {application/json: {}}}}
"""


def test_a_handler_may_answer_as_it_likes(make_application: Make, ask: Ask) -> None:
    hooks = """
from openapi_attrs.serve import Problem
from starlette.responses import PlainTextResponse
from starlette.routing import Route

def setup(gateway):
    gateway.handlers["echo"] = echo
    gateway.routes.append(Route("/own", lambda request: PlainTextResponse("own")))

def echo(call):
    if call.body is None:
        return PlainTextResponse("nothing", 202)
    match call.value("a"):
        case "teapot":
            raise Problem(418, "no coffee")
        case "failure":
            raise RuntimeError("kept to the log")
    return [call.body, call.value("a"), call.operation.path]
"""
    application = make_application(HEAD + ECHO, hooks)
    assert ask(application, "POST", "/echo", json={}).json() == [{}, "x", "/echo"]
    assert ask(application, "POST", "/echo", json={"a": "y"}).json() == [{"a": "y"}, "y", "/echo"]
    assert ask(application, "POST", "/echo").status_code == 202
    assert ask(application, "GET", "/own").text == "own"
    assert ask(application, "POST", "/echo", json={"a": "teapot"}).json()["status"] == 418
    failed = ask(application, "POST", "/echo", json={"a": "failure"})
    assert failed.json()["status"] == 500
    assert "kept to the log" not in failed.text


@pytest.mark.parametrize(
    ("hooks", "told"),
    [
        ("", "1:1: gateway-without-setup: this has no function setup"),
        (
            "def setup(gateway):\n    gateway.handlers['eco'] = print\n",
            "1:1: unknown-operation: a handler is for 'eco'",
        ),
        ("def setup(gateway):\n    (\n", "2:1: gateway-failed: SyntaxError: '(' was never closed"),
        ("def setup(gateway):\n    json.loads('')\n", "2:1: gateway-failed: NameError: name 'json' is not defined"),
        ("import json\njson.loads('')\n", "2:1: gateway-failed: JSONDecodeError: Expecting value"),
    ],
)
def test_a_hook_module_that_does_not_fit_is_refused(hooks: str, told: str, make_application: Make) -> None:
    with pytest.raises(Refusal) as caught:
        make_application(HEAD + ECHO, hooks)
    (problem,) = caught.value.diagnostics
    assert f"/hooks.py:{told}" in str(problem)
