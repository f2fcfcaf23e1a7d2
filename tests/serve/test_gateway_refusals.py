"""What the embedded gateway refuses, in which order, and how it says so: RFC 9457."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from starlette.applications import Starlette

    Ask = Callable[..., httpx.Response]

KEY = {"x-obiguard-api-key": "vk-obg***"}
JSON = {**KEY, "content-type": "application/json"}
BODY = b'{"prompt": "otter"}'
GENERATE = "/v1/images/generations"


def problem(answer: httpx.Response) -> dict[str, Any]:
    assert answer.headers["content-type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert told["status"] == answer.status_code
    assert told["title"]
    assert told["detail"]
    return told


def test_a_request_in_order_is_answered(images_application: Starlette, ask: Ask) -> None:
    answer = ask(images_application, "POST", GENERATE, content=BODY, headers=JSON)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize("headers", [{}, {"x-obiguard-api-key": ""}, {"authorization": "Bearer vk-obg***"}])
def test_a_credential_is_asked_for_before_anything_else(
    headers: dict[str, str], images_application: Starlette, ask: Ask
) -> None:
    answer = ask(images_application, "POST", GENERATE, content=b"no JSON", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "ApiKey"
    assert "x-obiguard-api-key" in problem(answer)["detail"]
    assert "vk-obg" not in answer.text


@pytest.mark.parametrize("media_type", ["text/plain", "application/x-www-form-urlencoded", "application/jsonl", "json"])
def test_a_body_of_another_media_type_is_refused(media_type: str, images_application: Starlette, ask: Ask) -> None:
    answer = ask(images_application, "POST", GENERATE, content=BODY, headers={**KEY, "content-type": media_type})
    assert answer.status_code == 415
    assert answer.headers["accept"] == "application/json"
    problem(answer)


def test_a_media_type_is_compared_without_its_parameters(images_application: Starlette, ask: Ask) -> None:
    headers = {**KEY, "content-type": "Application/JSON; charset=utf-8"}
    assert ask(images_application, "POST", GENERATE, content=BODY, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "content", [b"", b"{", b"{'prompt': 1}", b'{"prompt": NaN}', b'{"prompt": "\xff"}', b"[" * 100_000, b"9" * 10_000]
)
def test_a_body_that_is_no_json_is_refused(content: bytes, images_application: Starlette, ask: Ask) -> None:
    answer = ask(images_application, "POST", GENERATE, content=content, headers=JSON)
    assert answer.status_code == 400
    problem(answer)


def test_a_missing_body_is_refused(images_application: Starlette, ask: Ask) -> None:
    answer = ask(images_application, "POST", GENERATE, headers=KEY)
    assert answer.status_code == 400
    assert problem(answer)["detail"] == "A body is required."


def test_a_body_without_end_is_refused(images_application: Starlette, ask: Ask) -> None:
    answer = ask(images_application, "POST", GENERATE, content=bytes(33 << 20), headers=JSON)
    assert answer.status_code == 413
    problem(answer)


def test_every_violation_is_told_with_its_place_keyword_and_rule(images_application: Starlette, ask: Ask) -> None:
    body = {"prompt": 4, "n": 0, "style": "vivid", "quality": "best"}
    answer = ask(images_application, "POST", GENERATE, json=body, headers=KEY)
    assert answer.status_code == 422
    told = problem(answer)
    assert [(e["pointer"], e["keyword"], e["rule_id"]) for e in told["errors"]] == [
        ("#/prompt", "type", None),
        ("#/n", "minimum", None),
        ("#/style", "const", "dall-e-2-takes-no-style"),
        ("#/quality", "enum", None),
        ("#/quality", "false", "dall-e-2-takes-no-quality"),
    ]
    assert all(e["detail"] for e in told["errors"])


def test_a_violation_is_told_whatever_characters_it_is_about(images_application: Starlette, ask: Ask) -> None:
    content = json.dumps({"prompt": "\ud800" * 1001}).encode()
    answer = ask(images_application, "POST", GENERATE, content=content, headers=JSON)
    assert answer.status_code == 422
    assert [e["rule_id"] for e in problem(answer)["errors"]] == ["dall-e-2-prompt-length"]


def test_another_path_and_another_method_are_refused_in_the_same_form(images_application: Starlette, ask: Ask) -> None:
    assert problem(ask(images_application, "POST", "/v1/images/edits"))["status"] == 404
    assert problem(ask(images_application, "POST", "/images/generations"))["status"] == 404
    answer = ask(images_application, "GET", GENERATE)
    assert problem(answer)["status"] == 405
    assert answer.headers["allow"] == "POST"


def test_a_picture_that_nobody_asked_for_is_not_there(images_application: Starlette, ask: Ask) -> None:
    assert problem(ask(images_application, "GET", "/drawn/0123456789abcdef.png"))["status"] == 404
