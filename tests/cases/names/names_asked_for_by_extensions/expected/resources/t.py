# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1pets/patch
_CHANGEIT: Operation[None] = Operation(
    "PATCH",
    "/pets",
    name="t.changeIt",
    responses={"204": (EmptyResponse(),)},
)


class T:
    """The operations of `client.t`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def changeIt(self, **options: Unpack[Options]) -> None:
        """PATCH /pets"""
        return self._client.call(_CHANGEIT, options)


class AsyncT:
    """The twin of T: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def changeIt(self, **options: Unpack[Options]) -> None:
        """PATCH /pets

        The keywords are those of `T.changeIt`.
        """
        return await self._client.call(_CHANGEIT, options)
