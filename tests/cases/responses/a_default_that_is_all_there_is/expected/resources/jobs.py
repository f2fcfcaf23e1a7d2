# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, JsonResponse, Operation, Options
from .._runtime.decode import decode_array

# #/paths/~1jobs/get
_LIST: Operation[builtins.list[models.Job]] = Operation(
    "GET",
    "/jobs",
    name="jobs.list",
    responses={
        "default": (
            JsonResponse(
                "application/json", lambda item: decode_array(item, models.Job.decode), rules.list_response_default
            ),
        )
    },
)

# #/paths/~1any/get
_ANY: Operation[models.Job] = Operation(
    "GET",
    "/any",
    name="jobs.any",
    responses={"2XX": (JsonResponse("application/json", models.Job.decode, rules.job),), "4XX": (EmptyResponse(),)},
)


class Jobs:
    """The operations of `client.jobs`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(self, **options: Unpack[Options]) -> builtins.list[models.Job]:
        """GET /jobs"""
        return self._client.call(_LIST, options)

    def any(self, **options: Unpack[Options]) -> models.Job:
        """GET /any"""
        return self._client.call(_ANY, options)


class AsyncJobs:
    """The twin of Jobs: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(self, **options: Unpack[Options]) -> builtins.list[models.Job]:
        """GET /jobs

        The keywords are those of `Jobs.list`.
        """
        return await self._client.call(_LIST, options)

    async def any(self, **options: Unpack[Options]) -> models.Job:
        """GET /any

        The keywords are those of `Jobs.any`.
        """
        return await self._client.call(_ANY, options)
