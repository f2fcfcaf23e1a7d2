# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options, PathParameter

# #/paths/~1owners~1{ownerId}~1pets~1{petId}/get
_GET_PET: Operation[None] = Operation(
    "GET",
    "/owners/{ownerId}/pets/{petId}",
    name="pets.get_pet",
    parameters=(PathParameter("ownerId", rule=rules.integer), PathParameter("petId", rule=rules.string)),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get_pet(self, *, owner_id: int, pet_id: str, **options: Unpack[Options]) -> None:
        """GET /owners/{ownerId}/pets/{petId}"""
        return self._client.call(_GET_PET, options, (owner_id, pet_id))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get_pet(self, *, owner_id: int, pet_id: str, **options: Unpack[Options]) -> None:
        """GET /owners/{ownerId}/pets/{petId}

        The keywords are those of `Pets.get_pet`.
        """
        return await self._client.call(_GET_PET, options, (owner_id, pet_id))
