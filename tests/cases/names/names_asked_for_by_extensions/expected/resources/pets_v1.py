# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    EmptyResponse,
    JsonBody,
    Operation,
    Options,
    QueryParameter,
    Unset,
    body_of,
)

# #/paths/~1pets/get
_LIST_ALL: Operation[None] = Operation(
    "GET",
    "/pets",
    name="pets_v1.list_all",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1pets/put
_CLASS_: Operation[None] = Operation(
    "PUT",
    "/pets",
    name="pets_v1.class_",
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1pets/post
_MAKE: Operation[None] = Operation(
    "POST",
    "/pets",
    name="pets_v1.make",
    parameters=(QueryParameter("q", rule=rules.string),),
    body=(JsonBody("application/json", rules.pet),),
    responses={"204": (EmptyResponse(),)},
)


class PetsV1:
    """The operations of `client.pets_v1`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list_all(self, **options: Unpack[Options]) -> None:
        """GET /pets"""
        return self._client.call(_LIST_ALL, options)

    def class_(self, **options: Unpack[Options]) -> None:
        """PUT /pets"""
        return self._client.call(_CLASS_, options)

    def make(
        self,
        *,
        query: str | Unset = UNSET,
        name: str | Unset = UNSET,
        o: models.Owner | Mapping[str, Any] | Unset = UNSET,
        body: models.Animal | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets"""
        return self._client.call(_MAKE, options, (query,), body=body_of(body, {"n": name, "o": o}))


class AsyncPetsV1:
    """The twin of PetsV1: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list_all(self, **options: Unpack[Options]) -> None:
        """GET /pets

        The keywords are those of `PetsV1.list_all`.
        """
        return await self._client.call(_LIST_ALL, options)

    async def class_(self, **options: Unpack[Options]) -> None:
        """PUT /pets

        The keywords are those of `PetsV1.class_`.
        """
        return await self._client.call(_CLASS_, options)

    async def make(
        self,
        *,
        query: str | Unset = UNSET,
        name: str | Unset = UNSET,
        o: models.Owner | Mapping[str, Any] | Unset = UNSET,
        body: models.Animal | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets

        The keywords are those of `PetsV1.make`.
        """
        return await self._client.call(_MAKE, options, (query,), body=body_of(body, {"n": name, "o": o}))
