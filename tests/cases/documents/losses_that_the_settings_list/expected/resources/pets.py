# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1pets/get
_LIST: Operation[Any] = Operation(
    "GET",
    "/pets",
    name="pets.list",
    responses={"200": (JsonResponse("application/json"),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(self, **options: Unpack[Options]) -> Any:
        """GET /pets"""
        return self._client.call(_LIST, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(self, **options: Unpack[Options]) -> Any:
        """GET /pets

        The keywords are those of `Pets.list`.
        """
        return await self._client.call(_LIST, options)
