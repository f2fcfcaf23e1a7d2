# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1/get
_GET: Operation[None] = Operation(
    "GET",
    "/",
    name="default.get",
    responses={"204": (EmptyResponse(),)},
)


class Default:
    """The operations of `client.default`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get(self, **options: Unpack[Options]) -> None:
        """GET /"""
        return self._client.call(_GET, options)


class AsyncDefault:
    """The twin of Default: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get(self, **options: Unpack[Options]) -> None:
        """GET /

        The keywords are those of `Default.get`.
        """
        return await self._client.call(_GET, options)
