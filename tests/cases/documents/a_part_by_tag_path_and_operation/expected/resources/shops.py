# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, PathParameter

# #/paths/~1shops~1{id}/get
_GET_SHOP: Operation[models.Shop] = Operation(
    "GET",
    "/shops/{id}",
    name="shops.get_shop",
    parameters=(PathParameter("id", rule=rules.string),),
    responses={"200": (JsonResponse("application/json", models.Shop.decode, rules.shop),)},
)


class Shops:
    """The operations of `client.shops`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get_shop(self, *, id: str, **options: Unpack[Options]) -> models.Shop:
        """GET /shops/{id}"""
        return self._client.call(_GET_SHOP, options, (id,))


class AsyncShops:
    """The twin of Shops: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get_shop(self, *, id: str, **options: Unpack[Options]) -> models.Shop:
        """GET /shops/{id}

        The keywords are those of `Shops.get_shop`.
        """
        return await self._client.call(_GET_SHOP, options, (id,))
