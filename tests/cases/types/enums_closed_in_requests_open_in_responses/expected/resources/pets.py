# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/post
_ADD: Operation[models.Received] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(JsonBody("application/json", rules.sent),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Received.decode, rules.received),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def add(
        self, *, size: Literal["small", "large"], legs: Literal[2, 4] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.Received: ...

    @overload
    def add(self, *, body: models.Sent | Mapping[str, Any], **options: Unpack[Options]) -> models.Received: ...

    def add(
        self,
        *,
        size: Literal["small", "large"] | Unset = UNSET,
        legs: Literal[2, 4] | Unset = UNSET,
        body: models.Sent | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Received:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body_of(body, {"size": size, "legs": legs}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def add(
        self, *, size: Literal["small", "large"], legs: Literal[2, 4] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.Received: ...

    @overload
    async def add(self, *, body: models.Sent | Mapping[str, Any], **options: Unpack[Options]) -> models.Received: ...

    async def add(
        self,
        *,
        size: Literal["small", "large"] | Unset = UNSET,
        legs: Literal[2, 4] | Unset = UNSET,
        body: models.Sent | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Received:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body_of(body, {"size": size, "legs": legs}))
