# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/patch
_CHANGE: Operation[models.Pet] = Operation(
    "PATCH",
    "/pets",
    name="pets.change",
    body=(JsonBody("application/json", rules.pet),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def change(
        self,
        *,
        name: str,
        tag: str | None,
        size: Literal["small", "large"] | None | Unset = UNSET,
        weight: float | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet: ...

    @overload
    def change(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> models.Pet: ...

    def change(
        self,
        *,
        name: str | Unset = UNSET,
        tag: str | None | Unset = UNSET,
        size: Literal["small", "large"] | None | Unset = UNSET,
        weight: float | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """PATCH /pets"""
        return self._client.call(
            _CHANGE, options, body=body_of(body, {"name": name, "tag": tag, "size": size, "weight": weight})
        )


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def change(
        self,
        *,
        name: str,
        tag: str | None,
        size: Literal["small", "large"] | None | Unset = UNSET,
        weight: float | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet: ...

    @overload
    async def change(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> models.Pet: ...

    async def change(
        self,
        *,
        name: str | Unset = UNSET,
        tag: str | None | Unset = UNSET,
        size: Literal["small", "large"] | None | Unset = UNSET,
        weight: float | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """PATCH /pets

        The keywords are those of `Pets.change`.
        """
        return await self._client.call(
            _CHANGE, options, body=body_of(body, {"name": name, "tag": tag, "size": size, "weight": weight})
        )
