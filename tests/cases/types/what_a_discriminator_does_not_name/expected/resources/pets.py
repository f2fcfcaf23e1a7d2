# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, JsonResponse, Operation, Options
from .._runtime.choose import decode_tagged
from .._runtime.decode import decode_array

# #/paths/~1pets/get
_LIST: Operation[builtins.list[models.Cat | models.Dog | models.Other]] = Operation(
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
                        "kind",
                        {"hound": models.Dog.decode, "Cat": models.Cat.decode, "Other": models.Other.decode},
                        models.Other.decode,
                    ),
                ),
                rules.list_response,
            ),
        )
    },
)

# #/paths/~1pets/post
_ADD: Operation[None] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(JsonBody("application/json", rules.pet),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(self, **options: Unpack[Options]) -> builtins.list[models.Cat | models.Dog | models.Other]:
        """GET /pets"""
        return self._client.call(_LIST, options)

    def add(
        self, *, body: models.Cat | Mapping[str, Any] | models.Dog | models.Other, **options: Unpack[Options]
    ) -> None:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(self, **options: Unpack[Options]) -> builtins.list[models.Cat | models.Dog | models.Other]:
        """GET /pets

        The keywords are those of `Pets.list`.
        """
        return await self._client.call(_LIST, options)

    async def add(
        self, *, body: models.Cat | Mapping[str, Any] | models.Dog | models.Other, **options: Unpack[Options]
    ) -> None:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body)
