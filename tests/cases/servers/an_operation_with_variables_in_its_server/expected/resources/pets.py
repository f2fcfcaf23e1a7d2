# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options, Server

# #/paths/~1pets/get
_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    name="pets.list",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1files/get
_FILES: Operation[None] = Operation(
    "GET",
    "/files",
    name="pets.files",
    responses={"204": (EmptyResponse(),)},
    servers=(
        Server("https://{region}.files.example:{port}/", {"region": "eu", "port": "443"}, {"region": ("eu", "us")}),
    ),
)

# #/paths/~1files/put
_UPLOAD: Operation[None] = Operation(
    "PUT",
    "/files",
    name="pets.upload",
    responses={"204": (EmptyResponse(),)},
    servers=(Server("https://{tenant}.example/{base}", {"base": "v2"}),),
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(self, **options: Unpack[Options]) -> None:
        """GET /pets"""
        return self._client.call(_LIST, options)

    def files(self, **options: Unpack[Options]) -> None:
        """GET /files"""
        return self._client.call(_FILES, options)

    def upload(self, **options: Unpack[Options]) -> None:
        """PUT /files"""
        return self._client.call(_UPLOAD, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(self, **options: Unpack[Options]) -> None:
        """GET /pets

        The keywords are those of `Pets.list`.
        """
        return await self._client.call(_LIST, options)

    async def files(self, **options: Unpack[Options]) -> None:
        """GET /files

        The keywords are those of `Pets.files`.
        """
        return await self._client.call(_FILES, options)

    async def upload(self, **options: Unpack[Options]) -> None:
        """PUT /files

        The keywords are those of `Pets.upload`.
        """
        return await self._client.call(_UPLOAD, options)
