# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, PathParameter

# #/paths/~1pets~1{petId}/get
_FETCH: Operation[models.Animal] = Operation(
    "GET",
    "/pets/{petId}",
    name="pets.fetch",
    parameters=(PathParameter("petId", rule=rules.string),),
    responses={"200": (JsonResponse("application/json", models.Animal.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def fetch(self, *, key: str, **options: Unpack[Options]) -> models.Animal:
        """GET /pets/{petId}"""
        return self._client.call(_FETCH, options, (key,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def fetch(self, *, key: str, **options: Unpack[Options]) -> models.Animal:
        """GET /pets/{petId}

        The keywords are those of `Pets.fetch`.
        """
        return await self._client.call(_FETCH, options, (key,))
