# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.cats import AsyncCats, Cats

_API = Api(
    package="rules_a_property_called_like_the_object_that_holds_it",
    title="Cats",
    servers=(),
    base_url_environment="RULES_A_PROPERTY_CALLED_LIKE_THE_OBJECT_THAT_HOLDS_IT_BASE_URL",
    security={},
)


class RulesAPropertyCalledLikeTheObjectThatHoldsIt(BaseClient):
    """Cats"""

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
    def cats(self) -> Cats:
        """Cats."""
        from .resources.cats import Cats

        return Cats(self)


class AsyncRulesAPropertyCalledLikeTheObjectThatHoldsIt(AsyncBaseClient):
    """The twin of RulesAPropertyCalledLikeTheObjectThatHoldsIt: the same resources, whose methods are awaited."""

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
    def cats(self) -> AsyncCats:
        """Cats."""
        from .resources.cats import AsyncCats

        return AsyncCats(self)
