# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, MultipartBody, Operation, Options, Part, Unset
from .._runtime.files import File

# #/paths/~1album/post
_ADD_ALBUM: Operation[None] = Operation(
    "POST",
    "/album",
    name="pets.add_album",
    body=(
        MultipartBody(
            "multipart/mixed",
            rules.add_album_request,
            prefix=(Part(), Part(content_type="text/markdown")),
            item=Part(content_type="image/png, image/jpeg"),
        ),
    ),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1pictures/post
_ADD_PICTURES: Operation[None] = Operation(
    "POST",
    "/pictures",
    name="pets.add_pictures",
    body=(
        MultipartBody(
            "multipart/form-data",
            rules.add_pictures_request_item,
            item=Part("picture", content_type="application/octet-stream", is_base64=True),
            of_items=True,
        ),
    ),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_album(
        self,
        *,
        body: Sequence[models.AddAlbumRequestItem1 | Mapping[str, Any] | str | File],
        **options: Unpack[Options],
    ) -> None:
        """POST /album"""
        return self._client.call(_ADD_ALBUM, options, body=body)

    def add_pictures(self, *, body: Sequence[File] | Unset = UNSET, **options: Unpack[Options]) -> None:
        """POST /pictures"""
        return self._client.call(_ADD_PICTURES, options, body=body)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_album(
        self,
        *,
        body: Sequence[models.AddAlbumRequestItem1 | Mapping[str, Any] | str | File],
        **options: Unpack[Options],
    ) -> None:
        """POST /album

        The keywords are those of `Pets.add_album`.
        """
        return await self._client.call(_ADD_ALBUM, options, body=body)

    async def add_pictures(self, *, body: Sequence[File] | Unset = UNSET, **options: Unpack[Options]) -> None:
        """POST /pictures

        The keywords are those of `Pets.add_pictures`.
        """
        return await self._client.call(_ADD_PICTURES, options, body=body)
