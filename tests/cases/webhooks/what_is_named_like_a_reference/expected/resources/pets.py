# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1pets/post
_ADD_PET: Operation[None] = Operation(
    "POST",
    "/pets",
    name="pets.add_pet",
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_pet(self, **options: Unpack[Options]) -> None:
        """POST /pets"""
        return self._client.call(_ADD_PET, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_pet(self, **options: Unpack[Options]) -> None:
        """POST /pets

        The keywords are those of `Pets.add_pet`.
        """
        return await self._client.call(_ADD_PET, options)
