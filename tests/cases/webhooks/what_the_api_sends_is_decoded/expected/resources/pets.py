# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1subscriptions/post
_SUBSCRIBE: Operation[None] = Operation(
    "POST",
    "/subscriptions",
    name="pets.subscribe",
    body=(JsonBody("application/json", rules.subscribe_request),),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def subscribe(
        self,
        *,
        url: str | Unset = UNSET,
        body: models.SubscribeRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /subscriptions"""
        return self._client.call(_SUBSCRIBE, options, body=body_of(body, {"url": url}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def subscribe(
        self,
        *,
        url: str | Unset = UNSET,
        body: models.SubscribeRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /subscriptions

        The keywords are those of `Pets.subscribe`.
        """
        return await self._client.call(_SUBSCRIBE, options, body=body_of(body, {"url": url}))
