# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1a/get
_GET_PET_CAMEL: Operation[models.PetLower] = Operation(
    "GET",
    "/a",
    name="pets.get_pet_camel",
    responses={"200": (JsonResponse("application/json", models.PetLower.decode, rules.pet),)},
)

# #/paths/~1b/get
_GET_PET_PASCAL: Operation[models.Pet] = Operation(
    "GET",
    "/b",
    name="pets.get_pet_pascal",
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet_pascal),)},
)

# #/paths/~1c/get
_GET_PET: Operation[models.PetUpper] = Operation(
    "GET",
    "/c",
    name="pets.get_pet",
    responses={"200": (JsonResponse("application/json", models.PetUpper.decode, rules.pet_upper),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get_pet_camel(self, **options: Unpack[Options]) -> models.PetLower:
        """GET /a"""
        return self._client.call(_GET_PET_CAMEL, options)

    def get_pet_pascal(self, **options: Unpack[Options]) -> models.Pet:
        """GET /b"""
        return self._client.call(_GET_PET_PASCAL, options)

    def get_pet(self, **options: Unpack[Options]) -> models.PetUpper:
        """GET /c"""
        return self._client.call(_GET_PET, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get_pet_camel(self, **options: Unpack[Options]) -> models.PetLower:
        """GET /a

        The keywords are those of `Pets.get_pet_camel`.
        """
        return await self._client.call(_GET_PET_CAMEL, options)

    async def get_pet_pascal(self, **options: Unpack[Options]) -> models.Pet:
        """GET /b

        The keywords are those of `Pets.get_pet_pascal`.
        """
        return await self._client.call(_GET_PET_PASCAL, options)

    async def get_pet(self, **options: Unpack[Options]) -> models.PetUpper:
        """GET /c

        The keywords are those of `Pets.get_pet`.
        """
        return await self._client.call(_GET_PET, options)
