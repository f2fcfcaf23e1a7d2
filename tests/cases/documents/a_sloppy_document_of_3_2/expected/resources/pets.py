# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, QuerystringParameter, Unset

# #/paths/~1pets/get
_FIND: Operation[models.Pet] = Operation(
    "GET",
    "/pets",
    name="pets.find",
    parameters=(
        QuerystringParameter("querystring", "application/x-www-form-urlencoded", rule=rules.querystring_parameter),
    ),
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def find(
        self,
        *,
        querystring: models.QuerystringParameter | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET /pets"""
        return self._client.call(_FIND, options, (querystring,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def find(
        self,
        *,
        querystring: models.QuerystringParameter | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """GET /pets

        The keywords are those of `Pets.find`.
        """
        return await self._client.call(_FIND, options, (querystring,))
