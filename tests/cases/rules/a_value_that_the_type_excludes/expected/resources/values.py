# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1values/post
_SEND: Operation[None] = Operation(
    "POST",
    "/values",
    name="values.send",
    body=(JsonBody("application/json", rules.send_request),),
    responses={"204": (EmptyResponse(),)},
)


class Values:
    """The operations of `client.values`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def send(
        self,
        *,
        record: Literal["x"] | Unset = UNSET,
        list: Literal["x"] | Unset = UNSET,
        count: Literal[2] | Unset = UNSET,
        body: models.SendRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /values"""
        return self._client.call(_SEND, options, body=body_of(body, {"record": record, "list": list, "count": count}))


class AsyncValues:
    """The twin of Values: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def send(
        self,
        *,
        record: Literal["x"] | Unset = UNSET,
        list: Literal["x"] | Unset = UNSET,
        count: Literal[2] | Unset = UNSET,
        body: models.SendRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /values

        The keywords are those of `Values.send`.
        """
        return await self._client.call(
            _SEND, options, body=body_of(body, {"record": record, "list": list, "count": count})
        )
