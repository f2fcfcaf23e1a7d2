# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, ApiKey, AsyncBaseClient, BaseClient, Basic, Bearer, MutualTLS, OnViolation, Secret

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

_API = Api(
    package="security_every_kind_of_credential",
    title="Pets",
    servers=(),
    base_url_environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_BASE_URL",
    security={
        "Header-Key": ApiKey(
            "header_key", "header", "X-Key", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_HEADER_KEY"
        ),
        "query": ApiKey("query", "query", "key", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_QUERY"),
        "cookie": ApiKey("cookie", "cookie", "sid", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_COOKIE"),
        "user": Basic("user", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_USER"),
        "token": Bearer("token", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_TOKEN"),
        "oauth": Bearer("oauth", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_OAUTH"),
        "certificate": MutualTLS("certificate", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_CERTIFICATE"),
        "User": Basic("user", environment="SECURITY_EVERY_KIND_OF_CREDENTIAL_USER"),
    },
)


class SecurityEveryKindOfCredential(BaseClient):
    """Pets"""

    def __init__(
        self,
        *,
        header_key: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        user: tuple[str, str] | None = None,
        token: str | None = None,
        oauth: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: httpx.Client | None = None,
    ) -> None:
        secrets = {
            "Header-Key": Secret(header_key or ""),
            "query": Secret(query or ""),
            "cookie": Secret(cookie or ""),
            "user": Secret(":".join(user or ())),
            "User": Secret(":".join(user or ())),
            "token": Secret(token or ""),
            "oauth": Secret(oauth or ""),
        }
        del header_key, query, cookie, user, token, oauth  # no traceback shows a credential
        super().__init__(
            _API,
            secrets,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            validate=validate,
            on_violation=on_violation,
            max_response_bytes=max_response_bytes,
            http_client=http_client,
        )

    @cached_property
    def pets(self) -> Pets:
        """Pets."""
        from .resources.pets import Pets

        return Pets(self)


class AsyncSecurityEveryKindOfCredential(AsyncBaseClient):
    """The twin of SecurityEveryKindOfCredential: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        header_key: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        user: tuple[str, str] | None = None,
        token: str | None = None,
        oauth: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        secrets = {
            "Header-Key": Secret(header_key or ""),
            "query": Secret(query or ""),
            "cookie": Secret(cookie or ""),
            "user": Secret(":".join(user or ())),
            "User": Secret(":".join(user or ())),
            "token": Secret(token or ""),
            "oauth": Secret(oauth or ""),
        }
        del header_key, query, cookie, user, token, oauth  # no traceback shows a credential
        super().__init__(
            _API,
            secrets,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            validate=validate,
            on_violation=on_violation,
            max_response_bytes=max_response_bytes,
            http_client=http_client,
        )

    @cached_property
    def pets(self) -> AsyncPets:
        """Pets."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)
