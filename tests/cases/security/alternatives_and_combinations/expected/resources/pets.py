# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1a/get
_A: Operation[None] = Operation(
    "GET",
    "/a",
    name="pets.a",
    responses={"204": (EmptyResponse(),)},
    security=(("key",), ("user", "app")),
)

# #/paths/~1b/get
_B: Operation[None] = Operation(
    "GET",
    "/b",
    name="pets.b",
    responses={"204": (EmptyResponse(),)},
    security=(("connect",), ("digest",)),
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def a(self, **options: Unpack[Options]) -> None:
        """GET /a"""
        return self._client.call(_A, options)

    def b(self, **options: Unpack[Options]) -> None:
        """GET /b"""
        return self._client.call(_B, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def a(self, **options: Unpack[Options]) -> None:
        """GET /a

        The keywords are those of `Pets.a`.
        """
        return await self._client.call(_A, options)

    async def b(self, **options: Unpack[Options]) -> None:
        """GET /b

        The keywords are those of `Pets.b`.
        """
        return await self._client.call(_B, options)
