# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, BytesResponse, Operation, Options

# #/paths/~1export/get
_EXPORT: Operation[bytes] = Operation(
    "GET",
    "/export",
    name="pets.export",
    responses={"200": (BytesResponse("application/json"),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def export(self, **options: Unpack[Options]) -> bytes:
        """GET /export"""
        return self._client.call(_EXPORT, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def export(self, **options: Unpack[Options]) -> bytes:
        """GET /export

        The keywords are those of `Pets.export`.
        """
        return await self._client.call(_EXPORT, options)
