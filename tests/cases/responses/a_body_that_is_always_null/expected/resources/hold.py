# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1hold/post
_HOLD: Operation[Literal[None]] = Operation(
    "POST",
    "/hold",
    name="hold.hold",
    responses={"200": (JsonResponse("application/json", None, rules.hold_response),)},
)


class Hold:
    """The operations of `client.hold`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def hold(self, **options: Unpack[Options]) -> Literal[None]:
        """POST /hold"""
        return self._client.call(_HOLD, options)


class AsyncHold:
    """The twin of Hold: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def hold(self, **options: Unpack[Options]) -> Literal[None]:
        """POST /hold

        The keywords are those of `Hold.hold`.
        """
        return await self._client.call(_HOLD, options)
