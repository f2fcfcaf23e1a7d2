# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options
from .._runtime.decode import decode_array

# #/paths/~1shops/get
_SHOPS: Operation[list[models.ParksResponseItem]] = Operation(
    "GET",
    "/shops",
    name="places.shops",
    responses={
        "200": (
            JsonResponse(
                "application/json",
                lambda item: decode_array(item, models.ParksResponseItem.decode),
                rules.parks_response,
            ),
        )
    },
)

# #/paths/~1parks/get
_PARKS: Operation[list[models.ParksResponseItem]] = Operation(
    "GET",
    "/parks",
    name="places.parks",
    responses={
        "200": (
            JsonResponse(
                "application/json",
                lambda item: decode_array(item, models.ParksResponseItem.decode),
                rules.parks_response,
            ),
        )
    },
)


class Places:
    """The operations of `client.places`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def shops(self, **options: Unpack[Options]) -> list[models.ParksResponseItem]:
        """GET /shops"""
        return self._client.call(_SHOPS, options)

    def parks(self, **options: Unpack[Options]) -> list[models.ParksResponseItem]:
        """GET /parks"""
        return self._client.call(_PARKS, options)


class AsyncPlaces:
    """The twin of Places: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def shops(self, **options: Unpack[Options]) -> list[models.ParksResponseItem]:
        """GET /shops

        The keywords are those of `Places.shops`.
        """
        return await self._client.call(_SHOPS, options)

    async def parks(self, **options: Unpack[Options]) -> list[models.ParksResponseItem]:
        """GET /parks

        The keywords are those of `Places.parks`.
        """
        return await self._client.call(_PARKS, options)
