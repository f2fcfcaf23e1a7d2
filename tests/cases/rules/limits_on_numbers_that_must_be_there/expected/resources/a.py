# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1a/post
_SEND: Operation[None] = Operation(
    "POST",
    "/a",
    name="a.send",
    body=(JsonBody("application/json", rules.send_request),),
    responses={"200": (EmptyResponse(),)},
)


class A:
    """The operations of `client.a`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def send(
        self,
        *,
        count: int | Unset = UNSET,
        share: float | Unset = UNSET,
        body: models.SendRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /a"""
        return self._client.call(_SEND, options, body=body_of(body, {"count": count, "share": share}))


class AsyncA:
    """The twin of A: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def send(
        self,
        *,
        count: int | Unset = UNSET,
        share: float | Unset = UNSET,
        body: models.SendRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /a

        The keywords are those of `A.send`.
        """
        return await self._client.call(_SEND, options, body=body_of(body, {"count": count, "share": share}))
