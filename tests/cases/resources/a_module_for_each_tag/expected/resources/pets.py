# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1pets/get
_LIST_PETS: Operation[None] = Operation(
    "GET",
    "/pets",
    name="pets.list_pets",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1admin~1reset/post
_RESET: Operation[None] = Operation(
    "POST",
    "/admin/reset",
    name="pets.reset",
    responses={"204": (EmptyResponse(),)},
    deprecated=True,
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list_pets(self, **options: Unpack[Options]) -> None:
        """GET /pets"""
        return self._client.call(_LIST_PETS, options)

    def reset(self, **options: Unpack[Options]) -> None:
        """POST /admin/reset

        Deprecated.
        """
        return self._client.call(_RESET, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list_pets(self, **options: Unpack[Options]) -> None:
        """GET /pets

        The keywords are those of `Pets.list_pets`.
        """
        return await self._client.call(_LIST_PETS, options)

    async def reset(self, **options: Unpack[Options]) -> None:
        """POST /admin/reset

        The keywords are those of `Pets.reset`.
        """
        return await self._client.call(_RESET, options)
