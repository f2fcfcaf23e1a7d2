# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1things/delete
_CLASS_: Operation[None] = Operation(
    "DELETE",
    "/things",
    name="close_.class_",
    responses={"204": (EmptyResponse(),)},
)


class Close:
    """The operations of `client.close_`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def class_(self, **options: Unpack[Options]) -> None:
        """DELETE /things"""
        return self._client.call(_CLASS_, options)


class AsyncClose:
    """The twin of Close: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def class_(self, **options: Unpack[Options]) -> None:
        """DELETE /things

        The keywords are those of `Close.class_`.
        """
        return await self._client.call(_CLASS_, options)
