# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1v1~1chat/post
_CREATE: Operation[None] = Operation(
    "POST",
    "/v1/chat",
    name="completions.create",
    responses={"204": (EmptyResponse(),)},
)


class Completions:
    """The operations of `client.completions`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(self, **options: Unpack[Options]) -> None:
        """POST /v1/chat"""
        return self._client.call(_CREATE, options)


class AsyncCompletions:
    """The twin of Completions: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(self, **options: Unpack[Options]) -> None:
        """POST /v1/chat

        The keywords are those of `Completions.create`.
        """
        return await self._client.call(_CREATE, options)
