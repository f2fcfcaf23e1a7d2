# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, QueryParameter, Unset

# #/paths/~1pets/get
_FETCHALL: Operation[models.Animal] = Operation(
    "GET",
    "/pets",
    name="pets.fetchAll",
    parameters=(QueryParameter("q", rule=rules.string),),
    responses={"200": (JsonResponse("application/json", models.Animal.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def fetchAll(self, *, pattern: str | Unset = UNSET, **options: Unpack[Options]) -> models.Animal:
        """GET /pets"""
        return self._client.call(_FETCHALL, options, (pattern,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def fetchAll(self, *, pattern: str | Unset = UNSET, **options: Unpack[Options]) -> models.Animal:
        """GET /pets

        The keywords are those of `Pets.fetchAll`.
        """
        return await self._client.call(_FETCHALL, options, (pattern,))
