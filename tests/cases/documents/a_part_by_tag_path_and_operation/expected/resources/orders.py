# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1orders/post
_CREATE_ORDER: Operation[None] = Operation(
    "POST",
    "/orders",
    name="orders.create_order",
    responses={"204": (EmptyResponse(),)},
)


class Orders:
    """The operations of `client.orders`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create_order(self, **options: Unpack[Options]) -> None:
        """POST /orders"""
        return self._client.call(_CREATE_ORDER, options)


class AsyncOrders:
    """The twin of Orders: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create_order(self, **options: Unpack[Options]) -> None:
        """POST /orders

        The keywords are those of `Orders.create_order`.
        """
        return await self._client.call(_CREATE_ORDER, options)
