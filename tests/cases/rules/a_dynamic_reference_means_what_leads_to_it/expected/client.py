# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.lists import AsyncLists, Lists

_API = Api(
    package="rules_a_dynamic_reference_means_what_leads_to_it",
    title="Lists",
    servers=(),
    base_url_environment="RULES_A_DYNAMIC_REFERENCE_MEANS_WHAT_LEADS_TO_IT_BASE_URL",
    security={},
)


class RulesADynamicReferenceMeansWhatLeadsToIt(BaseClient):
    """Lists"""

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
    def lists(self) -> Lists:
        """Lists."""
        from .resources.lists import Lists

        return Lists(self)


class AsyncRulesADynamicReferenceMeansWhatLeadsToIt(AsyncBaseClient):
    """The twin of RulesADynamicReferenceMeansWhatLeadsToIt: the same resources, whose methods are awaited."""

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
    def lists(self) -> AsyncLists:
        """Lists."""
        from .resources.lists import AsyncLists

        return AsyncLists(self)
