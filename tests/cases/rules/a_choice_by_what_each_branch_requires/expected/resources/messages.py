# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options

# #/paths/~1messages/post
_SEND: Operation[None] = Operation(
    "POST",
    "/messages",
    name="messages.send",
    body=(JsonBody("application/json", rules.message),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1kinds/put
_SET_KIND: Operation[None] = Operation(
    "PUT",
    "/kinds",
    name="messages.set_kind",
    body=(JsonBody("application/json", rules.kind),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Messages:
    """The operations of `client.messages`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def send(self, *, body: models.Question | Mapping[str, Any] | models.Answer, **options: Unpack[Options]) -> None:
        """POST /messages"""
        return self._client.call(_SEND, options, body=body)

    def set_kind(self, *, body: Literal["plain"], **options: Unpack[Options]) -> None:
        """PUT /kinds"""
        return self._client.call(_SET_KIND, options, body=body)


class AsyncMessages:
    """The twin of Messages: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def send(
        self, *, body: models.Question | Mapping[str, Any] | models.Answer, **options: Unpack[Options]
    ) -> None:
        """POST /messages

        The keywords are those of `Messages.send`.
        """
        return await self._client.call(_SEND, options, body=body)

    async def set_kind(self, *, body: Literal["plain"], **options: Unpack[Options]) -> None:
        """PUT /kinds

        The keywords are those of `Messages.set_kind`.
        """
        return await self._client.call(_SET_KIND, options, body=body)
