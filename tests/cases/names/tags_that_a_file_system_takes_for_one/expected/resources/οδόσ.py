# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1a/post
_C: Operation[None] = Operation(
    "POST",
    "/a",
    name="\u03bf\u03b4\u03cc\u03c3.c",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1a/patch
_D: Operation[None] = Operation(
    "PATCH",
    "/a",
    name="\u03bf\u03b4\u03cc\u03c3.d",
    responses={"204": (EmptyResponse(),)},
)


class Οδόσ:
    """The operations of `client.οδόσ`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def c(self, **options: Unpack[Options]) -> None:
        """POST /a"""
        return self._client.call(_C, options)

    def d(self, **options: Unpack[Options]) -> None:
        """PATCH /a"""
        return self._client.call(_D, options)


class AsyncΟδόσ:
    """The twin of Οδόσ: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def c(self, **options: Unpack[Options]) -> None:
        """POST /a

        The keywords are those of `Οδόσ.c`.
        """
        return await self._client.call(_C, options)

    async def d(self, **options: Unpack[Options]) -> None:
        """PATCH /a

        The keywords are those of `Οδόσ.d`.
        """
        return await self._client.call(_D, options)
