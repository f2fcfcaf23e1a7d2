# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.health import AsyncHealth, Health
    from .resources.pet_owners import AsyncPetOwners, PetOwners
    from .resources.pets import AsyncPets, Pets

_API = Api(
    package="resources_a_module_for_each_tag",
    title="Pets",
    servers=(),
    base_url_environment="RESOURCES_A_MODULE_FOR_EACH_TAG_BASE_URL",
    security={},
)


class ResourcesAModuleForEachTag(BaseClient):
    """Pets"""

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
    def pet_owners(self) -> PetOwners:
        """Who has pets."""
        from .resources.pet_owners import PetOwners

        return PetOwners(self)

    @cached_property
    def pets(self) -> Pets:
        """Pets."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def health(self) -> Health:
        """Health."""
        from .resources.health import Health

        return Health(self)


class AsyncResourcesAModuleForEachTag(AsyncBaseClient):
    """The twin of ResourcesAModuleForEachTag: the same resources, whose methods are awaited."""

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
    def pet_owners(self) -> AsyncPetOwners:
        """Who has pets."""
        from .resources.pet_owners import AsyncPetOwners

        return AsyncPetOwners(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """Pets."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def health(self) -> AsyncHealth:
        """Health."""
        from .resources.health import AsyncHealth

        return AsyncHealth(self)
