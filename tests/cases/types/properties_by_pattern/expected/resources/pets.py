# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/put
_SET: Operation[models.Pets] = Operation(
    "PUT",
    "/pets",
    name="pets.set",
    body=(JsonBody("application/json", rules.pets),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Pets.decode, rules.pets),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def set(
        self,
        *,
        count: int | Unset = UNSET,
        body: models.Pets | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pets:
        """PUT /pets"""
        return self._client.call(_SET, options, body=body_of(body, {"count": count}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def set(
        self,
        *,
        count: int | Unset = UNSET,
        body: models.Pets | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pets:
        """PUT /pets

        The keywords are those of `Pets.set`.
        """
        return await self._client.call(_SET, options, body=body_of(body, {"count": count}))
