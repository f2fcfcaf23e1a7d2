# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options

# #/paths/~1work~1poll/get
_POLL: Operation[models.Work | None] = Operation(
    "GET",
    "/work/poll",
    name="work.poll",
    responses={"200": (JsonResponse("application/json", models.Work.decode, rules.poll_response),)},
)

# #/paths/~1work/get
_GET: Operation[models.Work] = Operation(
    "GET",
    "/work",
    name="work.get",
    responses={"200": (JsonResponse("application/json", models.Work.decode, rules.work),)},
)


class Work:
    """The operations of `client.work`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def poll(self, **options: Unpack[Options]) -> models.Work | None:
        """GET /work/poll"""
        return self._client.call(_POLL, options)

    def get(self, **options: Unpack[Options]) -> models.Work:
        """GET /work"""
        return self._client.call(_GET, options)


class AsyncWork:
    """The twin of Work: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def poll(self, **options: Unpack[Options]) -> models.Work | None:
        """GET /work/poll

        The keywords are those of `Work.poll`.
        """
        return await self._client.call(_POLL, options)

    async def get(self, **options: Unpack[Options]) -> models.Work:
        """GET /work

        The keywords are those of `Work.get`.
        """
        return await self._client.call(_GET, options)
