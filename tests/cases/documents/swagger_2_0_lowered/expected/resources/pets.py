# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    EmptyResponse,
    JsonBody,
    JsonResponse,
    MultipartBody,
    Operation,
    Options,
    PathParameter,
    QueryParameter,
    Unset,
    body_of,
)
from .._runtime.choose import decode_tagged
from .._runtime.decode import decode_array
from .._runtime.files import File

# #/paths/~1pets/get
_FIND_PETS: Operation[list[models.Bird | models.Pet]] = Operation(
    "GET",
    "/pets",
    name="pets.find_pets",
    parameters=(
        QueryParameter("limit", rule=rules.limit_parameter),
        QueryParameter("kinds", style="pipeDelimited", explode=False, rule=rules.kinds_parameter),
    ),
    responses={
        "200": (
            JsonResponse(
                "application/json",
                lambda item: decode_array(
                    item,
                    lambda item: decode_tagged(
                        item, "kind", {"Bird": models.Bird.decode, "Pet": models.Pet.decode}, models.Pet.decode
                    ),
                ),
                rules.find_pets_response,
            ),
        )
    },
    security=(("key",),),
)

# #/paths/~1pets/post
_ADD_PET: Operation[models.Bird | models.Pet] = Operation(
    "POST",
    "/pets",
    name="pets.add_pet",
    body=(JsonBody("application/json", rules.pet),),
    body_required=True,
    responses={
        "201": (
            JsonResponse(
                "application/json",
                lambda item: decode_tagged(
                    item, "kind", {"Bird": models.Bird.decode, "Pet": models.Pet.decode}, models.Pet.decode
                ),
                rules.pet,
            ),
        ),
        "410": (JsonResponse("application/json", models.Problem.decode, rules.problem),),
    },
    security=(("login",),),
)

# #/paths/~1pets~1{id}~1picture/put
_SET_PICTURE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}/picture",
    name="pets.set_picture",
    parameters=(PathParameter("id", rule=rules.string),),
    body=(MultipartBody("multipart/form-data", rules.set_picture_request),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
    security=(("key",),),
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def find_pets(
        self, *, limit: int | Unset = UNSET, kinds: Sequence[str] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[models.Bird | models.Pet]:
        """GET /pets"""
        return self._client.call(_FIND_PETS, options, (limit, kinds))

    def add_pet(
        self, *, body: models.Bird | Mapping[str, Any] | models.Pet, **options: Unpack[Options]
    ) -> models.Bird | models.Pet:
        """POST /pets"""
        return self._client.call(_ADD_PET, options, body=body)

    @overload
    def set_picture(self, *, id: str, picture: File, **options: Unpack[Options]) -> None: ...

    @overload
    def set_picture(
        self, *, id: str, body: models.SetPictureRequest | Mapping[str, Any], **options: Unpack[Options]
    ) -> None: ...

    def set_picture(
        self,
        *,
        id: str,
        picture: File | Unset = UNSET,
        body: models.SetPictureRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """PUT /pets/{id}/picture"""
        return self._client.call(_SET_PICTURE, options, (id,), body=body_of(body, {"picture": picture}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def find_pets(
        self, *, limit: int | Unset = UNSET, kinds: Sequence[str] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[models.Bird | models.Pet]:
        """GET /pets

        The keywords are those of `Pets.find_pets`.
        """
        return await self._client.call(_FIND_PETS, options, (limit, kinds))

    async def add_pet(
        self, *, body: models.Bird | Mapping[str, Any] | models.Pet, **options: Unpack[Options]
    ) -> models.Bird | models.Pet:
        """POST /pets

        The keywords are those of `Pets.add_pet`.
        """
        return await self._client.call(_ADD_PET, options, body=body)

    @overload
    async def set_picture(self, *, id: str, picture: File, **options: Unpack[Options]) -> None: ...

    @overload
    async def set_picture(
        self, *, id: str, body: models.SetPictureRequest | Mapping[str, Any], **options: Unpack[Options]
    ) -> None: ...

    async def set_picture(
        self,
        *,
        id: str,
        picture: File | Unset = UNSET,
        body: models.SetPictureRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """PUT /pets/{id}/picture

        The keywords are those of `Pets.set_picture`.
        """
        return await self._client.call(_SET_PICTURE, options, (id,), body=body_of(body, {"picture": picture}))
