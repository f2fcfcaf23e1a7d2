# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options

# #/paths/~1values/put
_PUT: Operation[models.Tree] = Operation(
    "PUT",
    "/values",
    name="values.put",
    body=(JsonBody("application/json", rules.json),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.decode_Tree, rules.tree),)},
)


class Values:
    """The operations of `client.values`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def put(self, *, body: models.Json, **options: Unpack[Options]) -> models.Tree:
        """PUT /values"""
        return self._client.call(_PUT, options, body=body)


class AsyncValues:
    """The twin of Values: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def put(self, *, body: models.Json, **options: Unpack[Options]) -> models.Tree:
        """PUT /values

        The keywords are those of `Values.put`.
        """
        return await self._client.call(_PUT, options, body=body)
