# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of
from .._runtime.decode import decode_array

# #/paths/~1pets/post
_ADD: Operation[list[models.Pet]] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(JsonBody("application/json", rules.pet),),
    body_required=True,
    responses={
        "200": (JsonResponse("application/json", lambda item: decode_array(item, models.Pet.decode), rules.pet_pets),)
    },
)

# #/paths/~1tree/get
_TREE: Operation[models.Tree] = Operation(
    "GET",
    "/tree",
    name="pets.tree",
    responses={"200": (JsonResponse("application/json", models.Tree.decode, rules.tree),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def add(
        self, *, name: str, owner: models.Owner | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[models.Pet]: ...

    @overload
    def add(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> list[models.Pet]: ...

    def add(
        self,
        *,
        name: str | Unset = UNSET,
        owner: models.Owner | Mapping[str, Any] | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> list[models.Pet]:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body_of(body, {"name": name, "owner": owner}))

    def tree(self, **options: Unpack[Options]) -> models.Tree:
        """GET /tree"""
        return self._client.call(_TREE, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def add(
        self, *, name: str, owner: models.Owner | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[models.Pet]: ...

    @overload
    async def add(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> list[models.Pet]: ...

    async def add(
        self,
        *,
        name: str | Unset = UNSET,
        owner: models.Owner | Mapping[str, Any] | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> list[models.Pet]:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body_of(body, {"name": name, "owner": owner}))

    async def tree(self, **options: Unpack[Options]) -> models.Tree:
        """GET /tree

        The keywords are those of `Pets.tree`.
        """
        return await self._client.call(_TREE, options)
