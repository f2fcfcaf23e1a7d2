# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1things/put
_SUPER: Operation[None] = Operation(
    "PUT",
    "/things",
    name="super.super",
    responses={"204": (EmptyResponse(),)},
)


class Super:
    """The operations of `client.super`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def super(self, **options: Unpack[Options]) -> None:
        """PUT /things"""
        return self._client.call(_SUPER, options)


class AsyncSuper:
    """The twin of Super: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def super(self, **options: Unpack[Options]) -> None:
        """PUT /things

        The keywords are those of `Super.super`.
        """
        return await self._client.call(_SUPER, options)
