# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.animals import Animals, AsyncAnimals
    from .resources.orders import AsyncOrders, Orders
    from .resources.shops import AsyncShops, Shops

_API = Api(
    package="documents_a_part_by_tag_path_and_operation",
    title="Everything and more",
    servers=(),
    base_url_environment="DOCUMENTS_A_PART_BY_TAG_PATH_AND_OPERATION_BASE_URL",
    security={},
)


class DocumentsAPartByTagPathAndOperation(BaseClient):
    """Everything and more"""

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
    def animals(self) -> Animals:
        """Animals."""
        from .resources.animals import Animals

        return Animals(self)

    @cached_property
    def shops(self) -> Shops:
        """Shops."""
        from .resources.shops import Shops

        return Shops(self)

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
        from .resources.orders import Orders

        return Orders(self)


class AsyncDocumentsAPartByTagPathAndOperation(AsyncBaseClient):
    """The twin of DocumentsAPartByTagPathAndOperation: the same resources, whose methods are awaited."""

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
    def animals(self) -> AsyncAnimals:
        """Animals."""
        from .resources.animals import AsyncAnimals

        return AsyncAnimals(self)

    @cached_property
    def shops(self) -> AsyncShops:
        """Shops."""
        from .resources.shops import AsyncShops

        return AsyncShops(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)
