# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options

# #/paths/~1resume/post
_RESUME: Operation[None] = Operation(
    "POST",
    "/resume",
    name="resume.resume",
    responses={"200": (EmptyResponse(),)},
)


class Resume:
    """The operations of `client.resume`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def resume(self, **options: Unpack[Options]) -> None:
        """POST /resume"""
        return self._client.call(_RESUME, options)


class AsyncResume:
    """The twin of Resume: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def resume(self, **options: Unpack[Options]) -> None:
        """POST /resume

        The keywords are those of `Resume.resume`.
        """
        return await self._client.call(_RESUME, options)
