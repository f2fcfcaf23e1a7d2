# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1times/get
_LIST: Operation[models.Times] = Operation(
    "GET",
    "/times",
    name="times.list",
    responses={"200": (JsonResponse("application/json", models.Times.decode, rules.times),)},
)


class Times:
    """The operations of `client.times`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(self, **options: Unpack[Options]) -> models.Times:
        """GET /times"""
        return self._client.call(_LIST, options)


class AsyncTimes:
    """The twin of Times: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(self, **options: Unpack[Options]) -> models.Times:
        """GET /times

        The keywords are those of `Times.list`.
        """
        return await self._client.call(_LIST, options)
