# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/put
_SET: Operation[models.Pet] = Operation(
    "PUT",
    "/pets",
    name="pets.set",
    body=(JsonBody("application/json", rules.pet),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def set(
        self,
        *,
        size: str | int | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        home: models.PetHome | Mapping[str, Any] | bool | Unset = UNSET,
        name: str | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """PUT /pets"""
        return self._client.call(
            _SET, options, body=body_of(body, {"size": size, "tags": tags, "home": home, "name": name})
        )


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def set(
        self,
        *,
        size: str | int | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        home: models.PetHome | Mapping[str, Any] | bool | Unset = UNSET,
        name: str | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """PUT /pets

        The keywords are those of `Pets.set`.
        """
        return await self._client.call(
            _SET, options, body=body_of(body, {"size": size, "tags": tags, "home": home, "name": name})
        )
