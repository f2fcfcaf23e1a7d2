# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, BytesResponse, Operation, Options

# #/paths/~1picture/get
_GET_PICTURE: Operation[bytes] = Operation(
    "GET",
    "/picture",
    name="pets.get_picture",
    responses={"200": (BytesResponse("application/octet-stream"),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get_picture(self, **options: Unpack[Options]) -> bytes:
        """GET /picture"""
        return self._client.call(_GET_PICTURE, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get_picture(self, **options: Unpack[Options]) -> bytes:
        """GET /picture

        The keywords are those of `Pets.get_picture`.
        """
        return await self._client.call(_GET_PICTURE, options)
