# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.columns import AsyncColumns, Columns

_API = Api(
    package="operations_a_form_that_is_described_as_no_object",
    title="Columns",
    servers=("https://api.example.com",),
    base_url_environment="OPERATIONS_A_FORM_THAT_IS_DESCRIBED_AS_NO_OBJECT_BASE_URL",
    security={},
)


class OperationsAFormThatIsDescribedAsNoObject(BaseClient):
    """Columns"""

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
    def columns(self) -> Columns:
        """A form has fields whatever its schema says; what these are is left to the caller."""
        from .resources.columns import Columns

        return Columns(self)


class AsyncOperationsAFormThatIsDescribedAsNoObject(AsyncBaseClient):
    """Columns"""

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
    def columns(self) -> AsyncColumns:
        """A form has fields whatever its schema says; what these are is left to the caller."""
        from .resources.columns import AsyncColumns

        return AsyncColumns(self)
