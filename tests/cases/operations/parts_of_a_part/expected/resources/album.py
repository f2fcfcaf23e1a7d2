# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    EmptyResponse,
    MultipartBody,
    Operation,
    Options,
    Part,
    Unset,
    body_of,
)

# #/paths/~1album/post
_POST_ALBUM: Operation[None] = Operation(
    "POST",
    "/album",
    name="album.post_album",
    body=(
        MultipartBody(
            "multipart/form-data",
            rules.post_album_request,
            parts=(
                Part(
                    "pictures",
                    content_type="multipart/mixed",
                    body=MultipartBody("multipart/mixed", item=Part(content_type="image/png")),
                ),
                Part(
                    "owner",
                    content_type="multipart/form-data",
                    body=MultipartBody("multipart/form-data", parts=(Part("tags", content_type="application/json"),)),
                ),
            ),
        ),
    ),
    responses={"204": (EmptyResponse(),)},
)


class Album:
    """The operations of `client.album`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def post_album(
        self,
        *,
        pictures: Sequence[Any] | Unset = UNSET,
        owner: models.PostAlbumRequestOwner | Mapping[str, Any] | Unset = UNSET,
        body: models.PostAlbumRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /album"""
        return self._client.call(_POST_ALBUM, options, body=body_of(body, {"pictures": pictures, "owner": owner}))


class AsyncAlbum:
    """The twin of Album: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def post_album(
        self,
        *,
        pictures: Sequence[Any] | Unset = UNSET,
        owner: models.PostAlbumRequestOwner | Mapping[str, Any] | Unset = UNSET,
        body: models.PostAlbumRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /album

        The keywords are those of `Album.post_album`.
        """
        return await self._client.call(_POST_ALBUM, options, body=body_of(body, {"pictures": pictures, "owner": owner}))
