# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1pets/get
_PETS: Operation[None] = Operation(
    "GET",
    "/pets",
    name="pets.pets",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1files/get
_FILES: Operation[None] = Operation(
    "GET",
    "/files",
    name="pets.files",
    responses={"204": (EmptyResponse(),)},
    servers=("https://files.example",),
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def pets(self, **options: Unpack[Options]) -> None:
        """GET /pets"""
        return self._client.call(_PETS, options)

    def files(self, **options: Unpack[Options]) -> None:
        """GET /files"""
        return self._client.call(_FILES, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def pets(self, **options: Unpack[Options]) -> None:
        """GET /pets

        The keywords are those of `Pets.pets`.
        """
        return await self._client.call(_PETS, options)

    async def files(self, **options: Unpack[Options]) -> None:
        """GET /files

        The keywords are those of `Pets.files`.
        """
        return await self._client.call(_FILES, options)
