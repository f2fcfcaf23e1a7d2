# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1line/get
_LINE: Operation[models.Line] = Operation(
    "GET",
    "/line",
    name="shapes.line",
    responses={"200": (JsonResponse("application/json", models.Line.decode, rules.line),)},
)


class Shapes:
    """The operations of `client.shapes`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def line(self, **options: Unpack[Options]) -> models.Line:
        """GET /line"""
        return self._client.call(_LINE, options)


class AsyncShapes:
    """The twin of Shapes: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def line(self, **options: Unpack[Options]) -> models.Line:
        """GET /line

        The keywords are those of `Shapes.line`.
        """
        return await self._client.call(_LINE, options)
