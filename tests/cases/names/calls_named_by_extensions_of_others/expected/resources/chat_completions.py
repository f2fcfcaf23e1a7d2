# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1a/get
_CREATE: Operation[None] = Operation(
    "GET",
    "/a",
    name="chat_completions.create",
    responses={"204": (EmptyResponse(),)},
)


class ChatCompletions:
    """The operations of `client.chat_completions`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(self, **options: Unpack[Options]) -> None:
        """GET /a"""
        return self._client.call(_CREATE, options)


class AsyncChatCompletions:
    """The twin of ChatCompletions: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(self, **options: Unpack[Options]) -> None:
        """GET /a

        The keywords are those of `ChatCompletions.create`.
        """
        return await self._client.call(_CREATE, options)
