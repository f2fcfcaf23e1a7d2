# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1health/get
_GET_HEALTH: Operation[None] = Operation(
    "GET",
    "/health",
    name="health.get_health",
    responses={"204": (EmptyResponse(),)},
)


class Health:
    """The operations of `client.health`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get_health(self, **options: Unpack[Options]) -> None:
        """GET /health"""
        return self._client.call(_GET_HEALTH, options)


class AsyncHealth:
    """The twin of Health: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get_health(self, **options: Unpack[Options]) -> None:
        """GET /health

        The keywords are those of `Health.get_health`.
        """
        return await self._client.call(_GET_HEALTH, options)
