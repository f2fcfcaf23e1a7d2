# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1pets/post
_ADD_PET: Operation[None] = Operation(
    "POST",
    "/pets",
    name="pets.add_pet",
    body=(JsonBody("application/json", rules.add_pet_request),),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_pet(
        self,
        *,
        name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        body: models.AddPetRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets"""
        return self._client.call(_ADD_PET, options, body=body_of(body, {"name": name, "title": title}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_pet(
        self,
        *,
        name: str | Unset = UNSET,
        title: str | Unset = UNSET,
        body: models.AddPetRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets

        The keywords are those of `Pets.add_pet`.
        """
        return await self._client.call(_ADD_PET, options, body=body_of(body, {"name": name, "title": title}))
