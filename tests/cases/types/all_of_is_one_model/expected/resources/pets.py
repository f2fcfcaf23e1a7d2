# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack, overload
from uuid import UUID

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/post
_ADD: Operation[models.Dog] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(JsonBody("application/json", rules.dog),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Dog.decode, rules.dog),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def add(
        self,
        *,
        name: str,
        age: int | Unset = UNSET,
        tag: UUID | Unset = UNSET,
        tricks: Sequence[str],
        **options: Unpack[Options],
    ) -> models.Dog: ...

    @overload
    def add(self, *, body: models.Dog | Mapping[str, Any], **options: Unpack[Options]) -> models.Dog: ...

    def add(
        self,
        *,
        name: str | Unset = UNSET,
        age: int | Unset = UNSET,
        tag: UUID | Unset = UNSET,
        tricks: Sequence[str] | Unset = UNSET,
        body: models.Dog | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Dog:
        """POST /pets"""
        return self._client.call(
            _ADD, options, body=body_of(body, {"name": name, "age": age, "tag": tag, "tricks": tricks})
        )


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def add(
        self,
        *,
        name: str,
        age: int | Unset = UNSET,
        tag: UUID | Unset = UNSET,
        tricks: Sequence[str],
        **options: Unpack[Options],
    ) -> models.Dog: ...

    @overload
    async def add(self, *, body: models.Dog | Mapping[str, Any], **options: Unpack[Options]) -> models.Dog: ...

    async def add(
        self,
        *,
        name: str | Unset = UNSET,
        age: int | Unset = UNSET,
        tag: UUID | Unset = UNSET,
        tricks: Sequence[str] | Unset = UNSET,
        body: models.Dog | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Dog:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(
            _ADD, options, body=body_of(body, {"name": name, "age": age, "tag": tag, "tricks": tricks})
        )
