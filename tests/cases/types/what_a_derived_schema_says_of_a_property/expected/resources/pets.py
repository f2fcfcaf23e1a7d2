# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/post
_ADD: Operation[models.Pet] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(JsonBody("application/json", rules.pet_sent),),
    body_required=True,
    responses={"201": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def add(self, *, secret: str, **options: Unpack[Options]) -> models.Pet: ...

    @overload
    def add(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> models.Pet: ...

    def add(
        self,
        *,
        secret: str | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body_of(body, {"secret": secret}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def add(self, *, secret: str, **options: Unpack[Options]) -> models.Pet: ...

    @overload
    async def add(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> models.Pet: ...

    async def add(
        self,
        *,
        secret: str | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body_of(body, {"secret": secret}))
