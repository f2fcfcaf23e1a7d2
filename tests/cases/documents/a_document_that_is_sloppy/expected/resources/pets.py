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
    BytesResponse,
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
        QueryParameter("near", explode=False, rule=rules.near_parameter),
        QueryParameter("word", rule=rules.word_parameter),
        PathParameter("id", rule=rules.id_parameter),
    ),
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)

# #/paths/~1pets~1{id}/head
_HEAD_PETS_ID: Operation[None] = Operation(
    "HEAD",
    "/pets/{id}",
    name="pets.head_pets_id",
    parameters=(PathParameter("id", rule=rules.id_parameter),),
)

# #/paths/~1pets~1{id}~1picture/get
_PICTURE: Operation[bytes] = Operation(
    "GET",
    "/pets/{id}/picture",
    name="pets.picture",
    parameters=(PathParameter("id", rule=rules.string),),
    responses={"200": (BytesResponse("application/octet-stream"),)},
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
        near: Sequence[int] | Unset = UNSET,
        word: str | Unset = UNSET,
        id: int,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET /pets/{id}"""
        return self._client.call(_READ, options, (age, code, near, word, id))

    def head_pets_id(self, *, id: int, **options: Unpack[Options]) -> None:
        """A method without responses"""
        return self._client.call(_HEAD_PETS_ID, options, (id,))

    def picture(self, *, id: str, **options: Unpack[Options]) -> bytes:
        """GET /pets/{id}/picture"""
        return self._client.call(_PICTURE, options, (id,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def read(
        self,
        *,
        age: Literal[1, 2] | Unset = UNSET,
        code: str | Unset = UNSET,
        near: Sequence[int] | Unset = UNSET,
        word: str | Unset = UNSET,
        id: int,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET /pets/{id}

        The keywords are those of `Pets.read`.
        """
        return await self._client.call(_READ, options, (age, code, near, word, id))

    async def head_pets_id(self, *, id: int, **options: Unpack[Options]) -> None:
        """A method without responses

        The keywords are those of `Pets.head_pets_id`.
        """
        return await self._client.call(_HEAD_PETS_ID, options, (id,))

    async def picture(self, *, id: str, **options: Unpack[Options]) -> bytes:
        """GET /pets/{id}/picture

        The keywords are those of `Pets.picture`.
        """
        return await self._client.call(_PICTURE, options, (id,))
