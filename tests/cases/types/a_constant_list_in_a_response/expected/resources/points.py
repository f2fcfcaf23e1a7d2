# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Any, Unpack

from .. import rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1points/get
_READ: Operation[Any] = Operation(
    "GET",
    "/points",
    name="points.read",
    responses={
        "200": (JsonResponse("application/json", None, rules.read_response200_application_json),),
        "201": (JsonResponse("application/json", None, rules.read_response201_application_json),),
    },
)


class Points:
    """The operations of `client.points`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def read(self, **options: Unpack[Options]) -> Any:
        """GET /points"""
        return self._client.call(_READ, options)


class AsyncPoints:
    """The twin of Points: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def read(self, **options: Unpack[Options]) -> Any:
        """GET /points

        The keywords are those of `Points.read`.
        """
        return await self._client.call(_READ, options)
