# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, QueryParameter, Unset
from .._runtime.decode import decode_array

# #/paths/~1things/get
_LIST: Operation[builtins.list[models.Model]] = Operation(
    "GET",
    "/things",
    name="models.list",
    parameters=(
        QueryParameter("self", rule=rules.string),
        QueryParameter("timeout", rule=rules.integer),
        QueryParameter("list", rule=rules.list_parameter),
    ),
    responses={
        "200": (
            JsonResponse("application/json", lambda item: decode_array(item, models.Model.decode), rules.list_response),
        )
    },
)


class Models:
    """The operations of `client.models`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(
        self,
        *,
        self_query: str | Unset = UNSET,
        timeout_query: int | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> builtins.list[models.Model]:
        """GET /things"""
        return self._client.call(_LIST, options, (self_query, timeout_query, list))


class AsyncModels:
    """The twin of Models: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        self_query: str | Unset = UNSET,
        timeout_query: int | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> builtins.list[models.Model]:
        """GET /things

        The keywords are those of `Models.list`.
        """
        return await self._client.call(_LIST, options, (self_query, timeout_query, list))
