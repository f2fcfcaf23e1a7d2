# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, QueryParameter, Unset

# #/paths/~1pets/get
_PETS: Operation[models.PetsResponse] = Operation(
    "GET",
    "/pets",
    name="pets.pets",
    parameters=(QueryParameter("sort by", rule=rules.sort_by_parameter),),
    responses={"200": (JsonResponse("application/json", models.PetsResponse.decode, rules.pets_response),)},
)

# #/paths/~1pets~1first/get
_FIRST_GET_PETS_FIRST: Operation[models.PetsResponseFirstPet] = Operation(
    "GET",
    "/pets/first",
    name="pets.first_get_pets_first",
    parameters=(QueryParameter("sort by", rule=rules.sort_by_parameter),),
    responses={
        "200": (JsonResponse("application/json", models.PetsResponseFirstPet.decode, rules.pets_response_first_pet),)
    },
)

# #/paths/~1pets~1also/get
_FIRST_GET_PETS_ALSO: Operation[models.PetsResponseFirstPet] = Operation(
    "GET",
    "/pets/also",
    name="pets.first_get_pets_also",
    parameters=(QueryParameter("sort by", rule=rules.sort_by_parameter),),
    responses={
        "200": (JsonResponse("application/json", models.PetsResponseFirstPet.decode, rules.pets_response_first_pet),)
    },
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def pets(
        self, *, sort_by: Literal["name", "age"] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.PetsResponse:
        """GET /pets"""
        return self._client.call(_PETS, options, (sort_by,))

    def first_get_pets_first(
        self, *, sort_by: Literal["name", "age"] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.PetsResponseFirstPet:
        """GET /pets/first"""
        return self._client.call(_FIRST_GET_PETS_FIRST, options, (sort_by,))

    def first_get_pets_also(
        self, *, sort_by: Literal["name", "age"] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.PetsResponseFirstPet:
        """GET /pets/also"""
        return self._client.call(_FIRST_GET_PETS_ALSO, options, (sort_by,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def pets(
        self, *, sort_by: Literal["name", "age"] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.PetsResponse:
        """GET /pets

        The keywords are those of `Pets.pets`.
        """
        return await self._client.call(_PETS, options, (sort_by,))

    async def first_get_pets_first(
        self, *, sort_by: Literal["name", "age"] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.PetsResponseFirstPet:
        """GET /pets/first

        The keywords are those of `Pets.first_get_pets_first`.
        """
        return await self._client.call(_FIRST_GET_PETS_FIRST, options, (sort_by,))

    async def first_get_pets_also(
        self, *, sort_by: Literal["name", "age"] | Unset = UNSET, **options: Unpack[Options]
    ) -> models.PetsResponseFirstPet:
        """GET /pets/also

        The keywords are those of `Pets.first_get_pets_also`.
        """
        return await self._client.call(_FIRST_GET_PETS_ALSO, options, (sort_by,))
