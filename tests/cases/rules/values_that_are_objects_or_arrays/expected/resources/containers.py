# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1containers/post
_CREATE: Operation[None] = Operation(
    "POST",
    "/containers",
    name="containers.create",
    body=(JsonBody("application/json", rules.create_request),),
    responses={"204": (EmptyResponse(),)},
)


class Containers:
    """The operations of `client.containers`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        *,
        ports: Mapping[str, Any] | Unset = UNSET,
        mounts: Any | Unset = UNSET,
        limits: Any | Unset = UNSET,
        body: models.CreateRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /containers"""
        return self._client.call(
            _CREATE, options, body=body_of(body, {"ports": ports, "mounts": mounts, "limits": limits})
        )


class AsyncContainers:
    """The twin of Containers: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        ports: Mapping[str, Any] | Unset = UNSET,
        mounts: Any | Unset = UNSET,
        limits: Any | Unset = UNSET,
        body: models.CreateRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /containers

        The keywords are those of `Containers.create`.
        """
        return await self._client.call(
            _CREATE, options, body=body_of(body, {"ports": ports, "mounts": mounts, "limits": limits})
        )
