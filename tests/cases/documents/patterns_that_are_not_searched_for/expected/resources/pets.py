# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1pets/post
_ADD: Operation[None] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(JsonBody("application/json", rules.add_request),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def add(self, *, name: str, names: Mapping[str, int | str] | Unset = UNSET, **options: Unpack[Options]) -> None: ...

    @overload
    def add(self, *, body: models.AddRequest | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    def add(
        self,
        *,
        name: str | Unset = UNSET,
        names: Mapping[str, int | str] | Unset = UNSET,
        body: models.AddRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body_of(body, {"name": name, "names": names}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def add(
        self, *, name: str, names: Mapping[str, int | str] | Unset = UNSET, **options: Unpack[Options]
    ) -> None: ...

    @overload
    async def add(self, *, body: models.AddRequest | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    async def add(
        self,
        *,
        name: str | Unset = UNSET,
        names: Mapping[str, int | str] | Unset = UNSET,
        body: models.AddRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body_of(body, {"name": name, "names": names}))
