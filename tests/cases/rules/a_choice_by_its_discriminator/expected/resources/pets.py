# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options

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

    def add(self, *, body: models.Cat | Mapping[str, Any] | models.Dog, **options: Unpack[Options]) -> None:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add(self, *, body: models.Cat | Mapping[str, Any] | models.Dog, **options: Unpack[Options]) -> None:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body)
