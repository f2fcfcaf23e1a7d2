# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1orders/post
_ORDER: Operation[None] = Operation(
    "POST",
    "/orders",
    name="orders.order",
    body=(JsonBody("application/json", rules.order),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Orders:
    """The operations of `client.orders`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def order(
        self,
        *,
        name: str,
        card: str | Unset = UNSET,
        billing: str | Unset = UNSET,
        express: bool | Unset = UNSET,
        lines: Sequence[Any] | Unset = UNSET,
        labels: Mapping[str, str] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    def order(self, *, body: models.Order | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    def order(
        self,
        *,
        name: str | Unset = UNSET,
        card: str | Unset = UNSET,
        billing: str | Unset = UNSET,
        express: bool | Unset = UNSET,
        lines: Sequence[Any] | Unset = UNSET,
        labels: Mapping[str, str] | Unset = UNSET,
        body: models.Order | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /orders"""
        fields = {"name": name, "card": card, "billing": billing, "express": express, "lines": lines, "labels": labels}
        return self._client.call(_ORDER, options, body=body_of(body, fields))


class AsyncOrders:
    """The twin of Orders: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def order(
        self,
        *,
        name: str,
        card: str | Unset = UNSET,
        billing: str | Unset = UNSET,
        express: bool | Unset = UNSET,
        lines: Sequence[Any] | Unset = UNSET,
        labels: Mapping[str, str] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    async def order(self, *, body: models.Order | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    async def order(
        self,
        *,
        name: str | Unset = UNSET,
        card: str | Unset = UNSET,
        billing: str | Unset = UNSET,
        express: bool | Unset = UNSET,
        lines: Sequence[Any] | Unset = UNSET,
        labels: Mapping[str, str] | Unset = UNSET,
        body: models.Order | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /orders

        The keywords are those of `Orders.order`.
        """
        fields = {"name": name, "card": card, "billing": billing, "express": express, "lines": lines, "labels": labels}
        return await self._client.call(_ORDER, options, body=body_of(body, fields))
