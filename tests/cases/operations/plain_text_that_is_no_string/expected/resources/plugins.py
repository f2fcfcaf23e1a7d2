# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO, Literal, Unpack

from .. import rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    BytesBody,
    EmptyResponse,
    JsonBody,
    Operation,
    Options,
    TextBody,
    Unset,
)

# #/paths/~1plugins/post
_PULL: Operation[None] = Operation(
    "POST",
    "/plugins",
    name="plugins.pull",
    body=(
        JsonBody("application/json", rules.privileges),
        TextBody("text/plain", rules.privileges),
        TextBody("application/xml"),
    ),
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1limit/put
_SET_LIMIT: Operation[None] = Operation(
    "PUT",
    "/limit",
    name="plugins.set_limit",
    body=(TextBody("text/plain", rules.set_limit_request),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1level/put
_SET_LEVEL: Operation[None] = Operation(
    "PUT",
    "/level",
    name="plugins.set_level",
    body=(TextBody("text/plain", rules.set_level_request), BytesBody("image/*")),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Plugins:
    """The operations of `client.plugins`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def pull(self, *, body: Sequence[str] | str | Unset = UNSET, **options: Unpack[Options]) -> None:
        """POST /plugins"""
        return self._client.call(_PULL, options, body=body)

    def set_limit(self, *, body: int, **options: Unpack[Options]) -> None:
        """PUT /limit"""
        return self._client.call(_SET_LIMIT, options, body=body)

    def set_level(self, *, body: int | Literal["low", "high"] | bytes | IO[bytes], **options: Unpack[Options]) -> None:
        """PUT /level"""
        return self._client.call(_SET_LEVEL, options, body=body)


class AsyncPlugins:
    """The twin of Plugins: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def pull(self, *, body: Sequence[str] | str | Unset = UNSET, **options: Unpack[Options]) -> None:
        """POST /plugins

        The keywords are those of `Plugins.pull`.
        """
        return await self._client.call(_PULL, options, body=body)

    async def set_limit(self, *, body: int, **options: Unpack[Options]) -> None:
        """PUT /limit

        The keywords are those of `Plugins.set_limit`.
        """
        return await self._client.call(_SET_LIMIT, options, body=body)

    async def set_level(
        self, *, body: int | Literal["low", "high"] | bytes | IO[bytes], **options: Unpack[Options]
    ) -> None:
        """PUT /level

        The keywords are those of `Plugins.set_level`.
        """
        return await self._client.call(_SET_LEVEL, options, body=body)
