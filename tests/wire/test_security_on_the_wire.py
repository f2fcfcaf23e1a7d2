"""From security schemes and requirements to what carries a credential.

OpenAPI 3.1.1, Security Scheme Object, Security Requirement Object; RFC 7617 (basic), RFC 6750 (bearer).
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .conftest import Wire

SCHEMES: dict[str, Any] = {
    "in_header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "in_query": {"type": "apiKey", "in": "query", "name": "key"},
    "in_cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
    "user": {"type": "http", "scheme": "BASIC"},
    "token": {"type": "http", "scheme": "bearer"},
    "digest": {"type": "http", "scheme": "digest"},
    "oauth": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://a.test", "scopes": {}}}},
    "connect": {"type": "openIdConnect", "openIdConnectUrl": "https://a.test"},
    "certificate": {"type": "mutualTLS"},
}
GIVEN = {"in_header": "k 1", "in_query": "k&2", "in_cookie": "k3", "user": ("aladdin", "open:sesame"), "token": "t4"}
GIVEN |= {"oauth": "t5", "connect": "t6", "digest": 'Digest username="u"'}
BASIC = f"Basic {base64.b64encode(b'aladdin:open:sesame').decode()}"
REQUIREMENTS: dict[str, list[dict[str, list[str]]] | None] = {
    **{name: [{name: []}] for name in SCHEMES},
    "as_the_document": None,
    "none": [],
    "either": [{"in_header": []}, {"token": []}],
    "both": [{"in_header": [], "in_query": []}],
    "both_or_one": [{"in_header": [], "token": []}, {"in_cookie": []}],
    "perhaps": [{}, {"token": []}],
    "certificate_and_key": [{"certificate": [], "in_header": []}],
}


@pytest.fixture(scope="module")
def client(wired: Callable[[dict[str, Any]], Wire]) -> Wire:
    paths: dict[str, Any] = {}
    for name, security in REQUIREMENTS.items():
        get: dict[str, Any] = {"operationId": name, "tags": ["calls"], "responses": {"204": {"description": ""}}}
        paths[f"/{name}"] = {"get": get if security is None else {**get, "security": security}}
    return wired({"security": [{"in_query": []}], "components": {"securitySchemes": SCHEMES}, "paths": paths})


def carried(request: httpx.Request) -> dict[str, str]:
    """Give what carries credentials, by its place."""
    places = {name: request.headers[name] for name in ("x-key", "cookie", "authorization") if name in request.headers}
    query = request.url.query.decode()
    return {**places, **({"query": query} if query else {})}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("in_header", {"x-key": "k 1"}),
        ("in_query", {"query": "key=k%262"}),
        ("in_cookie", {"cookie": "session=k3"}),
        ("user", {"authorization": BASIC}),
        ("token", {"authorization": "Bearer t4"}),
        ("digest", {"authorization": 'Digest username="u"'}),
        ("oauth", {"authorization": "Bearer t5"}),
        ("connect", {"authorization": "Bearer t6"}),
        ("certificate", {}),
        ("as_the_document", {"query": "key=k%262"}),
        ("none", {}),
        ("either", {"x-key": "k 1"}),
        ("both", {"x-key": "k 1", "query": "key=k%262"}),
        ("both_or_one", {"x-key": "k 1", "authorization": "Bearer t4"}),
        ("perhaps", {"authorization": "Bearer t4"}),
        ("certificate_and_key", {"x-key": "k 1"}),
    ],
)
def test_each_operation_carries_what_it_requires_and_nothing_else(
    client: Wire, name: str, expected: dict[str, str]
) -> None:
    assert carried(client.sent(f"calls.{name}", credentials=GIVEN)) == expected


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("either", {"token": "t4"}, {"authorization": "Bearer t4"}),
        ("both_or_one", {"in_header": "k", "in_cookie": "k3"}, {"cookie": "session=k3"}),
        ("perhaps", {}, {}),
        ("none", {}, {}),
        ("certificate", {}, {}),
    ],
)
def test_the_alternative_that_can_be_met_is_taken(
    client: Wire, name: str, given: dict[str, Any], expected: dict[str, str]
) -> None:
    """Security Requirement Object: one of the list is enough, all schemes of it are needed; `{}` makes it optional."""
    assert carried(client.sent(f"calls.{name}", credentials=given)) == expected


@pytest.mark.parametrize(
    ("name", "given"), [("in_header", {}), ("both", {"in_header": "k"}), ("either", {"in_cookie": "k"})]
)
def test_a_call_without_its_credential_is_not_sent(client: Wire, name: str, given: dict[str, Any]) -> None:
    client.requests.clear()
    with pytest.raises(Exception, match="no credential for this call"):
        client.call(f"calls.{name}", credentials=given)
    assert client.requests == []
