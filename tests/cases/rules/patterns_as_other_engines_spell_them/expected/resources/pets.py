# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options, QueryParameter, Unset

# #/paths/~1pets/get
_FIND: Operation[None] = Operation(
    "GET",
    "/pets",
    name="pets.find",
    parameters=(
        QueryParameter("name", rule=rules.name_parameter),
        QueryParameter("plan", rule=rules.plan_parameter),
        QueryParameter("zone", rule=rules.zone_parameter),
        QueryParameter("word", rule=rules.word_parameter),
    ),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def find(
        self,
        *,
        name: str | Unset = UNSET,
        plan: str | Unset = UNSET,
        zone: str | Unset = UNSET,
        word: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """GET /pets"""
        return self._client.call(_FIND, options, (name, plan, zone, word))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def find(
        self,
        *,
        name: str | Unset = UNSET,
        plan: str | Unset = UNSET,
        zone: str | Unset = UNSET,
        word: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """GET /pets

        The keywords are those of `Pets.find`.
        """
        return await self._client.call(_FIND, options, (name, plan, zone, word))
