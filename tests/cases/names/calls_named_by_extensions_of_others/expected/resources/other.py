# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1b/get
_MAKE_IT: Operation[None] = Operation(
    "GET",
    "/b",
    name="other.make_it",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1d/get
_FETCH: Operation[None] = Operation(
    "GET",
    "/d",
    name="other.fetch",
    responses={"204": (EmptyResponse(),)},
)


class Other:
    """The operations of `client.other`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def make_it(self, **options: Unpack[Options]) -> None:
        """GET /b"""
        return self._client.call(_MAKE_IT, options)

    def fetch(self, **options: Unpack[Options]) -> None:
        """GET /d"""
        return self._client.call(_FETCH, options)


class AsyncOther:
    """The twin of Other: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def make_it(self, **options: Unpack[Options]) -> None:
        """GET /b

        The keywords are those of `Other.make_it`.
        """
        return await self._client.call(_MAKE_IT, options)

    async def fetch(self, **options: Unpack[Options]) -> None:
        """GET /d

        The keywords are those of `Other.fetch`.
        """
        return await self._client.call(_FETCH, options)
