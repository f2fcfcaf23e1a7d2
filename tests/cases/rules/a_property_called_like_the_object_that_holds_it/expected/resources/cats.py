# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset

# #/paths/~1cats/post
_ADD: Operation[None] = Operation(
    "POST",
    "/cats",
    name="cats.add",
    body=(JsonBody("application/json", rules.add_request),),
    responses={"204": (EmptyResponse(),)},
)


class Cats:
    """The operations of `client.cats`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add(
        self, *, body: Sequence[models.AddRequestItem | Mapping[str, Any]] | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """POST /cats"""
        return self._client.call(_ADD, options, body=body)


class AsyncCats:
    """The twin of Cats: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add(
        self, *, body: Sequence[models.AddRequestItem | Mapping[str, Any]] | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """POST /cats

        The keywords are those of `Cats.add`.
        """
        return await self._client.call(_ADD, options, body=body)
