# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options

# #/paths/~1nested/post
_NEST: Operation[models.Nested] = Operation(
    "POST",
    "/nested",
    name="nested.nest",
    body=(JsonBody("application/json", rules.nested),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", None, rules.nested),)},
)


class Nested:
    """The operations of `client.nested`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def nest(self, *, body: models.Nested, **options: Unpack[Options]) -> models.Nested:
        """POST /nested"""
        return self._client.call(_NEST, options, body=body)


class AsyncNested:
    """The twin of Nested: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def nest(self, *, body: models.Nested, **options: Unpack[Options]) -> models.Nested:
        """POST /nested

        The keywords are those of `Nested.nest`.
        """
        return await self._client.call(_NEST, options, body=body)
