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
    JsonResponse,
    Operation,
    Options,
    QuerystringParameter,
    Unset,
    body_of,
)

# #/paths/~1pets/query
_SEARCH: Operation[list[str]] = Operation(
    "QUERY",
    "/pets",
    name="pets.search",
    body=(JsonBody("application/json", rules.filter_),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", None, rules.find_response),)},
)

# #/paths/~1pets/get
_FIND: Operation[list[str]] = Operation(
    "GET",
    "/pets",
    name="pets.find",
    parameters=(QuerystringParameter("filter", "application/x-www-form-urlencoded", rule=rules.filter_),),
    responses={"200": (JsonResponse("application/json", None, rules.find_response),)},
)

# #/paths/~1pets/additionalOperations/COPY
_COPY: Operation[None] = Operation(
    "COPY",
    "/pets",
    name="pets.copy",
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def search(
        self,
        *,
        name: str | Unset = UNSET,
        body: models.Filter | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> list[str]:
        """QUERY /pets"""
        return self._client.call(_SEARCH, options, body=body_of(body, {"name": name}))

    def find(
        self, *, filter: models.Filter | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[str]:
        """GET /pets"""
        return self._client.call(_FIND, options, (filter,))

    def copy(self, **options: Unpack[Options]) -> None:
        """COPY /pets"""
        return self._client.call(_COPY, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        name: str | Unset = UNSET,
        body: models.Filter | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> list[str]:
        """QUERY /pets

        The keywords are those of `Pets.search`.
        """
        return await self._client.call(_SEARCH, options, body=body_of(body, {"name": name}))

    async def find(
        self, *, filter: models.Filter | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[str]:
        """GET /pets

        The keywords are those of `Pets.find`.
        """
        return await self._client.call(_FIND, options, (filter,))

    async def copy(self, **options: Unpack[Options]) -> None:
        """COPY /pets

        The keywords are those of `Pets.copy`.
        """
        return await self._client.call(_COPY, options)
