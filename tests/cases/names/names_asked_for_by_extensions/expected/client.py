# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, Bearer, OnViolation, Secret

if TYPE_CHECKING:
    from .resources.pets_v1 import AsyncPetsV1, PetsV1
    from .resources.t import AsyncT, T

_API = Api(
    package="names_names_asked_for_by_extensions",
    title="Pets",
    servers=(),
    base_url_environment="NAMES_NAMES_ASKED_FOR_BY_EXTENSIONS_BASE_URL",
    security={
        "k": Bearer("token", environment="NAMES_NAMES_ASKED_FOR_BY_EXTENSIONS_TOKEN"),
    },
)


class NamesNamesAskedForByExtensions(BaseClient):
    """Pets"""

    def __init__(
        self,
        *,
        token: str | None = None,
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
            "k": Secret(token or ""),
        }
        del token  # no traceback shows a credential
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
    def pets_v1(self) -> PetsV1:
        """PetsV1."""
        from .resources.pets_v1 import PetsV1

        return PetsV1(self)

    @cached_property
    def t(self) -> T:
        """T."""
        from .resources.t import T

        return T(self)


class AsyncNamesNamesAskedForByExtensions(AsyncBaseClient):
    """The twin of NamesNamesAskedForByExtensions: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        token: str | None = None,
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
            "k": Secret(token or ""),
        }
        del token  # no traceback shows a credential
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
    def pets_v1(self) -> AsyncPetsV1:
        """PetsV1."""
        from .resources.pets_v1 import AsyncPetsV1

        return AsyncPetsV1(self)

    @cached_property
    def t(self) -> AsyncT:
        """T."""
        from .resources.t import AsyncT

        return AsyncT(self)
