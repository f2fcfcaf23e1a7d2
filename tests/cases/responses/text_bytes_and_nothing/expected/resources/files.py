# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

import builtins
from typing import Unpack

from .. import rules
from .._runtime import (
    AsyncBaseClient,
    BaseClient,
    BytesResponse,
    EmptyResponse,
    JsonResponse,
    Operation,
    Options,
    TextResponse,
)

# #/paths/~1text/get
_TEXT: Operation[str] = Operation(
    "GET",
    "/text",
    name="files.text",
    responses={"200": (TextResponse("text/csv"),)},
)

# #/paths/~1bytes/get
_BYTES: Operation[builtins.bytes] = Operation(
    "GET",
    "/bytes",
    name="files.bytes",
    responses={"200": (BytesResponse("image/png"),)},
)

# #/paths/~1nothing/delete
_REMOVE: Operation[None] = Operation(
    "DELETE",
    "/nothing",
    name="files.remove",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1either/get
_EITHER: Operation[int | None] = Operation(
    "GET",
    "/either",
    name="files.either",
    responses={"200": (JsonResponse("application/json", None, rules.integer),), "202": (EmptyResponse(),)},
)


class Files:
    """The operations of `client.files`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def text(self, **options: Unpack[Options]) -> str:
        """GET /text"""
        return self._client.call(_TEXT, options)

    def bytes(self, **options: Unpack[Options]) -> builtins.bytes:
        """GET /bytes"""
        return self._client.call(_BYTES, options)

    def remove(self, **options: Unpack[Options]) -> None:
        """DELETE /nothing"""
        return self._client.call(_REMOVE, options)

    def either(self, **options: Unpack[Options]) -> int | None:
        """GET /either"""
        return self._client.call(_EITHER, options)


class AsyncFiles:
    """The twin of Files: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def text(self, **options: Unpack[Options]) -> str:
        """GET /text

        The keywords are those of `Files.text`.
        """
        return await self._client.call(_TEXT, options)

    async def bytes(self, **options: Unpack[Options]) -> builtins.bytes:
        """GET /bytes

        The keywords are those of `Files.bytes`.
        """
        return await self._client.call(_BYTES, options)

    async def remove(self, **options: Unpack[Options]) -> None:
        """DELETE /nothing

        The keywords are those of `Files.remove`.
        """
        return await self._client.call(_REMOVE, options)

    async def either(self, **options: Unpack[Options]) -> int | None:
        """GET /either

        The keywords are those of `Files.either`.
        """
        return await self._client.call(_EITHER, options)
