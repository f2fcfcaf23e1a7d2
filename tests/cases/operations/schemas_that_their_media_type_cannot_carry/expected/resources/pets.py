# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import IO, Any, Unpack

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    BytesBody,
    BytesResponse,
    EmptyResponse,
    FormBody,
    JsonResponse,
    Operation,
    Options,
    Unset,
)

# #/paths/~1picture/put
_PUT_PICTURE: Operation[bytes] = Operation(
    "PUT",
    "/picture",
    name="pets.put_picture",
    body=(BytesBody("application/octet-stream"),),
    responses={
        "200": (BytesResponse("application/pdf"),),
        "default": (
            JsonResponse(
                "application/vnd.goa.error", models.PutPictureResponseDefault.decode, rules.put_picture_response_default
            ),
        ),
    },
)

# #/paths/~1names/post
_POST_NAMES: Operation[None] = Operation(
    "POST",
    "/names",
    name="pets.post_names",
    body=(FormBody("application/x-www-form-urlencoded", rules.post_names_request),),
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1either/post
_POST_EITHER: Operation[None] = Operation(
    "POST",
    "/either",
    name="pets.post_either",
    body=(FormBody("application/x-www-form-urlencoded", rules.post_either_request),),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def put_picture(self, *, body: bytes | IO[bytes] | Unset = UNSET, **options: Unpack[Options]) -> bytes:
        """PUT /picture"""
        return self._client.call(_PUT_PICTURE, options, body=body)

    def post_names(self, *, body: Sequence[str] | Unset = UNSET, **options: Unpack[Options]) -> None:
        """POST /names"""
        return self._client.call(_POST_NAMES, options, body=body)

    def post_either(
        self,
        *,
        body: models.PostEitherRequestOption1 | Mapping[str, Any] | models.PostEitherRequestOption2 | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /either"""
        return self._client.call(_POST_EITHER, options, body=body)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def put_picture(self, *, body: bytes | IO[bytes] | Unset = UNSET, **options: Unpack[Options]) -> bytes:
        """PUT /picture

        The keywords are those of `Pets.put_picture`.
        """
        return await self._client.call(_PUT_PICTURE, options, body=body)

    async def post_names(self, *, body: Sequence[str] | Unset = UNSET, **options: Unpack[Options]) -> None:
        """POST /names

        The keywords are those of `Pets.post_names`.
        """
        return await self._client.call(_POST_NAMES, options, body=body)

    async def post_either(
        self,
        *,
        body: models.PostEitherRequestOption1 | Mapping[str, Any] | models.PostEitherRequestOption2 | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /either

        The keywords are those of `Pets.post_either`.
        """
        return await self._client.call(_POST_EITHER, options, body=body)
