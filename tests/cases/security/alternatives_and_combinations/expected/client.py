# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, ApiKey, AsyncBaseClient, BaseClient, Basic, Bearer, OnViolation, Secret

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

_API = Api(
    package="security_alternatives_and_combinations",
    title="Pets",
    servers=(),
    base_url_environment="SECURITY_ALTERNATIVES_AND_COMBINATIONS_BASE_URL",
    security={
        "key": ApiKey("key", "header", "X-Key", environment="SECURITY_ALTERNATIVES_AND_COMBINATIONS_KEY"),
        "user": Basic("user", environment="SECURITY_ALTERNATIVES_AND_COMBINATIONS_USER"),
        "app": ApiKey("app", "query", "app", environment="SECURITY_ALTERNATIVES_AND_COMBINATIONS_APP"),
        "connect": Bearer("connect", environment="SECURITY_ALTERNATIVES_AND_COMBINATIONS_CONNECT"),
        "digest": ApiKey(
            "digest", "header", "Authorization", environment="SECURITY_ALTERNATIVES_AND_COMBINATIONS_DIGEST"
        ),
    },
)


class SecurityAlternativesAndCombinations(BaseClient):
    """Pets"""

    def __init__(
        self,
        *,
        key: str | None = None,
        user: tuple[str, str] | None = None,
        app: str | None = None,
        connect: str | None = None,
        digest: str | None = None,
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
            "key": Secret(key or ""),
            "user": Secret(":".join(user or ())),
            "app": Secret(app or ""),
            "connect": Secret(connect or ""),
            "digest": Secret(digest or ""),
        }
        del key, user, app, connect, digest  # no traceback shows a credential
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


class AsyncSecurityAlternativesAndCombinations(AsyncBaseClient):
    """The twin of SecurityAlternativesAndCombinations: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        key: str | None = None,
        user: tuple[str, str] | None = None,
        app: str | None = None,
        connect: str | None = None,
        digest: str | None = None,
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
            "key": Secret(key or ""),
            "user": Secret(":".join(user or ())),
            "app": Secret(app or ""),
            "connect": Secret(connect or ""),
            "digest": Secret(digest or ""),
        }
        del key, user, app, connect, digest  # no traceback shows a credential
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
