# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1a/delete
_E: Operation[None] = Operation(
    "DELETE",
    "/a",
    name="aux_.e",
    responses={"204": (EmptyResponse(),)},
)


class Aux:
    """The operations of `client.aux_`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def e(self, **options: Unpack[Options]) -> None:
        """DELETE /a"""
        return self._client.call(_E, options)


class AsyncAux:
    """The twin of Aux: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def e(self, **options: Unpack[Options]) -> None:
        """DELETE /a

        The keywords are those of `Aux.e`.
        """
        return await self._client.call(_E, options)
