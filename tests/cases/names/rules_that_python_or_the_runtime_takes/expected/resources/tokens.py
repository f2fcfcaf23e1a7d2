# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1tokens/post
_CREATE: Operation[None] = Operation(
    "POST",
    "/tokens",
    name="tokens.create",
    body=(JsonBody("application/json", rules.token_),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Tokens:
    """The operations of `client.tokens`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def create(self, *, score: float, uses: int | Unset = UNSET, **options: Unpack[Options]) -> None: ...

    @overload
    def create(self, *, body: models.Token | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    def create(
        self,
        *,
        score: float | Unset = UNSET,
        uses: int | Unset = UNSET,
        body: models.Token | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /tokens"""
        return self._client.call(_CREATE, options, body=body_of(body, {"score": score, "uses": uses}))


class AsyncTokens:
    """The twin of Tokens: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def create(self, *, score: float, uses: int | Unset = UNSET, **options: Unpack[Options]) -> None: ...

    @overload
    async def create(self, *, body: models.Token | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    async def create(
        self,
        *,
        score: float | Unset = UNSET,
        uses: int | Unset = UNSET,
        body: models.Token | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /tokens

        The keywords are those of `Tokens.create`.
        """
        return await self._client.call(_CREATE, options, body=body_of(body, {"score": score, "uses": uses}))
