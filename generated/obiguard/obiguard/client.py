# Made by openapi-attrs; do not edit.
# From spec/openapi.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, ApiKey, AsyncBaseClient, BaseClient, OnViolation, Secret

if TYPE_CHECKING:
    from .resources.images import AsyncImages, Images

_API = Api(
    package="obiguard",
    title="Obiguard API",
    servers=("https://gateway.obiguard.ai/v1",),
    base_url_environment="OBIGUARD_BASE_URL",
    security={
        "Obiguard-API-Key": ApiKey("obiguard_api_key", "header", "x-obiguard-api-key", environment="OBIGUARD_API_KEY"),
    },
)


class Obiguard(BaseClient):
    """The Obiguard REST API. Please see https://docs.obiguard.ai/docs/api-reference for more details."""

    def __init__(
        self,
        *,
        obiguard_api_key: str | None = None,
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
            "Obiguard-API-Key": Secret(obiguard_api_key or ""),
        }
        del obiguard_api_key  # no traceback shows a credential
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
    def images(self) -> Images:
        """Given a prompt and/or an input image, the model will generate a new image."""
        from .resources.images import Images

        return Images(self)


class AsyncObiguard(AsyncBaseClient):
    """The twin of Obiguard: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        obiguard_api_key: str | None = None,
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
            "Obiguard-API-Key": Secret(obiguard_api_key or ""),
        }
        del obiguard_api_key  # no traceback shows a credential
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
    def images(self) -> AsyncImages:
        """Given a prompt and/or an input image, the model will generate a new image."""
        from .resources.images import AsyncImages

        return AsyncImages(self)
