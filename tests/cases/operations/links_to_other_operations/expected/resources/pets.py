# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, JsonResponse, Operation, Options, PathParameter

# #/paths/~1pets/post
_ADD: Operation[models.AddResponse] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    responses={"201": (JsonResponse("application/json", models.AddResponse.decode, rules.add_response),)},
)

# #/paths/~1pets~1{id}/get
_GET: Operation[None] = Operation(
    "GET",
    "/pets/{id}",
    name="pets.get",
    parameters=(PathParameter("id", rule=rules.integer),),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add(self, **options: Unpack[Options]) -> models.AddResponse:
        """POST /pets

        Links:
            get: get(id=$response.body#/id) The pet that was made.
        """
        return self._client.call(_ADD, options)

    def get(self, *, id: int, **options: Unpack[Options]) -> None:
        """GET /pets/{id}"""
        return self._client.call(_GET, options, (id,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add(self, **options: Unpack[Options]) -> models.AddResponse:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options)

    async def get(self, *, id: int, **options: Unpack[Options]) -> None:
        """GET /pets/{id}

        The keywords are those of `Pets.get`.
        """
        return await self._client.call(_GET, options, (id,))
