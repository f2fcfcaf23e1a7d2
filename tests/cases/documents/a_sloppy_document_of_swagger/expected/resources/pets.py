# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, QueryParameter, Unset

# #/paths/~1pets/get
_READ: Operation[list[str]] = Operation(
    "GET",
    "/pets",
    name="pets.read",
    parameters=(QueryParameter("kind", rule=rules.kind_parameter),),
    responses={"200": (JsonResponse("application/json", None, rules.read_response),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def read(self, *, kind: Literal["1", "2"] | Unset = UNSET, **options: Unpack[Options]) -> list[str]:
        """GET /pets"""
        return self._client.call(_READ, options, (kind,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def read(self, *, kind: Literal["1", "2"] | Unset = UNSET, **options: Unpack[Options]) -> list[str]:
        """GET /pets

        The keywords are those of `Pets.read`.
        """
        return await self._client.call(_READ, options, (kind,))
