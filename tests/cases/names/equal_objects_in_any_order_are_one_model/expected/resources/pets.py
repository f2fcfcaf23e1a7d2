# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1pets/get
_LIST_PETS: Operation[models.ListPetsResponse] = Operation(
    "GET",
    "/pets",
    name="pets.list_pets",
    responses={"200": (JsonResponse("application/json", models.ListPetsResponse.decode, rules.list_pets_response),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list_pets(self, **options: Unpack[Options]) -> models.ListPetsResponse:
        """GET /pets"""
        return self._client.call(_LIST_PETS, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list_pets(self, **options: Unpack[Options]) -> models.ListPetsResponse:
        """GET /pets

        The keywords are those of `Pets.list_pets`.
        """
        return await self._client.call(_LIST_PETS, options)
