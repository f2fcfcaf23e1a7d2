# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, ApiKey, AsyncBaseClient, BaseClient, Basic, OnViolation, Secret

if TYPE_CHECKING:
    from .resources.pets import AsyncPets, Pets

_API = Api(
    package="documents_swagger_2_0_lowered",
    title="Pets",
    servers=("https://pets.example/v1",),
    base_url_environment="DOCUMENTS_SWAGGER_2_0_LOWERED_BASE_URL",
    security={
        "login": Basic("login", environment="DOCUMENTS_SWAGGER_2_0_LOWERED_LOGIN"),
        "key": ApiKey("key", "query", "key", environment="DOCUMENTS_SWAGGER_2_0_LOWERED_KEY"),
    },
)


class DocumentsSwagger20Lowered(BaseClient):
    """Pets"""

    def __init__(
        self,
        *,
        login: tuple[str, str] | None = None,
        key: str | None = None,
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
            "login": Secret(":".join(login or ())),
            "key": Secret(key or ""),
        }
        del login, key  # no traceback shows a credential
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


class AsyncDocumentsSwagger20Lowered(AsyncBaseClient):
    """The twin of DocumentsSwagger20Lowered: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        login: tuple[str, str] | None = None,
        key: str | None = None,
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
            "login": Secret(":".join(login or ())),
            "key": Secret(key or ""),
        }
        del login, key  # no traceback shows a credential
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
