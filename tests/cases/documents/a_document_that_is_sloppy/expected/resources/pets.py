# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

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

# #/paths/~1pets~1{id}/get
_READ: Operation[models.Pet] = Operation(
    "GET",
    "/pets/{id}",
    name="pets.read",
    parameters=(
        QueryParameter("age", rule=rules.age_parameter),
        QueryParameter("code", rule=rules.code_parameter),
        QueryParameter("word", rule=rules.word_parameter),
        PathParameter("id", rule=rules.id_parameter),
    ),
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def read(
        self,
        *,
        age: Literal[1, 2] | Unset = UNSET,
        code: str | Unset = UNSET,
        word: str | Unset = UNSET,
        id: int,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET /pets/{id}"""
        return self._client.call(_READ, options, (age, code, word, id))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def read(
        self,
        *,
        age: Literal[1, 2] | Unset = UNSET,
        code: str | Unset = UNSET,
        word: str | Unset = UNSET,
        id: int,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET /pets/{id}

        The keywords are those of `Pets.read`.
        """
        return await self._client.call(_READ, options, (age, code, word, id))
