# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1owners/get
_LIST_OWNERS: Operation[None] = Operation(
    "GET",
    "/owners",
    name="pet_owners.list_owners",
    responses={"204": (EmptyResponse(),)},
)


class PetOwners:
    """Who has pets."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list_owners(self, **options: Unpack[Options]) -> None:
        """GET /owners"""
        return self._client.call(_LIST_OWNERS, options)


class AsyncPetOwners:
    """The twin of PetOwners: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list_owners(self, **options: Unpack[Options]) -> None:
        """GET /owners

        The keywords are those of `PetOwners.list_owners`.
        """
        return await self._client.call(_LIST_OWNERS, options)
