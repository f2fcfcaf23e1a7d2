# Made by openapi-attrs; do not edit.
# From api/spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1pets/get
_PETS: Operation[models.Pet] = Operation(
    "GET",
    "/pets",
    name="pets.pets",
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def pets(self, **options: Unpack[Options]) -> models.Pet:
        """GET /pets"""
        return self._client.call(_PETS, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def pets(self, **options: Unpack[Options]) -> models.Pet:
        """GET /pets

        The keywords are those of `Pets.pets`.
        """
        return await self._client.call(_PETS, options)
