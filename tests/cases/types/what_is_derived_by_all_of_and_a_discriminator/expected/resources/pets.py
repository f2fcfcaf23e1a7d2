# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options
from .._runtime.choose import decode_tagged
from .._runtime.decode import decode_array

# #/paths/~1pets/get
_LIST: Operation[builtins.list[models.Cat | models.Dog | models.Pet]] = Operation(
    "GET",
    "/pets",
    name="pets.list",
    responses={
        "200": (
            JsonResponse(
                "application/json",
                lambda item: decode_array(
                    item,
                    lambda item: decode_tagged(
                        item,
                        "petType",
                        {"dog": models.Dog.decode, "Cat": models.Cat.decode, "Pet": models.Pet.decode},
                        models.Pet.decode,
                    ),
                ),
                rules.list_response,
            ),
        )
    },
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(self, **options: Unpack[Options]) -> builtins.list[models.Cat | models.Dog | models.Pet]:
        """GET /pets"""
        return self._client.call(_LIST, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(self, **options: Unpack[Options]) -> builtins.list[models.Cat | models.Dog | models.Pet]:
        """GET /pets

        The keywords are those of `Pets.list`.
        """
        return await self._client.call(_LIST, options)
