# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

_API = Api(
    package="documents_schemas_without_operations",
    title="Schemas alone",
    servers=(),
    base_url_environment="DOCUMENTS_SCHEMAS_WITHOUT_OPERATIONS_BASE_URL",
    security={},
)


class DocumentsSchemasWithoutOperations(BaseClient):
    """Schemas alone"""

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


class AsyncDocumentsSchemasWithoutOperations(AsyncBaseClient):
    """The twin of DocumentsSchemasWithoutOperations: the same resources, whose methods are awaited."""

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
