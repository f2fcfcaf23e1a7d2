# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    JsonResponse,
    Operation,
    Options,
    PathParameter,
    QueryParameter,
    Unset,
)

# #/paths/pets~1{id}/get
_READ: Operation[models.Pet] = Operation(
    "GET",
    "pets/{id}",
    name="pets.read",
    parameters=(
        PathParameter("id", rule=rules.string),
        QueryParameter("near", media_type="application/json", rule=rules.near_parameter),
        QueryParameter("sort", rule=rules.sort_parameter),
        QueryParameter("like", rule=rules.like_parameter),
    ),
    responses={
        "200": (JsonResponse("application/json", models.Pet.decode, rules.pet),),
        "default": (JsonResponse("application/json", models.Pet.decode, rules.pet),),
    },
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def read(
        self,
        *,
        id: str,
        near: Sequence[float] | Unset = UNSET,
        sort: Sequence[Literal["name", "age"]] | Unset = UNSET,
        like: Sequence[str] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET pets/{id}"""
        return self._client.call(_READ, options, (id, near, sort, like))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def read(
        self,
        *,
        id: str,
        near: Sequence[float] | Unset = UNSET,
        sort: Sequence[Literal["name", "age"]] | Unset = UNSET,
        like: Sequence[str] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET pets/{id}

        The keywords are those of `Pets.read`.
        """
        return await self._client.call(_READ, options, (id, near, sort, like))
