# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, JsonResponse, Operation, Options, TextResponse

# #/paths/~1jobs/post
_START: Operation[models.Result | models.Job | str | None] = Operation(
    "POST",
    "/jobs",
    name="jobs.start",
    responses={
        "200": (JsonResponse("application/json", models.Result.decode, rules.result),),
        "202": (JsonResponse("application/json", models.Job.decode, rules.job),),
        "204": (EmptyResponse(),),
        "2XX": (TextResponse("text/plain"),),
        "default": (JsonResponse("application/json", models.Problem.decode, rules.problem),),
    },
)


class Jobs:
    """The operations of `client.jobs`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def start(self, **options: Unpack[Options]) -> models.Result | models.Job | str | None:
        """POST /jobs"""
        return self._client.call(_START, options)


class AsyncJobs:
    """The twin of Jobs: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def start(self, **options: Unpack[Options]) -> models.Result | models.Job | str | None:
        """POST /jobs

        The keywords are those of `Jobs.start`.
        """
        return await self._client.call(_START, options)
