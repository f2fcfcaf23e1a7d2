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
    security=(("Header-Key",),),
)

# #/paths/~1b/get
_B: Operation[None] = Operation(
    "GET",
    "/b",
    name="pets.b",
    responses={"204": (EmptyResponse(),)},
    security=(("query", "cookie"), ("user",)),
)

# #/paths/~1c/get
_C: Operation[None] = Operation(
    "GET",
    "/c",
    name="pets.c",
    responses={"204": (EmptyResponse(),)},
    security=(("token",), ()),
)

# #/paths/~1d/get
_D: Operation[None] = Operation(
    "GET",
    "/d",
    name="pets.d",
    responses={"204": (EmptyResponse(),)},
    security=(("oauth",), ("certificate",)),
)

# #/paths/~1f/get
_F: Operation[None] = Operation(
    "GET",
    "/f",
    name="pets.f",
    responses={"204": (EmptyResponse(),)},
    security=(("User",),),
)

# #/paths/~1e/get
_E: Operation[None] = Operation(
    "GET",
    "/e",
    name="pets.e",
    responses={"204": (EmptyResponse(),)},
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

    def c(self, **options: Unpack[Options]) -> None:
        """GET /c"""
        return self._client.call(_C, options)

    def d(self, **options: Unpack[Options]) -> None:
        """GET /d"""
        return self._client.call(_D, options)

    def f(self, **options: Unpack[Options]) -> None:
        """GET /f"""
        return self._client.call(_F, options)

    def e(self, **options: Unpack[Options]) -> None:
        """GET /e"""
        return self._client.call(_E, options)


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

    async def c(self, **options: Unpack[Options]) -> None:
        """GET /c

        The keywords are those of `Pets.c`.
        """
        return await self._client.call(_C, options)

    async def d(self, **options: Unpack[Options]) -> None:
        """GET /d

        The keywords are those of `Pets.d`.
        """
        return await self._client.call(_D, options)

    async def f(self, **options: Unpack[Options]) -> None:
        """GET /f

        The keywords are those of `Pets.f`.
        """
        return await self._client.call(_F, options)

    async def e(self, **options: Unpack[Options]) -> None:
        """GET /e

        The keywords are those of `Pets.e`.
        """
        return await self._client.call(_E, options)
