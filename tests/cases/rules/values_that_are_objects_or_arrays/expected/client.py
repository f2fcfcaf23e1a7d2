# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.containers import AsyncContainers, Containers

_API = Api(
    package="rules_values_that_are_objects_or_arrays",
    title="Ports",
    servers=(),
    base_url_environment="RULES_VALUES_THAT_ARE_OBJECTS_OR_ARRAYS_BASE_URL",
    security={},
)


class RulesValuesThatAreObjectsOrArrays(BaseClient):
    """Ports"""

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
    def containers(self) -> Containers:
        """Containers."""
        from .resources.containers import Containers

        return Containers(self)


class AsyncRulesValuesThatAreObjectsOrArrays(AsyncBaseClient):
    """The twin of RulesValuesThatAreObjectsOrArrays: the same resources, whose methods are awaited."""

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
    def containers(self) -> AsyncContainers:
        """Containers."""
        from .resources.containers import AsyncContainers

        return AsyncContainers(self)
