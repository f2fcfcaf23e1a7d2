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
    name="strasse.a",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1a/put
_B: Operation[None] = Operation(
    "PUT",
    "/a",
    name="strasse.b",
    responses={"204": (EmptyResponse(),)},
)


class Strasse:
    """The operations of `client.strasse`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def a(self, **options: Unpack[Options]) -> None:
        """GET /a"""
        return self._client.call(_A, options)

    def b(self, **options: Unpack[Options]) -> None:
        """PUT /a"""
        return self._client.call(_B, options)


class AsyncStrasse:
    """The twin of Strasse: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def a(self, **options: Unpack[Options]) -> None:
        """GET /a

        The keywords are those of `Strasse.a`.
        """
        return await self._client.call(_A, options)

    async def b(self, **options: Unpack[Options]) -> None:
        """PUT /a

        The keywords are those of `Strasse.b`.
        """
        return await self._client.call(_B, options)
