# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    CookieParameter,
    HeaderParameter,
    JsonResponse,
    Operation,
    Options,
    PathParameter,
    QueryParameter,
    Unset,
)

# #/paths/~1owners~1{owner-id}~1pets/get
_LIST: Operation[builtins.list[str]] = Operation(
    "GET",
    "/owners/{owner-id}/pets",
    name="pets.list",
    parameters=(
        PathParameter("owner-id", rule=rules.string),
        QueryParameter("limit", rule=rules.limit_parameter),
        QueryParameter("tags", style="pipeDelimited", explode=False, rule=rules.list_response),
        HeaderParameter("X-Trace", required=True, rule=rules.string),
        CookieParameter("session", rule=rules.string),
        QueryParameter("filter", media_type="application/json", rule=rules.object_),
    ),
    responses={"200": (JsonResponse("application/json", None, rules.list_response),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(
        self,
        *,
        owner_id: str,
        limit: int | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        x_trace: str,
        session: str | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> builtins.list[str]:
        """GET /owners/{owner-id}/pets

        Args:
            owner_id: Whose pets.
            limit: How many at most.
        """
        return self._client.call(_LIST, options, (owner_id, limit, tags, x_trace, session, filter))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        owner_id: str,
        limit: int | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        x_trace: str,
        session: str | Unset = UNSET,
        filter: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> builtins.list[str]:
        """GET /owners/{owner-id}/pets

        The keywords are those of `Pets.list`.
        """
        return await self._client.call(_LIST, options, (owner_id, limit, tags, x_trace, session, filter))
