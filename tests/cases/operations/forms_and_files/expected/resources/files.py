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
    MultipartBody,
    Operation,
    Options,
    Part,
    Unset,
    body_of,
)
from .._runtime.files import File

# #/paths/~1upload/post
_UPLOAD: Operation[None] = Operation(
    "POST",
    "/upload",
    name="files.upload",
    body=(
        MultipartBody(
            "multipart/form-data",
            rules.upload_request,
            parts=(
                Part("file", content_type="image/png"),
                Part("tags", style="pipeDelimited", explode=False),
                Part("digests", content_type="application/octet-stream", is_base64=True),
            ),
        ),
    ),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Files:
    """The operations of `client.files`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def upload(
        self,
        *,
        file: File,
        about: models.UploadRequestAbout | Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        digests: Sequence[File] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    def upload(self, *, body: models.UploadRequest | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    def upload(
        self,
        *,
        file: File | Unset = UNSET,
        about: models.UploadRequestAbout | Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        digests: Sequence[File] | Unset = UNSET,
        body: models.UploadRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /upload"""
        fields = {"file": file, "about": about, "tags": tags, "digests": digests}
        return self._client.call(_UPLOAD, options, body=body_of(body, fields))


class AsyncFiles:
    """The twin of Files: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def upload(
        self,
        *,
        file: File,
        about: models.UploadRequestAbout | Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        digests: Sequence[File] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    async def upload(self, *, body: models.UploadRequest | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    async def upload(
        self,
        *,
        file: File | Unset = UNSET,
        about: models.UploadRequestAbout | Mapping[str, Any] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        digests: Sequence[File] | Unset = UNSET,
        body: models.UploadRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /upload

        The keywords are those of `Files.upload`.
        """
        fields = {"file": file, "about": about, "tags": tags, "digests": digests}
        return await self._client.call(_UPLOAD, options, body=body_of(body, fields))
