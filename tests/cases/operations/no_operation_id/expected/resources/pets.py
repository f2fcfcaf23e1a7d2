# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options, PathParameter

# #/paths/~1pets/get
_GET_PETS: Operation[None] = Operation(
    "GET",
    "/pets",
    name="pets.get_pets",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1pets/post
_POST_PETS: Operation[None] = Operation(
    "POST",
    "/pets",
    name="pets.post_pets",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1pets~1{petId}~1toys~1{toyId}/delete
_DELETE_PETS_PET_ID_TOYS_TOY_ID: Operation[None] = Operation(
    "DELETE",
    "/pets/{petId}/toys/{toyId}",
    name="pets.delete_pets_pet_id_toys_toy_id",
    parameters=(PathParameter("petId", rule=rules.string), PathParameter("toyId", rule=rules.string)),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get_pets(self, **options: Unpack[Options]) -> None:
        """GET /pets"""
        return self._client.call(_GET_PETS, options)

    def post_pets(self, **options: Unpack[Options]) -> None:
        """POST /pets"""
        return self._client.call(_POST_PETS, options)

    def delete_pets_pet_id_toys_toy_id(self, *, pet_id: str, toy_id: str, **options: Unpack[Options]) -> None:
        """DELETE /pets/{petId}/toys/{toyId}"""
        return self._client.call(_DELETE_PETS_PET_ID_TOYS_TOY_ID, options, (pet_id, toy_id))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get_pets(self, **options: Unpack[Options]) -> None:
        """GET /pets

        The keywords are those of `Pets.get_pets`.
        """
        return await self._client.call(_GET_PETS, options)

    async def post_pets(self, **options: Unpack[Options]) -> None:
        """POST /pets

        The keywords are those of `Pets.post_pets`.
        """
        return await self._client.call(_POST_PETS, options)

    async def delete_pets_pet_id_toys_toy_id(self, *, pet_id: str, toy_id: str, **options: Unpack[Options]) -> None:
        """DELETE /pets/{petId}/toys/{toyId}

        The keywords are those of `Pets.delete_pets_pet_id_toys_toy_id`.
        """
        return await self._client.call(_DELETE_PETS_PET_ID_TOYS_TOY_ID, options, (pet_id, toy_id))
