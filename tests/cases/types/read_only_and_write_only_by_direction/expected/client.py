# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.users import AsyncUsers, Users

_API = Api(
    package="types_read_only_and_write_only_by_direction",
    title="Users",
    servers=(),
    base_url_environment="TYPES_READ_ONLY_AND_WRITE_ONLY_BY_DIRECTION_BASE_URL",
    security={},
)


class TypesReadOnlyAndWriteOnlyByDirection(BaseClient):
    """Users"""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            _API,
            {},
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
    def users(self) -> Users:
        """Users."""
        from .resources.users import Users

        return Users(self)


class AsyncTypesReadOnlyAndWriteOnlyByDirection(AsyncBaseClient):
    """The twin of TypesReadOnlyAndWriteOnlyByDirection: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            _API,
            {},
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
    def users(self) -> AsyncUsers:
        """Users."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)
