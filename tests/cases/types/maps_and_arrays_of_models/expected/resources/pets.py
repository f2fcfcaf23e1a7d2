# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1pets/get
_ALL: Operation[models.Zoo] = Operation(
    "GET",
    "/pets",
    name="pets.all",
    responses={"200": (JsonResponse("application/json", models.Zoo.decode, rules.zoo),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def all(self, **options: Unpack[Options]) -> models.Zoo:
        """GET /pets"""
        return self._client.call(_ALL, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def all(self, **options: Unpack[Options]) -> models.Zoo:
        """GET /pets

        The keywords are those of `Pets.all`.
        """
        return await self._client.call(_ALL, options)
