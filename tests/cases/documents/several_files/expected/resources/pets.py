# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, PathParameter
from .._runtime.decode import decode_array

# #/paths/~1pets/get
_PETS: Operation[list[models.PetsItems]] = Operation(
    "GET",
    "/pets",
    name="pets.pets",
    responses={
        "200": (
            JsonResponse(
                "application/json", lambda item: decode_array(item, models.PetsItems.decode), rules.pets_response
            ),
        )
    },
)

# #/paths/~1owners~1{id}/get
_OWNER: Operation[models.Owner] = Operation(
    "GET",
    "/owners/{id}",
    name="pets.owner",
    parameters=(PathParameter("id", rule=rules.integer),),
    responses={
        "200": (JsonResponse("application/json", models.Owner.decode, rules.owner),),
        "404": (JsonResponse("application/json", models.MissingResponse.decode, rules.missing_response),),
    },
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def pets(self, **options: Unpack[Options]) -> list[models.PetsItems]:
        """GET /pets"""
        return self._client.call(_PETS, options)

    def owner(self, *, id: int, **options: Unpack[Options]) -> models.Owner:
        """GET /owners/{id}"""
        return self._client.call(_OWNER, options, (id,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def pets(self, **options: Unpack[Options]) -> list[models.PetsItems]:
        """GET /pets

        The keywords are those of `Pets.pets`.
        """
        return await self._client.call(_PETS, options)

    async def owner(self, *, id: int, **options: Unpack[Options]) -> models.Owner:
        """GET /owners/{id}

        The keywords are those of `Pets.owner`.
        """
        return await self._client.call(_OWNER, options, (id,))
