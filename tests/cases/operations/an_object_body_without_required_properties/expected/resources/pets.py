# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets~1search/post
_SEARCH: Operation[list[str]] = Operation(
    "POST",
    "/pets/search",
    name="pets.search",
    body=(JsonBody("application/json", rules.search_request),),
    responses={"200": (JsonResponse("application/json", None, rules.search_response),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def search(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        body: models.SearchRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> list[str]:
        """POST /pets/search"""
        return self._client.call(_SEARCH, options, body=body_of(body, {"name": name, "limit": limit}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        body: models.SearchRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> list[str]:
        """POST /pets/search

        The keywords are those of `Pets.search`.
        """
        return await self._client.call(_SEARCH, options, body=body_of(body, {"name": name, "limit": limit}))
