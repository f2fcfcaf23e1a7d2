# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, TextBody, Unset

# #/paths/~1pets~1names/put
_SET_NAMES: Operation[None] = Operation(
    "PUT",
    "/pets/names",
    name="pets.set_names",
    body=(JsonBody("application/json", rules.set_names_request),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1pets~1names/patch
_ADD_NAMES: Operation[None] = Operation(
    "PATCH",
    "/pets/names",
    name="pets.add_names",
    body=(TextBody("text/plain"),),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def set_names(self, *, body: Sequence[str], **options: Unpack[Options]) -> None:
        """PUT /pets/names"""
        return self._client.call(_SET_NAMES, options, body=body)

    def add_names(self, *, body: str | Unset = UNSET, **options: Unpack[Options]) -> None:
        """PATCH /pets/names"""
        return self._client.call(_ADD_NAMES, options, body=body)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def set_names(self, *, body: Sequence[str], **options: Unpack[Options]) -> None:
        """PUT /pets/names

        The keywords are those of `Pets.set_names`.
        """
        return await self._client.call(_SET_NAMES, options, body=body)

    async def add_names(self, *, body: str | Unset = UNSET, **options: Unpack[Options]) -> None:
        """PATCH /pets/names

        The keywords are those of `Pets.add_names`.
        """
        return await self._client.call(_ADD_NAMES, options, body=body)
