# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options
from .._runtime.decode import decode_array

# #/paths/~1pets/get
_LIST_PETS: Operation[list[models.Pet]] = Operation(
    "GET",
    "/pets",
    name="animals.list_pets",
    responses={
        "200": (
            JsonResponse("application/json", lambda item: decode_array(item, models.Pet.decode), rules.pets_response),
        )
    },
)


class Animals:
    """The operations of `client.animals`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list_pets(self, **options: Unpack[Options]) -> list[models.Pet]:
        """GET /pets"""
        return self._client.call(_LIST_PETS, options)


class AsyncAnimals:
    """The twin of Animals: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list_pets(self, **options: Unpack[Options]) -> list[models.Pet]:
        """GET /pets

        The keywords are those of `Animals.list_pets`.
        """
        return await self._client.call(_LIST_PETS, options)
