# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1c/get
_LIST: Operation[None] = Operation(
    "GET",
    "/c",
    name="models.list",
    responses={"204": (EmptyResponse(),)},
)


class Models:
    """The operations of `client.models`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(self, **options: Unpack[Options]) -> None:
        """GET /c"""
        return self._client.call(_LIST, options)


class AsyncModels:
    """The twin of Models: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(self, **options: Unpack[Options]) -> None:
        """GET /c

        The keywords are those of `Models.list`.
        """
        return await self._client.call(_LIST, options)
