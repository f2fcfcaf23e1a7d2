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
    FormBody,
    MultipartBody,
    Operation,
    Options,
    Part,
    Unset,
    body_of,
)

# #/paths/~1files/post
_UPLOAD: Operation[None] = Operation(
    "POST",
    "/files",
    name="files.upload",
    body=(
        MultipartBody(
            "multipart/form-data", rules.upload_request, parts=(Part("about", content_type="application/json"),)
        ),
        FormBody(
            "application/x-www-form-urlencoded",
            rules.upload_request,
            parts=(
                Part("expand", style="deepObject", explode=True),
                Part("about", content_type="application/json", explode=True),
            ),
        ),
    ),
    responses={"204": (EmptyResponse(),)},
)


class Files:
    """The operations of `client.files`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def upload(
        self,
        *,
        expand: Sequence[str] | Unset = UNSET,
        about: Mapping[str, Any] | Unset = UNSET,
        body: models.UploadRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /files"""
        return self._client.call(_UPLOAD, options, body=body_of(body, {"expand": expand, "about": about}))


class AsyncFiles:
    """The twin of Files: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def upload(
        self,
        *,
        expand: Sequence[str] | Unset = UNSET,
        about: Mapping[str, Any] | Unset = UNSET,
        body: models.UploadRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /files

        The keywords are those of `Files.upload`.
        """
        return await self._client.call(_UPLOAD, options, body=body_of(body, {"expand": expand, "about": about}))
