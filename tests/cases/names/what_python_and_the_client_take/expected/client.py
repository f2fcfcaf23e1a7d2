# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx as _httpx

from ._runtime import Api, ApiKey, AsyncBaseClient, BaseClient, Bearer, OnViolation, Secret

if TYPE_CHECKING:
    from .resources.close_ import AsyncClose, Close
    from .resources.models import AsyncModels, Models
    from .resources.super import AsyncSuper, Super

_API = Api(
    package="names_what_python_and_the_client_take",
    title="Pets",
    servers=(),
    base_url_environment="NAMES_WHAT_PYTHON_AND_THE_CLIENT_TAKE_BASE_URL",
    security={
        "super": Bearer("super_", environment="NAMES_WHAT_PYTHON_AND_THE_CLIENT_TAKE_SUPER_"),
        "httpx": ApiKey("httpx", "header", "X", environment="NAMES_WHAT_PYTHON_AND_THE_CLIENT_TAKE_HTTPX"),
    },
)


class NamesWhatPythonAndTheClientTake(BaseClient):
    """Pets"""

    def __init__(
        self,
        *,
        super_: str | None = None,
        httpx: str | None = None,
        base_url: str | None = None,
        timeout: float | _httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: _httpx.Client | None = None,
    ) -> None:
        secrets = {
            "super": Secret(super_ or ""),
            "httpx": Secret(httpx or ""),
        }
        del super_, httpx  # no traceback shows a credential
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
    def models(self) -> Models:
        """Models."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def super(self) -> Super:
        """Super."""
        from .resources.super import Super

        return Super(self)

    @cached_property
    def close_(self) -> Close:
        """Close."""
        from .resources.close_ import Close

        return Close(self)


class AsyncNamesWhatPythonAndTheClientTake(AsyncBaseClient):
    """The twin of NamesWhatPythonAndTheClientTake: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        super_: str | None = None,
        httpx: str | None = None,
        base_url: str | None = None,
        timeout: float | _httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: _httpx.AsyncClient | None = None,
    ) -> None:
        secrets = {
            "super": Secret(super_ or ""),
            "httpx": Secret(httpx or ""),
        }
        del super_, httpx  # no traceback shows a credential
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
    def models(self) -> AsyncModels:
        """Models."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def super(self) -> AsyncSuper:
        """Super."""
        from .resources.super import AsyncSuper

        return AsyncSuper(self)

    @cached_property
    def close_(self) -> AsyncClose:
        """Close."""
        from .resources.close_ import AsyncClose

        return AsyncClose(self)
