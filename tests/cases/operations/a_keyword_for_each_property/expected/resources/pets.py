# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/post
_CREATE_PET: Operation[models.Pet] = Operation(
    "POST",
    "/pets",
    name="pets.create_pet",
    body=(JsonBody("application/json", rules.new_pet),),
    body_required=True,
    responses={"201": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """Everything about pets."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def create_pet(self, *, name: str, tag: str | Unset = UNSET, **options: Unpack[Options]) -> models.Pet: ...

    @overload
    def create_pet(self, *, body: models.NewPet | Mapping[str, Any], **options: Unpack[Options]) -> models.Pet: ...

    def create_pet(
        self,
        *,
        name: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        body: models.NewPet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """Add a pet.

        Args:
            name: What it is called.
        """
        return self._client.call(_CREATE_PET, options, body=body_of(body, {"name": name, "tag": tag}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def create_pet(self, *, name: str, tag: str | Unset = UNSET, **options: Unpack[Options]) -> models.Pet: ...

    @overload
    async def create_pet(
        self, *, body: models.NewPet | Mapping[str, Any], **options: Unpack[Options]
    ) -> models.Pet: ...

    async def create_pet(
        self,
        *,
        name: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        body: models.NewPet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """Add a pet.

        The keywords are those of `Pets.create_pet`.
        """
        return await self._client.call(_CREATE_PET, options, body=body_of(body, {"name": name, "tag": tag}))
