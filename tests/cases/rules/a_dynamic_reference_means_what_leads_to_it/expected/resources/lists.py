# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from .. import rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options

# #/paths/~1texts/post
_ADD_TEXTS: Operation[None] = Operation(
    "POST",
    "/texts",
    name="lists.add_texts",
    body=(JsonBody("application/json", rules.texts),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1numbers/post
_ADD_NUMBERS: Operation[None] = Operation(
    "POST",
    "/numbers",
    name="lists.add_numbers",
    body=(JsonBody("application/json", rules.numbers),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Lists:
    """The operations of `client.lists`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_texts(self, *, body: Sequence[Any], **options: Unpack[Options]) -> None:
        """POST /texts"""
        return self._client.call(_ADD_TEXTS, options, body=body)

    def add_numbers(self, *, body: Sequence[Any], **options: Unpack[Options]) -> None:
        """POST /numbers"""
        return self._client.call(_ADD_NUMBERS, options, body=body)


class AsyncLists:
    """The twin of Lists: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_texts(self, *, body: Sequence[Any], **options: Unpack[Options]) -> None:
        """POST /texts

        The keywords are those of `Lists.add_texts`.
        """
        return await self._client.call(_ADD_TEXTS, options, body=body)

    async def add_numbers(self, *, body: Sequence[Any], **options: Unpack[Options]) -> None:
        """POST /numbers

        The keywords are those of `Lists.add_numbers`.
        """
        return await self._client.call(_ADD_NUMBERS, options, body=body)
