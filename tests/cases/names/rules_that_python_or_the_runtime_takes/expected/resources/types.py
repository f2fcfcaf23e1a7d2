# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1types/post
_CREATE: Operation[None] = Operation(
    "POST",
    "/types",
    name="types.create",
    body=(JsonBody("application/json", rules.type_),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Types:
    """The operations of `client.types`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def create(self, *, len: int, **options: Unpack[Options]) -> None: ...

    @overload
    def create(self, *, body: models.Type | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    def create(
        self,
        *,
        len: int | Unset = UNSET,
        body: models.Type | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /types"""
        return self._client.call(_CREATE, options, body=body_of(body, {"len": len}))


class AsyncTypes:
    """The twin of Types: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def create(self, *, len: int, **options: Unpack[Options]) -> None: ...

    @overload
    async def create(self, *, body: models.Type | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    async def create(
        self,
        *,
        len: int | Unset = UNSET,
        body: models.Type | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /types

        The keywords are those of `Types.create`.
        """
        return await self._client.call(_CREATE, options, body=body_of(body, {"len": len}))
