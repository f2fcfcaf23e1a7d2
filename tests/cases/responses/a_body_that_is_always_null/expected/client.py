# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.hold import AsyncHold, Hold
    from .resources.resume import AsyncResume, Resume

_API = Api(
    package="responses_a_body_that_is_always_null",
    title="Builds",
    servers=(),
    base_url_environment="RESPONSES_A_BODY_THAT_IS_ALWAYS_NULL_BASE_URL",
    security={},
)


class ResponsesABodyThatIsAlwaysNull(BaseClient):
    """Builds"""

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
    def hold(self) -> Hold:
        """Hold."""
        from .resources.hold import Hold

        return Hold(self)

    @cached_property
    def resume(self) -> Resume:
        """Resume."""
        from .resources.resume import Resume

        return Resume(self)


class AsyncResponsesABodyThatIsAlwaysNull(AsyncBaseClient):
    """The twin of ResponsesABodyThatIsAlwaysNull: the same resources, whose methods are awaited."""

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
    def hold(self) -> AsyncHold:
        """Hold."""
        from .resources.hold import AsyncHold

        return AsyncHold(self)

    @cached_property
    def resume(self) -> AsyncResume:
        """Resume."""
        from .resources.resume import AsyncResume

        return AsyncResume(self)
